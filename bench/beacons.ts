import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { quantile } from './load.ts';
import { findArticles, PROJECT, prepare, scratchFolder, startProduct } from './product.ts';

/*
 * View beacons against two processes: each of a thousand views told five times, before and after a restart, and then three floods
 * of a hundred thousand: of articles that are not there, from one address, and from as many addresses as there are beacons. What
 * is counted, what metrics.db grows by, and what readers wait meanwhile. The floods come from a process of their own, which gives
 * way to the others on this machine.
 */

const FLOOD = Number(process.argv[2] ?? 100_000);
const VIEWS = 1000;
const TIMES = 5;
const CONNECTIONS = 64;
const ARTICLES = 20;
const QUIET_MS = 10_000;
const READ_MS = 20;
/** Views are written every ten seconds. */
const WRITTEN_MS = 12_000;

/** Views of one article that one address may count in an hour. */
const ONE_ADDRESS = 120;

const PHONE = 'Mozilla/5.0 (Linux; Android 12; SM-A135F) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';

type Beacon = { readonly number: number; readonly view: string; readonly from: string };

const madeUp = (number: number, from: string): Beacon => ({ number, from, view: randomBytes(12).toString('hex') });
const anyAddress = () => [...randomBytes(4)].map((byte) => (byte % 223) + 1).join('.');

function tell(base: string, agent: Agent, { number, view, from }: Beacon): Promise<number> {
  const body = JSON.stringify({ number, view });
  const headers = { origin: base, 'user-agent': PHONE, 'content-length': body.length, 'x-forwarded-for': from };
  return new Promise((resolve) => {
    const sent = request(`${base}/api/luot-xem`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', () => resolve(0));
    sent.end(body);
  });
}

/** 204 is said of what was counted, known already, or dropped in a flood; 404 where there is no such article. */
const ANSWERS = new Set([204, 404]);

/** Sends what `next` gives over many connections, each as fast as it is answered; fails when one is answered otherwise, or not. */
async function sendAll(base: string, next: () => Beacon | undefined): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const connection = async () => {
    for (let beacon = next(); beacon; beacon = next()) {
      const status = await tell(base, agent, beacon);
      if (!ANSWERS.has(status)) throw new Error(`a beacon was answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
}

/** What is sent: a thousand views five times each, or so many made-up ones. */
const KINDS = {
  told: (sent: number, number: number) => {
    const view = (sent % VIEWS).toString(16).padStart(8, '0').padStart(24, '5');
    return sent < VIEWS * TIMES ? { number, view, from: `203.0.113.${sent % 250}` } : undefined;
  },
  unknown: (sent: number) => (sent < FLOOD ? madeUp(10_000_000 + sent, anyAddress()) : undefined),
  one: (sent: number, number: number) => (sent < FLOOD ? madeUp(number, '198.51.100.7') : undefined),
  many: (sent: number, number: number) => (sent < FLOOD ? madeUp(number, anyAddress()) : undefined),
} satisfies Record<string, (sent: number, number: number) => Beacon | undefined>;
type Kind = keyof typeof KINDS;

/** The process that sends. */
async function sender(base: string, kind: Kind, numbers: readonly number[]): Promise<void> {
  setPriority(19);
  let sent = 0;
  await sendAll(base, () => {
    const beacon = KINDS[kind](sent, numbers[sent % numbers.length] ?? 0);
    sent += 1;
    return beacon;
  });
  process.exit(0);
}

/** Asks each page of each process, so that all are in memory as on any day. */
async function warm(paths: readonly string[], base: string): Promise<void> {
  for (let round = 0; round < 8; round += 1)
    for (const path of paths) await (await fetch(`${base}${path}`, { headers: { connection: 'close' } })).arrayBuffer();
}

/** Reads the front page and an article in turn, fifty times a second, until told to stop; the waits in ms. */
async function read(paths: readonly string[], base: string, stopped: () => boolean): Promise<readonly number[]> {
  const waits: number[] = [];
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for (let turn = 0; !stopped(); turn += 1) {
    const due = start + turn * READ_MS;
    await setTimeout(Math.max(0, due - performance.now()));
    const ask = async () => {
      const answer = await fetch(`${base}${paths[turn % paths.length]}`);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`a reader was answered ${answer.status}`);
      waits.push(performance.now() - due);
    };
    asked.push(ask());
  }
  await Promise.all(asked);
  return waits;
}

async function drill(): Promise<void> {
  const folder = scratchFolder();
  prepare(folder);
  const file = join(folder, 'metrics.db');
  const metrics = new Database(file, { readonly: true });
  const one = (text: string) => metrics.prepare<[], number>(text).pluck().get() ?? 0;
  const views = () => one('SELECT (SELECT sum(views) FROM view_hour) + (SELECT coalesce(sum(views), 0) FROM view_day)');
  const names = () => one('SELECT count(*) FROM view_name');
  const bytes = () =>
    ['', '-wal'].reduce((sum, end) => sum + (existsSync(file + end) ? statSync(file + end).size : 0), 0);

  let product = await startProduct(folder, { WEB_WORKERS: '2' });
  const paths = ['/', ...(await findArticles(product.base)).slice(0, ARTICLES)];
  const numbers = paths.flatMap((path) => Number(/-a(\d+)\.html$/u.exec(path)?.[1] ?? 0) || []);
  const rows: string[] = [];
  let isGood = true;

  const measure = async (what: string, work: () => Promise<unknown>, most: number, least = 0) => {
    const before = { views: views(), bytes: bytes() };
    let isOver = false;
    const reading = read(paths, product.base, () => isOver);
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    isOver = true;
    const waits = await reading;
    await setTimeout(WRITTEN_MS);
    const counted = views() - before.views;
    const grown = (bytes() - before.bytes) / 1024 / 1024;
    const wait = [0.5, 0.99].map((share) => quantile(waits, share).toFixed(1)).join(' / ');
    rows.push(
      `| ${[what, `${seconds.toFixed(0)} s`, counted, names(), `${grown.toFixed(1)} MB`, `${wait} ms`].join(' | ')} |`,
    );
    console.log(rows.at(-1));
    isGood &&= counted >= least && counted <= most;
  };

  const send = (kind: Kind) => async () => {
    const words = [String(FLOOD), kind, product.base, JSON.stringify(numbers)];
    const [code] = await once(fork(import.meta.filename, words, { execArgv: ['--import', 'tsx'] }), 'exit');
    if (code !== 0) throw new Error(`the sender of “${kind}” ended with ${code}`);
  };

  await warm(paths, product.base);
  await measure('nothing', () => setTimeout(QUIET_MS), 0);
  await measure(`${VIEWS} views, each told ${TIMES} times`, send('told'), VIEWS, VIEWS);
  await product.stop();
  product = await startProduct(folder, { WEB_WORKERS: '2' });
  await warm(paths, product.base);
  await measure('the same again after a restart', send('told'), 0);
  await measure(`${FLOOD} of articles that are not there`, send('unknown'), 0);
  await measure(`${FLOOD} from one address`, send('one'), ONE_ADDRESS * numbers.length, 1);
  await measure(`${FLOOD} from as many addresses`, send('many'), FLOOD, 1);
  await product.stop();
  metrics.close();

  const date = new Date().toISOString();
  const table = `# View beacons against two processes, ${date.slice(0, 16).replace('T', ' ')} UTC

\`npm run drill:beacons\`: ${numbers.length} articles. Counted is what metrics.db counts more than before, names what it holds of view names in the
end, grown its file and log. Readers ask for the front page and the articles fifty times a second, median / 99th of a hundred.

| beacons | time | counted | names | grown | readers wait |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
  console.log(table);
  if (process.argv.length === 2)
    writeFileSync(join(PROJECT, 'bench', 'results', `beacons-${date.slice(0, 10)}.md`), table);
  process.exit(isGood ? 0 : 1);
}

const [, , , kind, base = '', numbers = '[]'] = process.argv;
if (kind === undefined) await drill();
else await sender(base, kind as Kind, JSON.parse(numbers) as readonly number[]);
