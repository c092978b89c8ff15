import { currentContext } from '#server/context.ts';
import { foldViews } from '#server/views/fold-views.ts';
import { forgetNames } from '#server/views/forget-names.ts';
import { rankViews } from '#server/views/rank-views.ts';
import { currentMetrics, currentViewDesk } from '#server/views/view-desk.ts';
import { writeViews } from '#server/views/write-views.ts';
import { log } from './log.ts';

const WRITE_MS = 10_000;

/**
 * Writes down every ten seconds what this process counted, forgets and folds what is old, and ranks when it is time; `stop`
 * writes a last time. Failing is told and hurts nobody. The first process ranks at once.
 */
export function keepViews({ isFirst = true, everyMs = WRITE_MS } = {}): { readonly stop: () => Promise<void> } {
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      log.warn({ err: error, kept: currentViewDesk().tally.size }, `views cannot be ${what} now`);
      return false;
    }
  };
  const write = (restMs?: number) =>
    attempt('written down', () => writeViews(currentViewDesk(), currentMetrics, Date.now(), restMs));
  const work = async (isStart: boolean) => {
    if (!(await write())) return;
    await attempt('forgotten', () => forgetNames(currentMetrics(), Date.now()));
    await attempt('ranked or folded', async () => {
      await rankViews(currentContext(), currentMetrics(), { isFirst: isStart && isFirst });
      await foldViews(currentMetrics(), Date.now());
    });
  };
  let isWorking = false;
  let running = Promise.resolve();
  const begin = (isStart: boolean) => {
    if (isWorking) return;
    isWorking = true;
    running = work(isStart).finally(() => {
      isWorking = false;
    });
  };
  begin(true);
  const timer = setInterval(() => begin(false), everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      // Readers have gone, and the time is short.
      await write(0);
    },
  };
}
