import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../e2e/free-port.ts';
import { PROJECT, prepare, type Running, run, scratchFolder, startProcess, startProduct } from './product.ts';

/*
 * One article page, served four ways on the same machine in one run: (a) nginx with the finished bytes as a static gzip file,
 * one worker; (b) this program from memory, one process; (c) stock `next start` with an equal page, prerendered; (d) this
 * program rendering anew. Three interleaved rounds, medians. The machine is shared: read the ratios, not the numbers.
 */

const CONNECTIONS = 32;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = 3;

type Reading = { readonly requests: number; readonly p50: number; readonly p99: number; readonly errors: number };

function need(command: string, debianPackage: string): void {
  try {
    run('sh', ['-c', `command -v ${command}`]);
  } catch {
    if (process.getuid?.() !== 0) throw new Error(`${command} is needed: install the Debian package ${debianPackage}.`);
    run('sh', ['-c', `apt-get update && apt-get install -y --no-install-recommends ${debianPackage}`]);
  }
}

/** One round of wrk against an address. */
function load(url: string, connections = CONNECTIONS, seconds = SECONDS): Reading {
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url];
  const output = run('wrk', words);
  const milliseconds = (percent: string) => {
    const [, amount = 'NaN', unit = 'ms'] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`, 'u').exec(output) ?? [];
    return Number(amount) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1);
  };
  const [, ...failures] = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(output) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/u.exec(output)?.[1] ?? 0);
  return {
    requests: Number(/Requests\/sec:\s+([\d.]+)/u.exec(output)?.[1]),
    p50: milliseconds('50'),
    p99: milliseconds('99'),
    errors: failures.map(Number).reduce((sum, count) => sum + count, 0) + refused,
  };
}

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

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** (d): how long a page takes that nobody has asked for since the last change: every address once, one after the other. */
async function measureUncached(product: Running, dataFolder: string, section: string): Promise<readonly number[]> {
  const addresses = new Set<string>();
  for (const page of ['/', '/thoi-su', '/kinh-te', '/xa-hoi', '/van-hoa', '/the-thao', '/du-lich']) {
    const html = await (await fetch(`${product.base}${page}`)).text();
    for (const [, address = ''] of html.matchAll(/href="(\/[a-z0-9-]+-a\d+\.html)"/gu)) addresses.add(address);
  }
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Any publication makes every page new.
    const file = join(dataFolder, `${round}.txt`);
    writeFileSync(
      file,
      `0${round + 1}/02/2019 - 08:00\n\nTin thử số ${round} của bến Ninh Hòa\n\n(SH)- Một dòng tin để đổi phiên bản nội dung.\n\nHết tin.\n\nTHANH AN\n`,
    );
    run('npm', ['run', '--silent', 'lentrang', '--', 'import', 'page', file, '--publish', '--section', section], {
      env: { ...process.env, DATA_DIR: dataFolder },
    });
    for (const address of addresses) {
      const start = performance.now();
      await (await fetch(`${product.base}${address}`)).arrayBuffer();
      times.push(performance.now() - start);
    }
  }
  return times;
}

need('wrk', 'wrk');
need('nginx', 'nginx-light');
const folder = scratchFolder();
const dataFolder = join(folder, 'data');
prepare(dataFolder);
const product = await startProduct(dataFolder);
const front = await (await fetch(`${product.base}/`)).text();
const article = /href="(\/[a-z0-9-]+-a\d+\.html)"/u.exec(front)?.[1] ?? '/';
const html = Buffer.from(await (await fetch(`${product.base}${article}`)).arrayBuffer());
const nginx = await startNginx(folder, html);
const stock = await startStock(folder, html.toString());
const ways = [
  { name: '(a) nginx, static file, one worker', url: `${nginx.base}/article.html` },
  { name: '(b) Lên Trang from memory, one process', url: `${product.base}${article}` },
  { name: '(c) stock next start, prerendered', url: `${stock.base}/article` },
] as const;
const readings = new Map<string, Reading[]>(ways.map(({ name }) => [name, []]));
for (const { url } of ways) load(url, CONNECTIONS, 2);
for (let round = 0; round < ROUNDS; round += 1) for (const { name, url } of ways) readings.get(name)?.push(load(url));
const uncached = await measureUncached(product, dataFolder, 'ban-doc');
const at64 = load(`${product.base}${article}`, 64);

const lines = [
  `# Serving one article page, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  '',
  `\`npm run bench:serve\`: ${cpus().length} cores shared with the load, ${CONNECTIONS} connections, ${ROUNDS} interleaved rounds of ${SECONDS} s, medians.`,
  '',
  '| | requests/s | p50 ms | p99 ms | errors |',
  '|---|---|---|---|---|',
  ...[...readings].map(([name, list]) => {
    const of = (pick: (reading: Reading) => number) => median(list.map(pick)).toFixed(1);
    return `| ${name} | ${median(list.map(({ requests }) => requests)).toFixed(0)} | ${of(({ p50 }) => p50)} | ${of(({ p99 }) => p99)} | ${list.reduce((sum, { errors }) => sum + errors, 0)} |`;
  }),
  `| (d) Lên Trang rendering anew, one reader | ${(1000 / median(uncached)).toFixed(0)} | ${median(uncached).toFixed(1)} | ${(uncached.toSorted((one, other) => one - other)[Math.floor(uncached.length * 0.99)] ?? Number.NaN).toFixed(1)} | 0 |`,
  '',
];
const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = [...readings.values()].map((list) =>
  median(list.map(({ requests }) => requests)),
);
lines.push(
  `(b) / (a) = ${(b / a).toFixed(2)}; (b) / (c) = ${(b / c).toFixed(1)}; (b) at 64 connections: p99 ${at64.p99.toFixed(1)} ms, ${at64.errors} errors.`,
  '',
);
const table = lines.join('\n');
console.log(table);
writeFileSync(join(PROJECT, 'bench', 'results', `serve-${new Date().toISOString().slice(0, 10)}.md`), table);
await Promise.all([product.stop(), nginx.stop(), stock.stop()]);
process.exit(0);
