import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { encodeCursor } from '#domain/addresses.ts';
import { FIRST_NUMBER, fillArchive, spanOf } from './archive.ts';
import { ask } from './ask.ts';
import { quantile, residentMegabytes } from './load.ts';
import { PROJECT, prepare, type Running, scratchFolder, startProduct } from './product.ts';

/*
 * What an archive a hundred times as large costs: the same pages made anew by two processes in turns, one with ten thousand
 * articles and one with a million. Then how long the large one takes to start when all is prepared, and what it holds after a load of
 * reading. Articles are filled in without their words for the search, which a million would take half an hour for.
 */

const SMALL = Number(process.env.BENCH_SMALL ?? 10_000);
const LARGE = Number(process.env.BENCH_ARTICLES ?? 1_000_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 60);
/** Different pages that are read before memory is looked at. */
const READ = 4000;
/** The figures that are asked for. */
const MOST_TIMES = 1.3;
const MOST_START_MS = 3000;
const MOST_MEMORY_MB = 400;

type Paper = { readonly articles: number; readonly folder: string; readonly file: string; readonly product: Running };

async function open(articles: number): Promise<Paper> {
  const folder = scratchFolder();
  prepare(folder);
  const file = join(folder, 'lentrang.db');
  console.log(`Filling in ${articles} articles …`);
  fillArchive(file, articles);
  return { articles, folder, file, product: await startProduct(folder) };
}

function addressesIn({ file, articles }: Paper): Readonly<Record<string, string>> {
  const database = new Database(file, { readonly: true });
  const { slug, number, publishAt } = database
    .prepare('SELECT slug, number, publish_at AS publishAt FROM published_article WHERE number = ?')
    .get(FIRST_NUMBER + articles / 2) as { slug: string; number: number; publishAt: number };
  const old = encodeCursor({ publishAt: publishAt - spanOf(articles), number: number + 1 });
  database.close();
  return {
    article: `/${slug}-a${number}.html`,
    latest: '/tin-moi',
    'latest, half-way down': `/tin-moi?trang=${old}`,
    section: '/kinh-te',
    'section, half-way down': `/kinh-te?trang=${old}`,
    subsection: '/kinh-te/nong-nghiep',
    tag: '/tu-khoa/tet',
    contributor: '/tac-gia/thanh-an',
    'front page': '/',
  };
}

/** Milliseconds for each page, of each paper in turn, so that both meet the same moments of the machine. */
async function timesOf(papers: readonly Paper[], name: string): Promise<readonly number[]> {
  const askers = papers.map((paper) => {
    const database = new Database(paper.file);
    return { bump: database.prepare('UPDATE site_state SET content_version = content_version + 1'), paper, database };
  });
  const times = papers.map((): number[] => []);
  for (let round = -5; round < ROUNDS; round += 1)
    for (const [index, { bump, paper }] of askers.entries()) {
      bump.run();
      const { status, milliseconds } = await ask(paper.product.base, addressesIn(paper)[name] ?? '');
      if (status !== 200) throw new Error(`${name} answers ${status}`);
      if (round >= 0) times[index]?.push(milliseconds);
    }
  for (const { database } of askers) database.close();
  return times.map((all) => quantile(all, 0.5));
}

async function readMuch({ file, product }: Paper): Promise<void> {
  const database = new Database(file, { readonly: true });
  const articles = database
    .prepare('SELECT slug, number FROM published_article ORDER BY publish_at DESC LIMIT ?')
    .all(READ) as readonly { readonly slug: string; readonly number: number }[];
  database.close();
  for (let at = 0; at < articles.length; at += 16)
    await Promise.all(
      articles.slice(at, at + 16).map(({ slug, number }) => ask(product.base, `/${slug}-a${number}.html`)),
    );
}

const memoryOf = ({ process: child }: Running) => residentMegabytes(child.pid ?? 0);

const small = await open(SMALL);
const large = await open(LARGE);
const lines: string[] = [];
const missed: string[] = [];
for (const name of Object.keys(addressesIn(large))) {
  const [before = 0, after = 0] = await timesOf([small, large], name);
  const times = after / before;
  if (!(times <= MOST_TIMES)) missed.push(name);
  lines.push(`| ${name} | ${before.toFixed(1)} | ${after.toFixed(1)} | ${times.toFixed(2)} |`);
}
await readMuch(large);
const memory = memoryOf(large.product);
await small.product.stop();
await large.product.stop();
const asked = performance.now();
const again = await startProduct(large.folder);
await ask(again.base, '/');
const start = performance.now() - asked;
await again.stop();
if (memory > MOST_MEMORY_MB) missed.push('memory');
if (start > MOST_START_MS) missed.push('start');
const date = new Date().toISOString();
const table = `# An archive of ${LARGE.toLocaleString('en')} articles beside one of ${SMALL.toLocaleString('en')}, ${date.slice(0, 16).replace('T', ' ')} UTC

\`npm run bench:scale\`: each page made anew ${ROUNDS} times by two processes in turns; the large database has ${Math.round(statSync(large.file).size / 1024 / 1024)} MB.

| page | ms of ${SMALL.toLocaleString('en')} | ms of ${LARGE.toLocaleString('en')} | times |
|---|---|---|---|
${lines.join('\n')}

After ${READ.toLocaleString('en')} different articles the large one holds ${memory.toFixed(0)} MB. Prepared and started anew, it answers its front page after ${(start / 1000).toFixed(1)} s. The words for the search are not in it.
`;
console.log(table);
writeFileSync(join(PROJECT, 'bench', 'results', `scale-${date.slice(0, 10)}.md`), table);
if (missed.length > 0) {
  console.error(`Not as asked: ${missed.join(', ')}`);
  process.exitCode = 1;
}
