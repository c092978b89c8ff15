import { measureJobs } from '#db/queries/jobs.ts';
import { currentContext } from '../context.ts';

/** How many jobs wait and were given up, and for how many seconds the longest overdue one waits. */
export async function lookAtJobs(): Promise<{
  readonly waiting: number;
  readonly dead: number;
  readonly overdueSeconds: number;
}> {
  const { store, now } = currentContext();
  const { waiting, dead, firstRunAt } = await measureJobs(store.read);
  return { waiting, dead, overdueSeconds: firstRunAt === undefined ? 0 : Math.max(0, now - firstRunAt) / 1000 };
}
