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
/** What each kind of page may take at most, in the median: the figure that is asked for. */
const MOST_MS = 40;
/** About one article every forty minutes for eight years. */
const SPAN_MS = 42 * 60 * 1000;

/** Every eighth article is part of one story without end, and every other eighth of one of as many as a paper has in eight years. */
const STORYLINES = 2000;
/** About one correction a week. */
const CORRECTIONS = 400;

/** Copies of the demonstration newspaper's editions, whole, with all that lists are read from. */
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
  database.exec(
    `CREATE TEMP TABLE kind_of_place AS
       SELECT kind, place FROM published_kind JOIN
         (SELECT row_number() OVER () - 1 AS place, number FROM published_article WHERE number <= 1000000) USING (number);
     INSERT INTO published_kind (kind, number, publish_at)
       SELECT kind, number, publish_at FROM published_article
       JOIN kind_of_place ON place = (number - 1000000) % (SELECT count(*) FROM published_article WHERE number <= 1000000)
       WHERE number > 1000000;`,
  );
  database
    .prepare(
      `INSERT INTO published_storyline (slug, name, number, publish_at)
       SELECT slug, name, number, publish_at FROM (
         SELECT CASE number % 8 WHEN 0 THEN 'chuyen-dai-' || (number / 8 % @storylines) ELSE 'mot-chuyen-rat-dai' END AS slug,
           CASE number % 8 WHEN 0 THEN 'Chuyện dài số ' || (number / 8 % @storylines) ELSE 'Một chuyện rất dài' END AS name,
           number, publish_at
         FROM published_article WHERE number > 1000000 AND number % 4 = 0)`,
    )
    .run({ storylines: STORYLINES });
  database
    .prepare(
      `INSERT INTO published_correction (number, at, headline, section_name, article_at, wrong, corrected, apology, conclusion)
       SELECT number, publish_at + 86400000, headline, 'Thời sự', publish_at, 'Bài viết ghi sai số hộ dân.', 'Số đúng là 120 hộ.',
         'Tòa soạn xin lỗi bạn đọc.', ''
       FROM published_article WHERE number > 1000000 AND number % @step = 0 AND publish_at < @now - 86400000`,
    )
    .run({ step: Math.ceil(ARTICLES / CORRECTIONS), now: Date.now() });
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
prepare(folder);
const SITE = 'https://bao.example';
const product = await startProduct(folder, { SITE_URL: SITE });
const database = new Database(file);
const newest = database
  .prepare('SELECT slug, headline, number, publish_at AS publishAt FROM published_article WHERE number = 1000001')
  .get() as { slug: string; headline: string; number: number; publishAt: number };
const inStoryline = database
  .prepare(
    `SELECT slug, number FROM published_article
     WHERE number = (SELECT number FROM published_storyline WHERE slug = 'mot-chuyen-rat-dai' ORDER BY publish_at DESC LIMIT 1)`,
  )
  .get() as { slug: string; number: number };
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
