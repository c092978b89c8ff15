import { statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { residentMegabytes } from './load.ts';
import { PROJECT, prepare, type Running, scratchFolder, startProduct } from './product.ts';

/*
 * The maps of a paper with a million articles over five years, each asked for once and so made anew: milliseconds to the first
 * byte and to the last, and what the process grew by. The texts are short, for maps are read from an index without them.
 */

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 1_000_000);
const MONTHS = 60;
/** Articles that are read before the maps. */
const WARMING = 300;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Fills the published tables through their triggers, as publishing does. */
function fill(file: string): void {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const span = Math.round((MONTHS * 30.44 * DAY_MS) / ARTICLES);
  database
    .prepare(
      `WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < @count)
       INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead,
         dateline, source, picture, body, media, credits, tags, publish_at, updated_at)
       SELECT 1000000 + n, 'nong-dan-cac-xa-ven-song-phan-khoi-vi-lua-he-thu-duoc-mua-duoc-gia-' || n, id, id, '',
         'Nông dân các xã ven sông phấn khởi vì lúa hè thu được mùa, được giá (' || n || ')', '', 'Sapô.', '', '',
         '{"hash":"' || printf('%032x', n) || '","width":1600,"height":900,"caption":"Máy gặt đập liên hợp trên cánh đồng lúa hè thu ở xã ven sông, ảnh chụp sáng sớm.","credit":"Thanh Ân","alt":"Máy gặt trên đồng lúa"}',
         '{"type":"doc","version":1,"content":[]}', '{}', '[]', '[]', @now - n * @span,
         CASE WHEN n % 10 = 0 THEN @now - n * @span + 3600000 END
       FROM counted, (SELECT id FROM section WHERE parent_id IS NULL ORDER BY id LIMIT 1)`,
    )
    .run({ count: ARTICLES, now: Date.now() - 60_000, span });
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

const memoryOf = ({ process: child }: Running) => residentMegabytes(child.pid ?? 0);

type Reading = { readonly path: string; readonly first: number; readonly last: number; readonly body: string };

/** One request, with the wait for its first byte and for its last in ms. */
function read(base: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const asking = request(`${base}${path}`, { headers }, (answer) => {
      const first = performance.now() - start;
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`${path} answers ${answer.statusCode}`));
        resolve({ path, first, last: performance.now() - start, body: Buffer.concat(chunks).toString() });
      });
    });
    asking.on('error', reject).end();
  });
}

/** Has articles made until the process has the size of one at work: it grows by its first pages, whatever they are. */
async function readArticles(base: string, database: string): Promise<void> {
  const connection = new Database(database, { readonly: true });
  const newest = connection
    .prepare('SELECT slug, number FROM published_article ORDER BY publish_at DESC, number DESC LIMIT ?')
    .all(WARMING) as readonly { readonly slug: string; readonly number: number }[];
  connection.close();
  for (const { slug, number } of newest) await read(base, `/${slug}-a${number}.html`);
}

const locationsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => match[1] ?? '');

const folder = scratchFolder();
prepare(folder);
const file = join(folder, 'lentrang.db');
console.log(`Filling in ${ARTICLES} articles …`);
fill(file);

const product = await startProduct(folder);
for (const path of ['/', '/thoi-su', '/rss/tin-moi.rss', '/thoi-su?trang=x']) await fetch(`${product.base}${path}`);
const started = memoryOf(product);
await readArticles(product.base, file);
const before = memoryOf(product);
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, memoryOf(product));
}, 20);

const index = await read(product.base, '/sitemap.xml');
const maps = locationsIn(index.body).map((address) => new URL(address).pathname);
const readings = [index];
for (const path of maps) readings.push(await read(product.base, path));
clearInterval(watch);
const after = memoryOf(product);
await product.stop();

const fixed = readings.filter(({ path }) => !/\d/u.test(path));
const months = readings.filter(({ path }) => /\d/u.test(path)).toSorted((one, other) => other.first - one.first);
const median = months[Math.floor(months.length / 2)];
const shown = [...fixed, ...months.slice(0, 3), ...(median ? [median] : [])];
const total = months.reduce((sum, { body }) => sum + locationsIn(body).length, 0);
const date = new Date().toISOString();
const table = `# Maps of ${ARTICLES.toLocaleString('en')} articles, ${date.slice(0, 16).replace('T', ' ')} UTC

\`npm run bench:maps\`: ${MONTHS} months, ${maps.length} maps with ${total.toLocaleString('en')} articles in all, each asked for once and made anew; the
database has ${Math.round(statSync(file).size / 1024 / 1024)} MB. The slowest three of the months and their median are shown.

| map | addresses | KB | first byte ms | last byte ms |
|---|---|---|---|---|
${shown.map(({ path, body, first, last }) => `| ${path} | ${locationsIn(body).length} | ${Math.round(body.length / 1024)} | ${first.toFixed(0)} | ${last.toFixed(0)} |`).join('\n')}

Memory of the process: ${started.toFixed(0)} MB after the first pages, ${before.toFixed(0)} MB after ${WARMING} articles, ${after.toFixed(0)} MB after all ${maps.length + 1} maps (${(after - before).toFixed(0)} MB more), ${peak.toFixed(0)} MB at most.
`;
const isAsAsked = Math.max(...readings.map(({ first }) => first)) <= 200 && after - before <= 50;
console.log(table);
writeFileSync(join(PROJECT, 'bench', 'results', `maps-${date.slice(0, 10)}.md`), table);
if (!isAsAsked) {
  console.error('Asked: 200 ms to the first byte, 50 MB more.');
  process.exitCode = 1;
}
