import { statfs } from 'node:fs/promises';
import { isMigrated } from '#db/migrate.ts';
import { touchSiteState } from '#db/queries/editions.ts';
import { currentContext } from './context.ts';
import { currentEnvironment, databaseFile } from './environment.ts';
import { readValidity } from './published/validity.ts';

/** Below this the next save may fail: 64 MiB. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

type Obstacle = 'read' | 'write' | 'disk' | 'migrations';

/** Anybody may ask, and each look writes: within a second the same answer is given. */
const FRESH_MS = 1000;

let last: { readonly at: number; readonly answer: Promise<readonly Obstacle[]> } | undefined;

/** What keeps the program from doing its work now; empty when it is ready. */
export function findObstacles(): Promise<readonly Obstacle[]> {
  const at = Date.now();
  if (!last || Math.abs(at - last.at) > FRESH_MS) last = { at, answer: look() };
  return last.answer;
}

async function look(): Promise<readonly Obstacle[]> {
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
  const canWrite = await can(() => store.tx(touchSiteState));
  const hasRoom = await can(async () => {
    const { bavail, bsize } = await statfs(dataFolder);
    if (bavail * bsize < LEAST_FREE_BYTES) throw new Error('disk full');
  });
  return [
    ...(canRead ? [] : (['read'] as const)),
    ...(canWrite ? [] : (['write'] as const)),
    ...(hasRoom ? [] : (['disk'] as const)),
    ...(isMigrated(databaseFile(dataFolder)) ? [] : (['migrations'] as const)),
  ];
}
