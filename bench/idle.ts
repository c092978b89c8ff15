import { connect, type Socket } from 'node:net';
import { load, quantile, type Row, residentMegabytes } from './load.ts';
import { findArticles, startProduct } from './product.ts';

/*
 * Ten thousand connections that have read an article and stay open, as of readers who go on reading, while 32 others ask as
 * fast as they are answered. The program closes a connection after 15 idle seconds, so all is measured within that time:
 * the idle ones are really idle.
 */

const IDLE = 10_000;
const AT_ONCE = 500;
const SECONDS = 6;

/** Opens a connection, reads one article on it and leaves it open. */
function readAndStay(port: number, path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n`),
    );
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      text += chunk;
      const bodyAt = text.indexOf('\r\n\r\n') + 4;
      const length = Number(/content-length: (\d+)/iu.exec(text)?.[1]);
      if (text.startsWith('HTTP/1.1 200') && bodyAt > 4 && text.length === bodyAt + length) resolve(socket);
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`closed after ${text.slice(0, 40)}`)));
  });
}

export async function measureIdle(dataFolder: string): Promise<readonly Row[]> {
  const product = await startProduct(dataFolder);
  const pid = product.process.pid ?? 0;
  const port = Number(new URL(product.base).port);
  const [article = '/'] = await findArticles(product.base);
  await load(`${product.base}${article}`, 32, 2);
  const alone = await load(`${product.base}${article}`, 32, SECONDS);
  const before = residentMegabytes(pid);
  const sockets: Socket[] = [];
  const start = performance.now();
  for (let count = 0; count < IDLE; count += AT_ONCE)
    sockets.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => readAndStay(port, article)))));
  const openingSeconds = (performance.now() - start) / 1000;
  const busy = load(`${product.base}${article}`, 32, SECONDS);
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(residentMegabytes(pid)), 250);
  const beside = await busy;
  clearInterval(watch);
  const stillOpen = sockets.filter((socket) => !socket.closed && !socket.destroyed).length;
  for (const socket of sockets) socket.destroy();
  await product.stop();
  const opened = `${sockets.length} opened in ${openingSeconds.toFixed(1)} s, ${stillOpen} open at the end`;
  return [
    [`${IDLE} idle connections`, opened, 'all'],
    [
      '– memory of the process, before / highest',
      `${before.toFixed(0)} / ${quantile(memory, 1).toFixed(0)} MB`,
      '≤ 600 MB',
    ],
    [
      '– p99 of 32 busy connections, without / beside them',
      `${alone.p99.toFixed(1)} / ${beside.p99.toFixed(1)} ms, ${beside.errors} errors`,
      '0 errors',
    ],
  ];
}
