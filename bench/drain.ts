import { connect, type Socket } from 'node:net';
import type { Row } from './load.ts';
import { startProduct } from './product.ts';

/* The order to stop (SIGTERM) while a hundred clients have sent half a request and send no more. */

const SLOW = 100;

function openSlowly(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', () => {
        socket.off('error', reject).on('error', () => undefined);
        resolve(socket);
      }),
    );
    socket.on('error', reject);
  });
}

export async function measureDrain(dataFolder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const workers of [1, 2]) {
    const product = await startProduct(dataFolder, { WEB_WORKERS: String(workers) });
    const port = Number(new URL(product.base).port);
    const sockets = await Promise.all(Array.from({ length: SLOW }, () => openSlowly(port)));
    const start = performance.now();
    await product.stop();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    for (const socket of sockets) socket.destroy();
    const name = workers === 1 ? '1 process' : `${workers} processes`;
    rows.push([
      `Stop with ${SLOW} slow clients, ${name}`,
      `${seconds} s, exit ${product.process.exitCode}`,
      '≤ 10 s, exit 0',
    ]);
  }
  return rows;
}
