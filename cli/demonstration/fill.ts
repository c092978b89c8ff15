import sharp from 'sharp';
import { updateArticle } from '#db/queries/articles.ts';
import { insertSection, upsertNewspaper } from '#db/queries/editions.ts';
import { findStaffByLogin, insertStaff } from '#db/queries/staff.ts';
import { KINH_TE_ARTICLES } from '#db/seed/articles/kinh-te.ts';
import { KINH_TE_ARTICLES_2 } from '#db/seed/articles/kinh-te-2.ts';
import { MOI_TRUONG_GIAO_DUC_ARTICLES } from '#db/seed/articles/moi-truong-giao-duc.ts';
import { SUC_KHOE_BAN_DOC_ARTICLES } from '#db/seed/articles/suc-khoe-ban-doc.ts';
import { THE_THAO_DU_LICH_ARTICLES } from '#db/seed/articles/the-thao-du-lich.ts';
import { THOI_SU_ARTICLES } from '#db/seed/articles/thoi-su.ts';
import { THOI_SU_ARTICLES_2 } from '#db/seed/articles/thoi-su-2.ts';
import { VAN_HOA_ARTICLES } from '#db/seed/articles/van-hoa.ts';
import { XA_HOI_ARTICLES } from '#db/seed/articles/xa-hoi.ts';
import { SEED_DESK_ARTICLES } from '#db/seed/desk-articles.ts';
import { SEED_NEWSPAPER, SEED_STAFF } from '#db/seed/newspaper.ts';
import { drawScene } from '#db/seed/pictures/draw-scene.ts';
import { SEED_SECTIONS } from '#db/seed/sections.ts';
import type { SeedArticle, SeedPicture } from '#db/seed/seed-article.ts';
import type { Connection } from '#db/store.ts';
import { type ArticleContent, articleContentSchema } from '#domain/article.ts';
import type { StoredPicture } from '#domain/edition.ts';
import { insertDraft } from '#server/article/create-article.ts';
import { recordDeed } from '#server/article/open-article.ts';
import { putArticle } from '#server/article/publish-article.ts';
import type { Context } from '#server/context.ts';
import { addPicture } from '#server/picture/add-picture.ts';
import { generatePassword, hashPassword } from '#server/staff/password.ts';
import { type Filled, fillViews } from './fill-views.ts';
import { bodyOfSeed, type PictureIds } from './seed-body.ts';

const HOUR_MS = 3_600_000;

/** Every published article of the demonstration newspaper. */
export const SEED_ARTICLES: readonly SeedArticle[] = [
  ...THOI_SU_ARTICLES,
  ...THOI_SU_ARTICLES_2,
  ...KINH_TE_ARTICLES,
  ...KINH_TE_ARTICLES_2,
  ...XA_HOI_ARTICLES,
  ...MOI_TRUONG_GIAO_DUC_ARTICLES,
  ...SUC_KHOE_BAN_DOC_ARTICLES,
  ...VAN_HOA_ARTICLES,
  ...THE_THAO_DU_LICH_ARTICLES,
];

/** A sign-in that was made while filling; the password is nowhere else. */
export type FreshSignIn = { readonly login: string; readonly password: string; readonly role: string };

/**
 * Fills an empty data folder with the demonstration newspaper. Pictures come first and may be there already from a start
 * that was cut off; everything else, the accounts too, is one transaction, so that a half-filled paper cannot be. An account
 * that is there already keeps its password and its rights.
 */
export async function fillDemonstration(context: Context): Promise<readonly FreshSignIn[]> {
  const idOf = await drawPictures(context);
  const picture = await drawOwnPicture(context);
  const people = await Promise.all(
    SEED_STAFF.map(async (person) => {
      const password = generatePassword();
      return { person, password, passwordHash: await hashPassword(password) };
    }),
  );
  const signIns: FreshSignIn[] = [];
  const filled: Filled[] = [];
  await context.store.tx(async (tx) => {
    for (const { person, password, passwordHash } of people) {
      if (await findStaffByLogin(tx, person.login)) continue;
      const { login } = person;
      const row = { ...person, id: context.newId(), loginFolded: login, passwordHash, language: 'vi' } as const;
      await insertStaff(tx, { ...row, createdAt: context.now });
      signIns.push({ login, password, role: person.deskRole ?? 'admin' });
    }
    const sections = await insertSections(tx, context);
    const authorId = (await findStaffByLogin(tx, 'phongvien'))?.id;
    const editorId = (await findStaffByLogin(tx, 'bientap'))?.id;
    const chiefId = (await findStaffByLogin(tx, 'thuky'))?.id;
    if (!authorId || !editorId || !chiefId) throw new Error('the demonstration staff is missing');
    const byAge = SEED_ARTICLES.toSorted((one, other) => hoursAgo(other) - hoursAgo(one));
    for (const seed of byAge) {
      const at = context.now - Math.round(hoursAgo(seed) * HOUR_MS);
      // An invented paper is nobody's news.
      const then = { ...context, now: at, announcing: undefined };
      const content = contentOfSeed(seed, sections, idOf);
      const draft = await insertDraft(tx, then, { authorId, content, firstPublishedAt: at });
      const fresh = { slug: null, firstPublishedAt: at, publishedRevision: null, revision: 1 };
      await putArticle(tx, then, { ...draft, ...fresh, content });
      await recordDeed(tx, then, { name: 'publish', articleId: draft.id, staffId: chiefId });
      const { headline, weight = 3 } = seed;
      filled.push({ number: draft.number, sectionId: content.sectionId ?? '', headline, weight, publishAt: at });
    }
    for (const seed of SEED_DESK_ARTICLES) {
      const content = contentOfSeed(seed, sections, idOf);
      const { id, version } = await insertDraft(tx, context, { authorId, content });
      await recordDeed(tx, context, { name: 'create', articleId: id, staffId: authorId });
      if (seed.state === 'draft') continue;
      await updateArticle(tx, id, version, { state: seed.state, ...(seed.state === 'submitted' ? {} : { editorId }) });
      const name = { submitted: 'submit', editing: 'take', returned: 'return', approved: 'approve' }[seed.state];
      const staffId = seed.state === 'submitted' ? authorId : editorId;
      await recordDeed(tx, context, {
        name,
        articleId: id,
        staffId,
        detail: seed.reason ? { reason: seed.reason } : {},
      });
    }
    await upsertNewspaper(tx, JSON.stringify({ ...SEED_NEWSPAPER, picture }));
  });
  await fillViews(context, filled);
  return signIns;
}

/** The front page leads with the newest picture story, so the day's main stories are dated into the last hour. */
function hoursAgo(seed: SeedArticle): number {
  if (seed.weight === 1) return 0.2;
  return seed.weight === 2 ? 0.25 + seed.publishedHoursAgo / 100 : 0.5 + seed.publishedHoursAgo;
}

async function drawPictures(context: Context): Promise<PictureIds> {
  // Only here, for drawings of our own: the picture command keeps the SVG decoder closed.
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
  const ids = new Map<string, string>();
  const keyOf = ({ scene, variant }: SeedPicture) => `${scene} ${variant}`;
  for (const picture of picturesOf([...SEED_ARTICLES, ...SEED_DESK_ARTICLES])) {
    if (ids.has(keyOf(picture))) continue;
    const drawing = Buffer.from(drawScene(picture.scene, picture.variant));
    const bytes = await sharp(drawing).jpeg({ quality: 90 }).toBuffer();
    const { caption, credit, alt } = picture;
    const added = await addPicture(context, null, { bytes, caption, credit, alt });
    if (!added.ok) throw new Error(`the drawing ${keyOf(picture)} was refused`);
    ids.set(keyOf(picture), added.value.id);
  }
  return (picture) => ids.get(keyOf(picture)) ?? '';
}

/** The paper's own picture: the river that it is named after. */
async function drawOwnPicture(context: Context): Promise<StoredPicture> {
  const bytes = await sharp(Buffer.from(drawScene('river-dawn', 0)))
    .jpeg({ quality: 90 })
    .toBuffer();
  const added = await addPicture(context, null, { bytes, caption: '', credit: '', alt: SEED_NEWSPAPER.fullName });
  if (!added.ok) throw new Error('the drawing of the paper itself was refused');
  const { hash, width, height } = added.value;
  return { hash, width, height };
}

function picturesOf(seeds: readonly Pick<SeedArticle, 'picture' | 'body'>[]): readonly SeedPicture[] {
  return seeds.flatMap(({ picture, body }) => [
    ...(picture ? [picture] : []),
    ...body.flatMap((block) => {
      if (typeof block === 'string') return [];
      return 'gallery' in block ? block.gallery : 'picture' in block ? [block.picture] : [];
    }),
  ]);
}

async function insertSections(tx: Connection, context: Context): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const insert = async (path: string, name: string, position: number, parentId: string | null) => {
    const id = context.newId();
    ids.set(path, id);
    await insertSection(tx, { id, parentId, path, name, position, editorsMayUpdate: path.startsWith('the-thao') });
    return id;
  };
  for (const [position, { slug, name, children }] of SEED_SECTIONS.entries()) {
    const parentId = await insert(slug, name, position, null);
    for (const [index, child] of children.entries()) await insert(`${slug}/${child.slug}`, child.name, index, parentId);
  }
  return ids;
}

function contentOfSeed(
  seed: Omit<SeedArticle, 'publishedHoursAgo'>,
  sections: ReadonlyMap<string, string>,
  idOf: PictureIds,
): ArticleContent {
  const sectionId = sections.get(seed.section);
  if (sectionId === undefined) throw new Error(`no section ${seed.section} for “${seed.headline}”`);
  const { picture } = seed;
  return articleContentSchema.parse({
    kicker: seed.kicker ?? '',
    headline: seed.headline,
    shareTitle: '',
    lead: seed.lead,
    dateline: seed.dateline ?? '',
    sectionId,
    tags: [...seed.tags],
    storyline: seed.storyline ?? '',
    credits: seed.credits.map(({ role, name }) => ({ role, name })),
    picture: picture
      ? { mediaId: idOf(picture), caption: picture.caption, credit: picture.credit, alt: picture.alt }
      : null,
    source: seed.source ?? '',
    body: bodyOfSeed(seed.body, idOf),
  });
}
