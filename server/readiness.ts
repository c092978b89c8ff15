import { statfs } from 'node:fs/promises';
import { currentContext } from './context.ts';
import { currentEnvironment } from './environment.ts';
import { readValidity } from './published/validity.ts';

/** Below this the next save may fail: 64 MiB. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** What keeps the program from doing its work now; empty when it is ready. */
export async function findObstacles(): Promise<readonly ('read' | 'write' | 'disk')[]> {
  const { dataFolder, siteUrl } = currentEnvironment();
  const { store, now } = currentContext();
  const can = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch {
      return false;
    }
  };
  const canRead = await can(() => readValidity({ connection: store.read, now, siteUrl }));
  const canWrite = await can(() => store.tx(async () => undefined));
  const hasRoom = await can(async () => {
    const { bavail, bsize } = await statfs(dataFolder);
    if (bavail * bsize < LEAST_FREE_BYTES) throw new Error('disk full');
  });
  return [
    ...(canRead ? [] : (['read'] as const)),
    ...(canWrite ? [] : (['write'] as const)),
    ...(hasRoom ? [] : (['disk'] as const)),
  ];
}
