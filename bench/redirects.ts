import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { findStaffByLogin } from '#db/queries/staff.ts';
import { EMPTY_CONTENT } from '#domain/article.ts';
import { insertDraft } from '#server/article/create-article.ts';
import { saveArticle } from '#server/article/save-article.ts';
import { currentContext } from '#server/context.ts';
import { findMoved } from '#server/published/moved.ts';
import { fillDemonstration } from '../cli/demonstration/fill.ts';
import { openNewsroom } from '../cli/open-newsroom.ts';
import { PROJECT, scratchFolder } from './product.ts';

/*
 * `redirects import` of very long files in a process of its own, while this one asks for the write lock every 20 ms, saves a text
 * as an editor does, and looks old addresses up as readers do: no save may fail, no reader may see a part of a file, the lock may
 * not be held for longer than MOST_HELD_MS. In the end an import is killed in the middle.
 */

const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
const ARTICLES = 100_000;
const ASK_MS = 20;
const SAVE_MS = 200;
const MOST_HELD_MS = 300;

const folder = scratchFolder();
process.env.DATA_DIR = folder;
openNewsroom();
const { store } = currentContext();
await fillDemonstration(currentContext());
const file = join(folder, 'lentrang.db');
fillArticles();

/** As many articles as an old paper has, with short texts: targets are looked up, not read. */
function fillArticles(): void {
  const database = new Database(file);
  database
    .prepare(
      `WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < @count)
       INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead,
         dateline, source, body, media, credits, tags, publish_at)
       SELECT 1000000 + n, 'lua-he-thu-duoc-mua-' || n, id, id, '', 'Lúa hè thu được mùa', '', 'Sapô.', '', '',
         '{"type":"doc","version":1,"content":[]}', '{}', '[]', '[]', @now - n * 1000
       FROM counted, (SELECT id FROM section WHERE parent_id IS NULL ORDER BY id LIMIT 1)`,
    )
    .run({ count: ARTICLES, now: Date.now() });
  database.close();
}

/** Two thirds of the old addresses are paths and one third parameters; they lead to articles by their short address. */
const oldAddress = (name: string, index: number) =>
  index % 3 === 0 ? `/${name}/xem.aspx?id=${index}` : `/${name}/2014/05/nong-dan-phan-khoi-${index}.html`;

async function writeLines(name: string, count: number): Promise<string> {
  const path = join(folder, `${name}.csv`);
  const stream = createWriteStream(path);
  for (let index = 0; index < count; index += 1)
    if (!stream.write(`${oldAddress(name, index)},/a${1_000_001 + ((index * 7919) % ARTICLES)}\n`))
      await once(stream, 'drain');
  stream.end();
  await finished(stream);
  return path;
}

type Import = { readonly process: ChildProcess; readonly ended: Promise<number | null>; readonly output: () => string };

function startImport(path: string): Import {
  const words = ['--import', 'tsx', 'cli/main.ts', 'redirects', 'import', path];
  const child = spawn(process.execPath, words, { cwd: PROJECT, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { process: child, ended, output: () => output };
}

const peakOf = ({ process: { pid } }: Import) =>
  Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Whoever asks for the write lock every 20 ms: for how long it was held by somebody else, at most and in all. */
function watchLock() {
  const asking = new Database(file, { timeout: 0 });
  let heldSince: number | undefined;
  let longest = 0;
  let asked = 0;
  let refused = 0;
  const timer = setInterval(() => {
    asked += 1;
    const now = performance.now();
    try {
      asking.exec('BEGIN IMMEDIATE; ROLLBACK');
      if (heldSince !== undefined) longest = Math.max(longest, now - heldSince);
      heldSince = undefined;
    } catch {
      refused += 1;
      heldSince ??= now;
    }
  }, ASK_MS);
  return () => {
    clearInterval(timer);
    asking.close();
    return { longest, share: refused / asked };
  };
}

const chief = await findStaffByLogin(store.read, 'thuky');
if (!chief) throw new Error('the demonstration newspaper is not there');
const actor = { staffId: chief.id, deskRole: 'chief', isAdmin: false } as const;
const draft = await store.tx((tx) =>
  insertDraft(tx, currentContext(), { authorId: chief.id, content: { ...EMPTY_CONTENT, headline: 'Bản nháp' } }),
);
let { version } = draft;

/** An editor who saves a text five times a second, until told to stop; the waits in ms. */
async function edit(stopped: () => boolean): Promise<{ readonly waits: readonly number[]; readonly failed: number }> {
  const waits: number[] = [];
  let failed = 0;
  while (!stopped()) {
    const start = performance.now();
    try {
      const content = { ...EMPTY_CONTENT, headline: `Bản nháp ${start}` };
      const saved = await saveArticle(currentContext(), actor, { number: draft.number, version, content });
      if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
      ({ version } = saved.value);
    } catch {
      failed += 1;
    }
    waits.push(performance.now() - start);
    await setTimeout(SAVE_MS);
  }
  return { waits: waits.toSorted((one, other) => one - other), failed };
}

const SAMPLES = 50;

const readers = new Database(file, { readonly: true });
const readerConnection = drizzle({ client: readers, casing: 'snake_case' });

/** How many of some addresses of a file lead somewhere at one moment: all or none. */
async function countSeen(name: string, count: number): Promise<number> {
  const context = { connection: readerConnection, now: Date.now(), siteUrl: 'http://localhost:3000' };
  let seen = 0;
  readers.exec('BEGIN');
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const index = Math.floor((sample * (count - 1)) / (SAMPLES - 1));
    if (await findMoved(context, oldAddress(name, index))) seen += 1;
  }
  readers.exec('COMMIT');
  return seen;
}

async function read(name: string, count: number, stopped: () => boolean): Promise<number> {
  let halves = 0;
  while (!stopped()) {
    const seen = await countSeen(name, count);
    if (seen > 0 && seen < SAMPLES) halves += 1;
    await setTimeout(SAVE_MS);
  }
  return halves;
}

/** Runs an import to its end while others work; answers the figures of its row and whether all of it is as it should be. */
async function measure(name: string, count: number, path: string) {
  const lock = watchLock();
  let isOver = false;
  const editing = edit(() => isOver);
  const reading = read(name, count, () => isOver);
  const start = performance.now();
  const importing = startImport(path);
  let peak = 0;
  const looking = setInterval(() => {
    if (importing.process.exitCode === null) peak = Math.max(peak, peakOf(importing));
  }, 100);
  const code = await importing.ended;
  const seconds = (performance.now() - start) / 1000;
  clearInterval(looking);
  isOver = true;
  const { waits, failed } = await editing;
  const halves = await reading;
  const { longest, share } = lock();
  if (code !== 0) console.error(importing.output());
  const median = waits[Math.floor(waits.length / 2)] ?? 0;
  const figures = [
    `${seconds.toFixed(0)} s`,
    `${peak.toFixed(0)} MB`,
    `${longest.toFixed(0)} ms`,
    `${(share * 100).toFixed(0)} %`,
    `${waits.length}, ${failed} failed`,
    `${median.toFixed(0)} / ${(waits.at(-1) ?? 0).toFixed(0)} ms`,
    String(halves),
  ];
  const isWhole = code === 0 && halves === 0 && (await countSeen(name, count)) === SAMPLES;
  return { figures, isGood: isWhole && failed === 0 && longest <= MOST_HELD_MS };
}

const unseen = readers
  .prepare<[], number>(
    'SELECT count(*) FROM redirect WHERE since > (SELECT current FROM redirect_state) OR until IS NOT NULL',
  )
  .pluck();

/** Kills an import when a quarter of it is written; answers how many rows it leaves. */
async function killImport(name: string, count: number): Promise<number> {
  const importing = startImport(await writeLines(name, count));
  while ((unseen.get() ?? 0) < count / 4 && importing.process.exitCode === null) await setTimeout(ASK_MS);
  importing.process.kill('SIGKILL');
  await importing.ended;
  if ((await countSeen(name, count)) > 0) throw new Error('readers see an import that was killed');
  return unseen.get() ?? 0;
}

const rows: string[] = [];
let isGood = true;

function tell(what: string, measured: Awaited<ReturnType<typeof measure>>): void {
  isGood &&= measured.isGood;
  rows.push(`| ${[what, ...measured.figures].join(' | ')} |`);
  console.log(`${measured.isGood ? 'good' : 'NOT GOOD'}: ${what}: ${measured.figures.join(', ')}`);
}

const inWords = (count: number) => count.toLocaleString('en');

for (const count of COUNTS) {
  const name = `cu-${count}`;
  tell(`${inWords(count)} lines`, await measure(name, count, await writeLines(name, count)));
}
const killed = Math.max(...COUNTS);
const left = await killImport('chet', killed);
tell(
  `10 lines, after an import was killed that left ${inWords(left)}`,
  await measure('muoi', 10, await writeLines('muoi', 10)),
);
if (unseen.get() !== 0) throw new Error('what was killed was not swept away');

const date = new Date().toISOString();
const table = `# Imports of old addresses, ${date.slice(0, 16).replace('T', ' ')} UTC

\`npm run drill:redirects\`: ${inWords(ARTICLES)} articles; two thirds of the old addresses are paths, one third differ by a parameter. Held is
the longest time for which somebody who asks every ${ASK_MS} ms could not have the write lock, and how often in all he was told to wait. An editor
saves a text five times a second and a reader looks ${SAMPLES} addresses of the file up: halves are moments at which he saw a part of it.

| import | time | memory | held at most | asked in vain | saves | save, median / slowest | halves |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

The database has ${Math.round(statSync(file).size / 1024 / 1024)} MB in the end.
`;
console.log(table);
if (process.argv.length === 2)
  writeFileSync(join(PROJECT, 'bench', 'results', `redirects-${date.slice(0, 10)}.md`), table);
readers.close();
store.close();
process.exit(isGood ? 0 : 1);
