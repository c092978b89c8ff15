import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { indexEditions } from '#server/article/index-editions.ts';
import { currentContext } from '#server/context.ts';
import { forgetDoneJobs, runDueJobs } from '#server/jobs/run-jobs.ts';
import { log } from './log.ts';
import { writeMoved } from './moved.ts';

/** How often a process looks for work that another one, or the newsroom, has written down. */
const LOOK_MS = 3000;
const TIDY_MS = 3_600_000;
const SOON_MS = 300_000;

/** Work under way may take so long to end; what is cut off is done again by another process when its lease ends. */
const FAREWELL_MS = 5000;

/**
 * Starts what a process does beside answering: jobs whose time has come. Every process may, for no two take the same one.
 * Answers how to stop: takes nothing new, and lets what is under way end.
 */
export function startChores(): () => Promise<void> {
  const worker = {
    owner: `${hostname()} ${process.pid} ${randomUUID()}`,
    context: currentContext,
    random: Math.random,
  };
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let underway = Promise.resolve();
  // Once more soon after the start, when all processes of an earlier version have gone.
  let tidiedAt = Date.now() - TIDY_MS + SOON_MS;

  const work = async (): Promise<number> => {
    const { ran, nextAt } = await runDueJobs(worker);
    const { now } = currentContext();
    if (now - tidiedAt > TIDY_MS) {
      tidiedAt = now;
      // Beside the jobs, for the words of a large archive take minutes.
      void tidy().catch((error: unknown) => log.error({ err: error }, 'the store could not be tidied'));
    }
    return ran > 0 ? 0 : Math.min(LOOK_MS, Math.max(0, (nextAt ?? Number.POSITIVE_INFINITY) - now));
  };
  const turn = async (): Promise<void> => {
    const wait = await work().catch((error: unknown) => {
      log.error({ err: error }, 'jobs could not be run');
      return LOOK_MS;
    });
    if (!isStopping) timer = setTimeout(next, wait).unref();
  };
  const next = () => {
    underway = turn();
  };
  timer = setTimeout(next, LOOK_MS).unref();

  return async () => {
    isStopping = true;
    clearTimeout(timer);
    const patience = new Promise((resolve) => setTimeout(resolve, FAREWELL_MS).unref());
    await Promise.race([underway, patience]);
    await writeMoved();
  };
}

/** Forgets jobs that were done long ago, and indexes what a process of an earlier version published while this one took its place. */
async function tidy(): Promise<void> {
  await forgetDoneJobs(currentContext());
  await indexEditions(currentContext());
}
