import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrateStore } from '#db/migrate.ts';
import { insertSection } from '#db/queries/editions.ts';
import { insertStaff } from '#db/queries/staff.ts';
import { openStore, type Store } from '#db/store.ts';
import { type ArticleContent, EMPTY_CONTENT } from '#domain/article.ts';
import { bodyOfParagraphs } from '#domain/body/document.ts';
import type { Answer, Refusal } from '#domain/refusal.ts';
import type { Actor } from '#domain/roles.ts';
import { createArticle } from './article/create-article.ts';
import { publishArticle } from './article/publish-article.ts';
import { saveArticle } from './article/save-article.ts';
import type { Context } from './context.ts';
import type { ReaderContext } from './published/reader-context.ts';

/** 02/06/2020 - 06:17 in the newspaper's time. */
export const MORNING = Date.UTC(2020, 5, 1, 23, 17);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const PEOPLE = {
  reporter: { deskRole: 'reporter', isAdmin: false, name: 'Thanh Ân' },
  secondReporter: { deskRole: 'reporter', isAdmin: false, name: 'Tấn Lộc' },
  editor: { deskRole: 'editor', isAdmin: false, name: 'Bích Ngân' },
  secondEditor: { deskRole: 'editor', isAdmin: false, name: 'Kim Thoa' },
  chief: { deskRole: 'chief', isAdmin: false, name: 'Hoài Thương' },
  secondChief: { deskRole: 'chief', isAdmin: false, name: 'Quốc Trưởng' },
  admin: { deskRole: null, isAdmin: true, name: 'Trọng Nhân' },
} as const;

type PersonName = keyof typeof PEOPLE;
const PERSON_NAMES = Object.keys(PEOPLE) as PersonName[];

/** Sections by id; in `kinh-te` and below it editors may update what is published. */
const SECTIONS = [
  { id: 'thoi-su', parentId: null, path: 'thoi-su', name: 'Thời sự', position: 1, editorsMayUpdate: false },
  {
    id: 'trong-tinh',
    parentId: 'thoi-su',
    path: 'thoi-su/trong-tinh',
    name: 'Trong tỉnh',
    position: 1,
    editorsMayUpdate: false,
  },
  { id: 'kinh-te', parentId: null, path: 'kinh-te', name: 'Kinh tế', position: 2, editorsMayUpdate: true },
  {
    id: 'nong-nghiep',
    parentId: 'kinh-te',
    path: 'kinh-te/nong-nghiep',
    name: 'Nông nghiệp',
    position: 1,
    editorsMayUpdate: true,
  },
  { id: 'xa-hoi', parentId: null, path: 'xa-hoi', name: 'Xã hội', position: 3, editorsMayUpdate: false },
] as const;

/** A newsroom on a database of its own. */
export type Newsroom = {
  readonly store: Store;
  readonly folder: string;
  readonly file: string;
  readonly actors: Readonly<Record<PersonName, Actor>>;
  /** The context of a moment (UTC ms). */
  at(now: number): Context;
  /** What a reader's page is given at a moment. */
  readerAt(now: number): ReaderContext;
  close(): void;
};

let made = 0;

/** Ids in the form of ours, rising and never twice. */
export function nextId(): string {
  made += 1;
  return `00000000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

let base: Promise<Buffer> | undefined;

/** Migrated and staffed once per worker; each newsroom starts as a copy. */
async function makeBase(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-base-'));
  const file = join(folder, 'base.db');
  migrateStore(file);
  const store = openStore(file);
  await store.tx(async (tx) => {
    for (const section of SECTIONS) await insertSection(tx, section);
    for (const person of PERSON_NAMES) {
      const login = person.toLowerCase();
      await insertStaff(tx, {
        ...PEOPLE[person],
        id: person,
        login,
        loginFolded: login,
        passwordHash: 'no password opens this account',
        language: 'vi',
        createdAt: 0,
      });
    }
  });
  store.close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** A fresh newsroom: five sections, a person for each role (two reporters, editors and chiefs), no article. */
export async function openNewsroom(): Promise<Newsroom> {
  base ??= makeBase();
  const folder = mkdtempSync(join(tmpdir(), 'lentrang-test-'));
  const file = join(folder, 'lentrang.db');
  writeFileSync(file, await base);
  const store = openStore(file);
  const actors = Object.fromEntries(
    PERSON_NAMES.map((person) => {
      const { deskRole, isAdmin } = PEOPLE[person];
      return [person, { staffId: person, deskRole, isAdmin }];
    }),
  ) as Record<PersonName, Actor>;
  return {
    store,
    folder,
    file,
    actors,
    at: (now) => ({
      store,
      now,
      newId: nextId,
      mediaFolder: join(folder, 'media'),
      // Drawing takes as long as a whole test; those that want an image give a context that draws.
      drawShareImage: async () => undefined,
    }),
    readerAt: (now) => ({ connection: store.read, now, siteUrl: 'https://bao.example' }),
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A complete text, with what the test cares about in it. */
export function textWith(fields: Partial<ArticleContent> = {}): ArticleContent {
  return {
    ...EMPTY_CONTENT,
    headline: 'Lúa được mùa',
    lead: 'Nông dân phấn khởi.',
    sectionId: 'thoi-su',
    body: bodyOfParagraphs(['Vụ này trúng.']),
    ...fields,
  };
}

/** The value of a good answer; fails the test on a refusal. */
export function granted<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

/** The refusal; fails the test on a good answer. */
export function refused(answer: Answer<unknown>): Refusal {
  if (answer.ok) throw new Error(`not refused: ${JSON.stringify(answer.value)}`);
  return answer.refusal;
}

export type Draft = { readonly number: number; readonly version: number };

/** A saved draft. */
export async function writeDraft(
  newsroom: Newsroom,
  actor: Actor,
  fields: Partial<ArticleContent> = {},
  now = MORNING,
): Promise<Draft> {
  const { number } = granted(await createArticle(newsroom.at(now), actor));
  const { version } = granted(
    await saveArticle(newsroom.at(now), actor, { number, version: 1, content: textWith(fields) }),
  );
  return { number, version };
}

/** An article of the first reporter's that the chief's desk published at once. */
export async function publishText(
  newsroom: Newsroom,
  fields: Partial<ArticleContent> = {},
  now = MORNING,
): Promise<Draft & { readonly slug: string }> {
  const { number, version } = await writeDraft(newsroom, newsroom.actors.reporter, fields, now);
  const published = granted(
    await publishArticle(newsroom.at(now), newsroom.actors.chief, { number, version, move: 'publish' }),
  );
  return { number, version: published.version, slug: published.slug };
}

/** Every row of a table, as SQLite keeps it. */
export async function rowsOf(newsroom: Newsroom, table: string): Promise<readonly Record<string, unknown>[]> {
  return newsroom.store.read.all<Record<string, unknown>>(sql.raw(`SELECT * FROM ${table}`));
}

const WRITTEN_TABLES = [
  'site_state',
  'article',
  'revision',
  'audit_event',
  'contributor',
  'tag',
  'storyline',
  'former_storyline_name',
  'picture',
  'published_article',
  'published_tag',
  'published_credit',
  'published_kind',
  'published_storyline',
  'published_storyline_head',
  'published_storyline_move',
  'published_former_name',
  'published_search',
  'published_ranking',
  'front_page_slot',
  'tombstone',
  'redirect',
  'redirect_state',
  'redirect_hit',
  'job',
  'job_pause',
  'correction',
  'published_correction',
  'published_change',
  'staff',
  'staff_session',
];

/** Everything that is written down; equal before and after whatever must write nothing. */
export async function everythingIn(newsroom: Newsroom): Promise<Readonly<Record<string, unknown>>> {
  const tables = await Promise.all(WRITTEN_TABLES.map(async (table) => [table, await rowsOf(newsroom, table)]));
  return Object.fromEntries(tables);
}
