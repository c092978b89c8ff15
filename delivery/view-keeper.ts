import { currentContext } from '#server/context.ts';
import { foldViews } from '#server/views/fold-views.ts';
import { rankViews } from '#server/views/rank-views.ts';
import { currentMetrics, currentViewDesk } from '#server/views/view-desk.ts';
import { writeViews } from '#server/views/write-views.ts';
import { log } from './log.ts';

const WRITE_MS = 10_000;

/**
 * Writes down every ten seconds what this process counted, folds what is old, and ranks when it is time; `stop` writes a
 * last time. Failing is told and hurts nobody. The first process ranks at once.
 */
export function keepViews({ isFirst = true, everyMs = WRITE_MS } = {}): { readonly stop: () => Promise<void> } {
  const write = async () => {
    try {
      await writeViews(currentViewDesk(), currentMetrics, Date.now());
      return true;
    } catch (error) {
      log.warn({ err: error, kept: currentViewDesk().tally.size }, 'views cannot be written down now');
      return false;
    }
  };
  const work = async (isStart: boolean) => {
    if (!(await write())) return;
    try {
      await rankViews(currentContext(), currentMetrics(), { isFirst: isStart && isFirst });
      await foldViews(currentMetrics(), Date.now());
    } catch (error) {
      log.warn({ err: error }, 'views cannot be ranked or folded now');
    }
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
      await write();
    },
  };
}
