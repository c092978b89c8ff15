import { createHash } from 'node:crypto';
import { findImportedNumber } from '#db/queries/articles.ts';
import { listSections } from '#db/queries/published.ts';
import { findStaffByLogin, listStaff, type StaffRow } from '#db/queries/staff.ts';
import { type ArticleContent, articleContentSchema, EMPTY_CONTENT, missingForPublishing } from '#domain/article.ts';
import { bodyOfParagraphs } from '#domain/body/document.ts';
import { fold } from '#domain/fold.ts';
import type { Doubt, NewspaperPage, UnreadableCode } from '#domain/page/page.ts';
import { readPage } from '#domain/page/read-page.ts';
import type { Context } from '../context.ts';
import { insertDraft } from './create-article.ts';
import { recordDeed } from './open-article.ts';
import { decodePageFile } from './page-file.ts';
import { putArticle } from './publish-article.ts';
import { makeShareImage } from './share-image.ts';

export type ImportRefusal =
  | UnreadableCode
  | 'too_large'
  | 'future_date'
  | 'fields_too_long'
  | 'unknown_section'
  | 'section_needed'
  | 'incomplete'
  | 'unknown_login'
  | 'no_chief';

export type ImportAnswer =
  | {
      readonly ok: true;
      /** False when this page was imported before; nothing was written then. */
      readonly isNew: boolean;
      readonly number: number;
      readonly page: NewspaperPage;
      readonly doubts: readonly Doubt[];
    }
  | { readonly ok: false; readonly why: ImportRefusal; readonly value?: string };

/**
 * Makes an article of the bytes of a newspaper page (domain/page/read-page.ts), with its original publication time; a draft,
 * or published at once. A file that is no such page leaves nothing; the same page twice is one article.
 */
export async function importPage(
  context: Context,
  request: {
    readonly bytes: Uint8Array;
    readonly publish: boolean;
    /** Path of the section, needed to publish. */
    readonly section?: string | undefined;
    /** Login of the staff member whose article it becomes; the first chief when absent. */
    readonly login?: string | undefined;
  },
): Promise<ImportAnswer> {
  const decoded = decodePageFile(request.bytes);
  if (!decoded.ok) return { ok: false, why: decoded.reason };
  const reading = readPage(decoded.text);
  if (!reading.ok)
    return { ok: false, why: reading.reason, ...(reading.value === undefined ? {} : { value: reading.value }) };
  const { page, doubts } = reading;
  if (page.publishedAt > context.now) return { ok: false, why: 'future_date' };
  if (request.publish && request.section === undefined) return { ok: false, why: 'section_needed' };
  const importKey = keyOf(page);
  const shareImage = request.publish ? await drawFor(context, page, request.section) : undefined;
  return context.store.tx(async (tx) => {
    const known = await findImportedNumber(tx, importKey);
    if (known !== undefined) return { ok: true, isNew: false, number: known, page, doubts };
    const section = (await listSections(tx)).find(({ path }) => path === request.section);
    if (request.section !== undefined && !section) return { ok: false, why: 'unknown_section', value: request.section };
    const author =
      request.login === undefined ? firstChief(await listStaff(tx)) : await findStaffByLogin(tx, fold(request.login));
    const isOpen = author && author.deskRole !== null && author.disabledAt === null;
    if (!isOpen) return { ok: false, why: request.login === undefined ? 'no_chief' : 'unknown_login' };
    const content = articleContentSchema.safeParse(contentOf(page, section?.id ?? null));
    if (!content.success) return { ok: false, why: 'fields_too_long' };
    if (request.publish && missingForPublishing(content.data).length > 0) return { ok: false, why: 'incomplete' };
    const draft = { authorId: author.id, content: content.data, importKey, firstPublishedAt: page.publishedAt };
    const { id, number, version } = await insertDraft(tx, context, draft);
    await recordDeed(tx, context, {
      name: 'import',
      articleId: id,
      staffId: null,
      detail: { publish: request.publish },
    });
    if (request.publish) {
      const fresh = { slug: null, publishedRevision: null, revision: 1 };
      await putArticle(tx, context, { id, number, version, ...draft, ...fresh }, { shareImage });
      await recordDeed(tx, context, { name: 'publish', articleId: id, staffId: null, detail: { revision: 1 } });
    }
    return { ok: true, isNew: true, number, page, doubts };
  });
}

/** A page that was imported before is not drawn again; files are made before the transaction. */
async function drawFor(context: Context, page: NewspaperPage, path: string | undefined) {
  if ((await findImportedNumber(context.store.read, keyOf(page))) !== undefined) return undefined;
  const section = (await listSections(context.store.read)).find((candidate) => candidate.path === path);
  return section && makeShareImage(context, contentOf(page, section.id));
}

/** A paper does not print two articles under one headline in one minute. */
function keyOf(page: NewspaperPage): string {
  return createHash('sha256')
    .update(`${page.publishedAt}\n${fold(page.headline)}`)
    .digest('hex');
}

function firstChief(people: readonly StaffRow[]): StaffRow | undefined {
  return people.find((person) => person.deskRole === 'chief' && person.disabledAt === null);
}

function contentOf(page: NewspaperPage, sectionId: string | null): ArticleContent {
  const { kicker, headline, dateline, lead, credits, source, paragraphs } = page;
  return {
    ...EMPTY_CONTENT,
    kicker,
    headline,
    dateline,
    lead,
    credits,
    source,
    sectionId,
    body: bodyOfParagraphs(paragraphs),
  };
}
