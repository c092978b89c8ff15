import { type NewEdition, replaceEdition } from '#db/queries/editions.ts';
import {
  findContributorByName,
  findContributorBySlug,
  findTagByFold,
  findTagBySlug,
  insertContributor,
  insertTag,
  listPicturesByIds,
} from '#db/queries/names.ts';
import { listSections } from '#db/queries/published.ts';
import { findStorylineByFold, findStorylineBySlug, insertStoryline } from '#db/queries/storylines.ts';
import type { Connection } from '#db/store.ts';
import { type ArticleContent, mediaIdsOfArticle } from '#domain/article.ts';
import { storyKindsOf } from '#domain/body/story-kinds.ts';
import type {
  EditionCredit,
  EditionMedia,
  EditionPicture,
  EditionSharePicture,
  EditionTag,
  StoredPicture,
} from '#domain/edition.ts';
import { fold } from '#domain/fold.ts';
import type { Context } from '../context.ts';
import { freeSlug } from '../free-slug.ts';
import { STORYLINE_FALLBACK } from '../storyline/current-storyline.ts';
import { searchTermsOf } from './search-terms.ts';

/** Copies a text into the published tables. The content must be complete (domain/article.ts, missingForPublishing). */
export async function putEdition(
  tx: Connection,
  context: Context,
  edition: {
    readonly number: number;
    readonly slug: string;
    readonly content: ArticleContent;
    readonly publishAt: number;
    readonly updatedAt: number | null;
    /** What was drawn for its cards, when it has no picture. */
    readonly shareImage: StoredPicture | undefined;
  },
): Promise<void> {
  const { content, shareImage, ...place } = edition;
  const sections = await listSections(tx);
  const section = sections.find((candidate) => candidate.id === content.sectionId);
  if (!section) throw new Error(`article ${edition.number} has no section to be published in`);
  const credits = await creditsOf(tx, context, content);
  const tags = await tagsOf(tx, context, content);
  const row: NewEdition = {
    ...place,
    sectionId: section.id,
    topSectionId: section.parentId ?? section.id,
    kicker: content.kicker,
    headline: content.headline,
    shareTitle: content.shareTitle,
    shareText: content.shareText,
    lead: content.lead,
    dateline: content.dateline,
    source: content.source,
    body: JSON.stringify(content.body),
    ...(await picturesOf(tx, content, shareImage)),
    credits: JSON.stringify(credits),
    tags: JSON.stringify(tags),
  };
  await replaceEdition(
    tx,
    row,
    {
      tags,
      contributors: contributorsOf(credits),
      storyline: await storylineOf(tx, context, content),
      kinds: storyKindsOf(content.body),
      terms: searchTermsOf(row),
    },
    context.now,
  );
}

function contributorsOf(
  credits: readonly EditionCredit[],
): readonly { readonly slug: string; readonly name: string }[] {
  return [...new Map(credits.map(({ slug, name }) => [slug, { slug, name }])).values()];
}

async function creditsOf(tx: Connection, context: Context, content: ArticleContent): Promise<readonly EditionCredit[]> {
  const credits: EditionCredit[] = [];
  for (const { role, name } of content.credits) {
    const known = await findContributorByName(tx, name);
    if (known) {
      credits.push({ role, name, slug: known.slug });
      continue;
    }
    const slug = await freeSlug(
      name,
      'tac-gia',
      async (wanted) => (await findContributorBySlug(tx, wanted)) !== undefined,
    );
    await insertContributor(tx, { id: context.newId(), slug, name });
    credits.push({ role, name, slug });
  }
  return credits;
}

async function tagsOf(tx: Connection, context: Context, content: ArticleContent): Promise<readonly EditionTag[]> {
  const tags: EditionTag[] = [];
  for (const name of content.tags) {
    const known = await findTagByFold(tx, fold(name));
    if (known) {
      tags.push({ name: known.name, slug: known.slug });
      continue;
    }
    const slug = await freeSlug(name, 'tu-khoa', async (wanted) => (await findTagBySlug(tx, wanted)) !== undefined);
    await insertTag(tx, { id: context.newId(), slug, name, nameFolded: fold(name) });
    tags.push({ name, slug });
  }
  return tags;
}

async function storylineOf(
  tx: Connection,
  context: Context,
  { storyline: name }: ArticleContent,
): Promise<{ readonly slug: string; readonly name: string } | undefined> {
  if (name === '') return undefined;
  const known = await findStorylineByFold(tx, fold(name));
  if (known) return { slug: known.slug, name: known.name };
  const slug = await freeSlug(
    name,
    STORYLINE_FALLBACK,
    async (wanted) => (await findStorylineBySlug(tx, wanted)) !== undefined,
  );
  await insertStoryline(tx, { id: context.newId(), slug, name, nameFolded: fold(name), createdAt: context.now });
  return { slug, name };
}

async function picturesOf(
  tx: Connection,
  content: ArticleContent,
  shareImage: StoredPicture | undefined,
): Promise<{ readonly picture: string | null; readonly sharePicture: string | null; readonly media: string }> {
  const { picture: lead, sharePicture: chosen } = content;
  const rows = await listPicturesByIds(tx, mediaIdsOfArticle(content));
  const media: EditionMedia = Object.fromEntries(
    rows.map(({ id, hash, width, height }) => [id, { hash, width, height }]),
  );
  const stored = lead && media[lead.mediaId];
  const picture: EditionPicture | null =
    lead && stored ? { ...stored, caption: lead.caption, credit: lead.credit, alt: lead.alt } : null;
  const share = chosen && media[chosen.mediaId];
  const sharePicture: EditionSharePicture | null =
    chosen && share
      ? { ...share, alt: chosen.alt, drawn: false }
      : shareImage && !picture
        ? { ...shareImage, alt: '', drawn: true }
        : null;
  return {
    picture: picture && JSON.stringify(picture),
    sharePicture: sharePicture && JSON.stringify(sharePicture),
    media: JSON.stringify(media),
  };
}
