import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { encodeCursor } from '#domain/addresses.ts';
import { FIRST_NUMBER, fillArchive, spanOf } from './archive.ts';
import { type Answer, ask } from './ask.ts';
import { PROJECT, prepare, scratchFolder, startProduct } from './product.ts';

/*
 * Every kind of reader page of a paper with a hundred thousand articles, made anew each time: before each request the content
 * version moves as it does when somebody publishes. One reader, one request at a time; milliseconds until the last byte.
 */

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 100_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** What each kind of page may take at most, in the median: the figure that is asked for. */
const MOST_MS = 40;

const folder = scratchFolder();
prepare(folder);
const file = join(folder, 'lentrang.db');
console.log(`Filling in ${ARTICLES} articles …`);
fillArchive(file, ARTICLES);
prepare(folder);
const SITE = 'https://bao.example';
const product = await startProduct(folder, { SITE_URL: SITE });
const database = new Database(file);
const newest = database
  .prepare('SELECT slug, headline, number, publish_at AS publishAt FROM published_article WHERE number = ?')
  .get(FIRST_NUMBER + 1) as { slug: string; headline: string; number: number; publishAt: number };
const inStoryline = database
  .prepare(
    `SELECT slug, number FROM published_article
     WHERE number = (SELECT number FROM published_storyline WHERE slug = 'mot-chuyen-rat-dai' ORDER BY publish_at DESC LIMIT 1)`,
  )
  .get() as { slug: string; number: number };
const deep = encodeCursor({
  publishAt: newest.publishAt - (ARTICLES / 2) * spanOf(ARTICLES),
  number: FIRST_NUMBER + 1 + ARTICLES / 2,
});
const mostUsed = (table: string) =>
  database.prepare(`SELECT slug FROM ${table} GROUP BY slug ORDER BY count(*) DESC LIMIT 1`).pluck().get() as string;
const day = new Date(newest.publishAt - 400 * 24 * 60 * 60 * 1000 + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
const dayPath = day.replaceAll('-', '/');
const pages: readonly (readonly [name: string, path: string])[] = [
  ['front page', '/'],
  ['article', `/${newest.slug}-a${newest.number}.html`],
  ['latest', '/tin-moi'],
  ['latest, half-way down', `/tin-moi?trang=${deep}`],
  ['section', '/kinh-te'],
  ['subsection, half-way down', `/kinh-te/nong-nghiep?trang=${deep}`],
  ['tag', `/tu-khoa/${mostUsed('published_tag')}`],
  ['contributor', `/tac-gia/${mostUsed('published_credit')}`],
  ['search', '/tim-kiem'],
  ['finds of a frequent phrase', `/tim-kiem?q=${encodeURIComponent('giá lúa')}`],
  [
    'finds of frequent words that are nowhere beside each other',
    `/tim-kiem?q=${encodeURIComponent('của và các cho là')}`,
  ],
  ['finds of a headline', `/tim-kiem?q=${encodeURIComponent(newest.headline)}`],
  ['nothing found', '/tim-kiem?q=zzzz'],
  ['all sections', '/chuyen-muc'],
  ['day of the archive', `/ngay/${dayPath}`],
  ['month of the archive', `/ngay/${dayPath.slice(0, 7)}`],
  ['most read', '/doc-nhieu'],
  ['most read of a week', '/doc-nhieu/7-ngay'],
  ['photo stories', '/anh'],
  ['stories with a film, half-way down', `/video?trang=${deep}`],
  ['all storylines', '/su-kien'],
  ['storyline', '/su-kien/mot-chuyen-rat-dai'],
  ['article of a storyline', `/${inStoryline.slug}-a${inStoryline.number}.html`],
  ['print view', `/in/${newest.number}`],
  ['corrections', '/cai-chinh'],
  ['imprint', '/thong-tin-toa-soan'],
  ['saved articles', '/da-luu'],
  ['list of feeds', '/rss'],
  ['feed, RSS', '/rss/tin-moi.rss'],
  ['feed, Atom', '/rss/tin-moi.atom'],
  ['feed, JSON', '/rss/tin-moi.json'],
  ['feed of a storyline', '/rss/su-kien/mot-chuyen-rat-dai.rss'],
  ['index of maps', '/sitemap.xml'],
  ['news map', '/sitemap/tin-tuc.xml'],
  ['map of sections', '/sitemap/chuyen-muc.xml'],
  ['map of a month', `/sitemap/${day.slice(0, 7)}.xml`],
  ['oEmbed', `/oembed?url=${encodeURIComponent(`${SITE}/${newest.slug}-a${newest.number}.html`)}`],
  ['not found', '/khong-co'],
];
const bump = database.prepare('UPDATE site_state SET content_version = content_version + 1');
const lines: string[] = [];
const missed: string[] = [];
for (const [name, path] of pages) {
  for (let warm = 0; warm < 5; warm += 1) {
    bump.run();
    await ask(product.base, path);
  }
  const answers: Answer[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bump.run();
    answers.push(await ask(product.base, path));
  }
  const times = answers.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(1);
  const { status, body } = answers[0] ?? { status: 0, body: Buffer.alloc(0) };
  const size = `${(body.byteLength / 1024).toFixed(1)} | ${(brotliDecompressSync(body).byteLength / 1024).toFixed(0)}`;
  if (status !== (name === 'not found' ? 404 : 200) || Number(at(0.5)) > MOST_MS) missed.push(name);
  lines.push(`| ${name} | ${status} | ${at(0.5)} | ${at(1)} | ${size} |`);
}
database.close();
await product.stop();
const date = new Date().toISOString();
const table = `# Pages of ${ARTICLES.toLocaleString('en')} articles, ${date.slice(0, 16).replace('T', ' ')} UTC

\`npm run bench:pages\`: each page made anew ${ROUNDS} times, one after the other; the database has ${Math.round(statSync(file).size / 1024 / 1024)} MB.

| page | status | median ms | slowest ms | KB brotli | KB plain |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
console.log(table);
writeFileSync(join(PROJECT, 'bench', 'results', `pages-${date.slice(0, 10)}.md`), table);
if (missed.length > 0) {
  console.error(`Not as asked: ${missed.join(', ')}`);
  process.exitCode = 1;
}
