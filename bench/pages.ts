import { statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { encodeCursor } from '#domain/addresses.ts';
import { PROJECT, prepare, scratchFolder, startProduct } from './product.ts';

/*
 * Every kind of reader page of a paper with a hundred thousand articles, made anew each time: before each request the content
 * version moves as it does when somebody publishes. One reader, one request at a time; milliseconds until the last byte.
 */

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 100_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
/** About one article every forty minutes for eight years. */
const SPAN_MS = 42 * 60 * 1000;

/** Copies of the demonstration newspaper's editions, whole, with their tags and contributors. */
function fill(file: string): void {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const own = ['number', 'slug', 'publish_at', 'updated_at'];
  const copied = (database.pragma('table_info(published_article)') as readonly { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !own.includes(name));
  database
    .prepare(
      `WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < @count),
         model AS MATERIALIZED (SELECT row_number() OVER () - 1 AS place, * FROM published_article)
       INSERT INTO published_article (number, slug, publish_at, updated_at, ${copied.join(', ')})
       SELECT 1000000 + n, slug || '-' || n, @now - n * @span, NULL, ${copied.join(', ')}
       FROM counted JOIN model ON place = n % (SELECT count(*) FROM model)`,
    )
    .run({ count: ARTICLES, now: Date.now() - 60_000, span: SPAN_MS });
  for (const [table, list] of [
    ['published_tag', 'tags'],
    ['published_credit', 'credits'],
  ])
    database.exec(
      `INSERT OR IGNORE INTO ${table} (slug, name, number, publish_at)
       SELECT json_extract(value, '$.slug'), json_extract(value, '$.name'), number, publish_at
       FROM published_article, json_each(${list}) WHERE number > 1000000`,
    );
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

type Answer = { readonly status: number; readonly body: Buffer; readonly milliseconds: number };

function ask(base: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    request(`${base}${path}`, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - start,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const folder = scratchFolder();
prepare(folder);
const file = join(folder, 'lentrang.db');
console.log(`Filling in ${ARTICLES} articles …`);
fill(file);
const product = await startProduct(folder);
const database = new Database(file);
const newest = database
  .prepare('SELECT slug, number, publish_at AS publishAt FROM published_article WHERE number = 1000001')
  .get() as { slug: string; number: number; publishAt: number };
const deep = encodeCursor({ publishAt: newest.publishAt - (ARTICLES / 2) * SPAN_MS, number: 1_000_001 + ARTICLES / 2 });
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
  ['all sections', '/chuyen-muc'],
  ['day of the archive', `/ngay/${dayPath}`],
  ['month of the archive', `/ngay/${dayPath.slice(0, 7)}`],
  ['most read', '/doc-nhieu'],
  ['imprint', '/thong-tin-toa-soan'],
  ['feed', '/rss/tin-moi.rss'],
  ['not found', '/khong-co'],
];
const bump = database.prepare('UPDATE site_state SET content_version = content_version + 1');
const lines: string[] = [];
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
