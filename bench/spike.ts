import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../e2e/free-port.ts';
import { quantile, type Row } from './load.ts';
import { findArticles, publishSomething, startProduct } from './product.ts';

/*
 * A story breaks: right after a publication, which makes every page new, readers come at a rate rising from 30 to 1,000 a
 * second within ten seconds, every second of them to the front page, the others to twenty articles. They come whether earlier
 * ones have been answered or not, and each waits from the moment it was due.
 */

const FROM = 30;
const TO = 1000;
const SECONDS = 10;
const ARTICLES = 20;

/** Milliseconds after the start at which the reader of a number is due. */
function dueAt(number: number): number {
  const slope = (TO - FROM) / SECONDS;
  return ((Math.sqrt(FROM * FROM + 2 * slope * number) - FROM) / slope) * 1000;
}

async function countRenders(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^lentrang_render_seconds_count (\d+)/mu.exec(text)?.[1]);
}

export async function measureSpike(dataFolder: string): Promise<readonly Row[]> {
  const metricsPort = await freePort();
  const product = await startProduct(dataFolder, { METRICS_PORT: String(metricsPort) });
  const articles = (await findArticles(product.base)).slice(0, ARTICLES);
  // A paper that has been read before.
  for (const article of articles) await (await fetch(`${product.base}${article}`)).arrayBuffer();
  publishSomething(dataFolder, 'Tin nóng');
  const before = await countRenders(metricsPort);
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  let errors = 0;
  const ask = (path: string, due: number) =>
    new Promise<void>((resolve) => {
      const settle = (isGood: boolean) => {
        times.push(performance.now() - due);
        if (!isGood) errors += 1;
        resolve();
      };
      get(`${product.base}${path}`, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
        response.resume();
        response.once('error', () => settle(false));
        response.once('end', () => settle(response.statusCode === 200));
      }).once('error', () => settle(false));
    });
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for (let number = 0; dueAt(number) < SECONDS * 1000; number += 1) {
    const due = start + dueAt(number);
    while (performance.now() < due) await pause(1);
    const article = articles[Math.floor(number / 2) % articles.length] ?? '/';
    asked.push(ask(number % 2 === 0 ? '/' : article, due));
  }
  await Promise.all(asked);
  const renders = (await countRenders(metricsPort)) - before;
  agent.destroy();
  await product.stop();
  const pages = articles.length + 1;
  return [
    [
      `${FROM} to ${TO} requests/s in ${SECONDS} s after a publish`,
      `${times.length} asked, ${errors} errors`,
      '0 errors',
    ],
    [
      '– p50 / p99 / slowest',
      [0.5, 0.99, 1]
        .map((share) => quantile(times, share).toFixed(1))
        .join(' / ')
        .concat(' ms'),
      '',
    ],
    ['– renders / pages asked for', `${renders} / ${pages} = ${(renders / pages).toFixed(2)}`, '1'],
  ];
}
