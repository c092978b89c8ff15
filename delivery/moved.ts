import { currentContext } from '#server/context.ts';
import { countHit, writeHits } from '#server/redirect/count-hits.ts';
import { log } from './log.ts';

/** Counts are written together, this long after the first of them. */
const WRITE_MS = 2000;

let timer: NodeJS.Timeout | undefined;

/** Counts an old address that was asked for. */
export function countMoved(address: string, now: number): void {
  countHit(address, now);
  timer ??= setTimeout(writeMoved, WRITE_MS);
  timer.unref();
}

/** Writes down what was counted; never fails, for counts are not worth an error to anybody. */
export async function writeMoved(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await writeHits(currentContext()).catch((error: unknown) => {
    log.warn({ err: error }, 'old addresses were not counted');
  });
}
