import { updateArticle } from '#db/queries/articles.ts';
import { insertPublishedChange } from '#db/queries/published-corrections.ts';
import type { Connection } from '#db/store.ts';
import { missingForPublishing } from '#domain/article.ts';
import { CHANGE_NOTE_LIMIT } from '#domain/correction.ts';
import type { StoredPicture } from '#domain/edition.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import { slugify } from '#domain/slug.ts';
import { singleLine, textLength } from '#domain/text.ts';
import type { Context } from '../context.ts';
import { announce, placesToAnnounce } from '../jobs/announce.ts';
import { putEdition } from './edition.ts';
import { type OpenArticle, openForMove, recordDeed } from './open-article.ts';
import { makeShareImage } from './share-image.ts';

export type Published = {
  readonly version: number;
  readonly slug: string;
  /** When readers see it (UTC ms); later than now for a schedule. */
  readonly publishAt: number;
};

/** A schedule further away than this is a slip of the pen. */
const FURTHEST_MS = 366 * 24 * 3_600_000;

/**
 * Puts the working copy in front of readers: publish, schedule (with `publishAt` in the future) or update. An article that
 * was public before keeps its address, and its first date unless a schedule gives it a new one.
 */
export async function publishArticle(
  context: Context,
  actor: Actor,
  request: {
    readonly number: number;
    readonly version: number;
    readonly move: 'publish' | 'schedule' | 'update';
    readonly publishAt?: number | undefined;
    /** What readers are told about an update; nothing when empty. */
    readonly note?: string | undefined;
  },
): Promise<Answer<Published>> {
  const note = singleLine(request.note ?? '');
  if (textLength(note) > CHANGE_NOTE_LIMIT)
    return refuse({ kind: 'invalid', problems: [{ field: 'note', problem: 'too_long' }] });
  const shareImage = await drawFor(context, actor, request);
  return context.store.tx(async (tx) => {
    const opened = await openForMove(tx, actor, request);
    if (!opened.ok) return opened;
    const article = opened.value;
    const missing = missingForPublishing(article.content);
    if (missing.length > 0) return refuse({ kind: 'incomplete', fields: missing });
    const { publishAt } = request;
    if (request.move === 'schedule') {
      const sensible = publishAt !== undefined && publishAt > context.now && publishAt < context.now + FURTHEST_MS;
      if (!sensible) return refuse({ kind: 'invalid', problems: [{ field: 'publishAt', problem: 'invalid' }] });
    }
    const scheduledAt = request.move === 'schedule' ? publishAt : undefined;
    const published = await putArticle(tx, context, article, { scheduledAt, shareImage, note });
    await recordDeed(tx, context, {
      name: request.move,
      articleId: article.id,
      staffId: actor.staffId,
      detail: { revision: article.revision, publishAt: published.publishAt, ...(note === '' ? {} : { note }) },
    });
    return done(published);
  });
}

/** Files are made before the transaction; the version that it asks for again sees that the text is still the same. */
async function drawFor(
  context: Context,
  actor: Actor,
  request: Parameters<typeof openForMove>[2],
): Promise<StoredPicture | undefined> {
  const opened = await openForMove(context.store.read, actor, request);
  return opened.ok ? makeShareImage(context, opened.value.content) : undefined;
}

/** Writes the edition and the article's new state; for the command above and for imports. */
export async function putArticle(
  tx: Connection,
  context: Context,
  article: Pick<
    OpenArticle,
    'id' | 'number' | 'version' | 'revision' | 'slug' | 'content' | 'firstPublishedAt' | 'publishedRevision'
  >,
  options: {
    readonly scheduledAt?: number | undefined;
    readonly shareImage?: StoredPicture | undefined;
    readonly note?: string;
  } = {},
): Promise<Published> {
  const { scheduledAt, shareImage, note } = options;
  const wasPublic = article.publishedRevision !== null && (article.firstPublishedAt ?? context.now) <= context.now;
  const publishAt = scheduledAt ?? article.firstPublishedAt ?? context.now;
  const slug = article.slug ?? slugify(article.content.headline);
  const earlier = await placesToAnnounce(tx, context, article.number);
  const updatedAt = wasPublic && publishAt <= context.now ? context.now : null;
  if (updatedAt !== null) await insertPublishedChange(tx, { number: article.number, at: updatedAt, note: note ?? '' });
  await putEdition(tx, context, {
    number: article.number,
    slug,
    content: article.content,
    shareImage,
    publishAt,
    updatedAt,
  });
  await updateArticle(tx, article.id, article.version, {
    state: 'published',
    publishedRevision: article.revision,
    firstPublishedAt: publishAt,
    slug,
    changedAt: context.now,
  });
  const version = article.version + 1;
  const isSame = earlier?.publishAt === publishAt && article.publishedRevision === article.revision;
  if (!isSame)
    await announce(tx, context, { number: article.number, slug, version, is: 'there', at: publishAt, earlier });
  return { version, slug, publishAt };
}
