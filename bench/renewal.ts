import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile, type Row } from './load.ts';
import { findArticles, startProduct } from './product.ts';

/*
 * Every process is replaced (SIGHUP) while 32 readers on kept-alive connections ask ten times a second each. A request
 * that is not answered with 200 has failed; nothing is asked again.
 */

const READERS = 32;
const PAUSE_MS = 100;

const childrenOf = (pid: number) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');

export async function measureRenewal(dataFolder: string): Promise<readonly Row[]> {
  const product = await startProduct(dataFolder, { WEB_WORKERS: '2' });
  const leader = product.process.pid ?? 0;
  const [article = '/'] = await findArticles(product.base);
  const times: number[] = [];
  let failed = 0;
  let connections = 0;
  let isOver = false;
  const ask = (agent: Agent) =>
    new Promise<boolean>((resolve) => {
      const request = get(`${product.base}${article}`, { agent }, (response) => {
        if (!request.reusedSocket) connections += 1;
        response.resume();
        response.once('error', () => resolve(false));
        response.once('end', () => resolve(response.statusCode === 200));
      });
      request.once('error', () => resolve(false));
    });
  const read = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver) {
      const start = performance.now();
      if (!(await ask(agent))) failed += 1;
      times.push(performance.now() - start);
      await pause(PAUSE_MS);
    }
    agent.destroy();
  };
  const readers = Array.from({ length: READERS }, read);
  await pause(2000);
  const former = childrenOf(leader);
  const start = performance.now();
  product.process.kill('SIGHUP');
  while (childrenOf(leader).some((pid) => former.includes(pid))) await pause(50);
  const seconds = (performance.now() - start) / 1000;
  await pause(2000);
  isOver = true;
  await Promise.all(readers);
  await product.stop();
  return [
    [
      `2 processes renewed under ${READERS} kept-alive readers`,
      `${failed} of ${times.length} requests failed, ${connections} connections, ${seconds.toFixed(1)} s`,
      '0 failed',
    ],
    ['– p99 / slowest request', `${quantile(times, 0.99).toFixed(1)} / ${quantile(times, 1).toFixed(1)} ms`, ''],
  ];
}
