import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { freePort } from '../e2e/free-port.ts';
import { load, need, quantile, type Reading } from './load.ts';
import { findArticles, PROJECT, type Running, run, startProcess, startProduct } from './product.ts';

/*
 * One article page, served four ways on the same machine in one run: (a) nginx with the finished bytes as a static gzip file,
 * one worker; (b) this program from memory, one process; (c) stock `next start` with an equal page, prerendered; (d) this
 * program rendering anew. Three interleaved rounds, medians. The machine is shared: read the ratios, not the numbers.
 */

const CONNECTIONS = 32;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = 3;

async function startNginx(folder: string, html: Buffer): Promise<Running> {
  const root = join(folder, 'nginx');
  mkdirSync(root);
  writeFileSync(join(root, 'article.html'), html);
  writeFileSync(join(root, 'article.html.gz'), gzipSync(html, { level: 6 }));
  const port = await freePort();
  writeFileSync(
    join(root, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 1000000;
  types { text/html html; }
  client_body_temp_path ${root}; proxy_temp_path ${root}; fastcgi_temp_path ${root}; uwsgi_temp_path ${root}; scgi_temp_path ${root};
  server { listen 127.0.0.1:${port}; root ${root}; location / { gzip_static on; gzip_vary on; } }
}
`,
  );
  const base = `http://127.0.0.1:${port}`;
  return startProcess('nginx', ['-c', join(root, 'nginx.conf'), '-p', root], { base, probe: '/article.html' });
}

/** A stock project of the framework with the same page, known at build time and served as its own documents say. */
async function startStock(folder: string, html: string): Promise<Running> {
  const stock = join(folder, 'stock');
  mkdirSync(join(stock, 'app', 'article'), { recursive: true });
  const body = /<body[^>]*>([\s\S]*)<\/body>/u.exec(html)?.[1] ?? '';
  writeFileSync(join(stock, 'package.json'), '{"name":"stock","private":true,"type":"module"}');
  writeFileSync(
    join(stock, 'app', 'layout.jsx'),
    'export default ({ children }) => <html lang="vi"><body>{children}</body></html>;\n',
  );
  writeFileSync(
    join(stock, 'app', 'article', 'page.jsx'),
    `const html = ${JSON.stringify(body)};\nexport default () => <div dangerouslySetInnerHTML={{ __html: html }} />;\n`,
  );
  writeFileSync(join(stock, 'next.config.mjs'), 'export default { agentRules: false };\n');
  // The bundler follows no link out of its root, so the framework's packages are linked file by file.
  cpSync(join(PROJECT, 'node_modules'), join(stock, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const next = join(stock, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  run(process.execPath, [next, 'build'], { cwd: stock, env });
  const port = await freePort();
  return startProcess(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: stock,
    env,
    base: `http://127.0.0.1:${port}`,
    probe: '/article',
  });
}

/** (d): as many readers, each asking for a page that nobody has asked for since the last change. */
async function loadAnew(product: Running, dataFolder: string, addresses: readonly string[]): Promise<Reading> {
  const database = new Database(join(dataFolder, 'lentrang.db'));
  const change = database.prepare('UPDATE site_state SET content_version = content_version + 1');
  const times: number[] = [];
  let errors = 0;
  const start = performance.now();
  while (performance.now() - start < SECONDS * 1000) {
    change.run();
    const left = [...addresses];
    const read = async () => {
      for (let address = left.pop(); address !== undefined; address = left.pop()) {
        const asked = performance.now();
        const answer = await fetch(`${product.base}${address}`);
        await answer.arrayBuffer();
        times.push(performance.now() - asked);
        if (!answer.ok) errors += 1;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, read));
  }
  const requests = (1000 * times.length) / (performance.now() - start);
  database.close();
  return { requests, p50: quantile(times, 0.5), p99: quantile(times, 0.99), errors };
}

/** The comparison as lines of a table with a line of ratios. */
export async function compare(folder: string, dataFolder: string): Promise<readonly string[]> {
  need('wrk', 'wrk');
  need('nginx', 'nginx-light');
  const product = await startProduct(dataFolder);
  const articles = await findArticles(product.base);
  const [article = '/'] = articles;
  const html = Buffer.from(await (await fetch(`${product.base}${article}`)).arrayBuffer());
  const nginx = await startNginx(folder, html);
  const stock = await startStock(folder, html.toString());
  const ways = [
    { name: '(a) nginx, static file, one worker', url: `${nginx.base}/article.html` },
    { name: '(b) Lên Trang from memory, one process', url: `${product.base}${article}` },
    { name: '(c) stock next start, prerendered', url: `${stock.base}/article` },
  ] as const;
  const anew = '(d) Lên Trang rendering anew, one process';
  const readings = new Map<string, Reading[]>([...ways.map(({ name }) => name), anew].map((name) => [name, []]));
  for (const { url } of ways) await load(url, CONNECTIONS, 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, url } of ways) readings.get(name)?.push(await load(url, CONNECTIONS, SECONDS));
    readings.get(anew)?.push(await loadAnew(product, dataFolder, articles));
  }
  const at64 = await load(`${product.base}${article}`, 64, SECONDS);
  await Promise.all([product.stop(), nginx.stop(), stock.stop()]);
  const median = (list: readonly Reading[], pick: (reading: Reading) => number) => quantile(list.map(pick), 0.5);
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = [...readings.values()].map((list) =>
    median(list, ({ requests }) => requests),
  );
  return [
    `${cpus().length} cores shared with the load, ${CONNECTIONS} connections, ${ROUNDS} interleaved rounds of ${SECONDS} s, medians.`,
    '',
    '| | requests/s | p50 ms | p99 ms | errors |',
    '|---|---|---|---|---|',
    ...[...readings].map(([name, list]) => {
      const requests = median(list, (reading) => reading.requests).toFixed(0);
      const p50 = median(list, (reading) => reading.p50).toFixed(1);
      const p99 = median(list, (reading) => reading.p99).toFixed(1);
      return `| ${name} | ${requests} | ${p50} | ${p99} | ${list.reduce((sum, { errors }) => sum + errors, 0)} |`;
    }),
    '',
    `(b) / (a) = ${(b / a).toFixed(2)}; (b) / (c) = ${(b / c).toFixed(1)}; (b) at 64 connections: p99 ${at64.p99.toFixed(1)} ms, ${at64.errors} errors.`,
  ];
}
