import { currentContext } from '#server/context.ts';
import { countHit, writeHits } from '#server/redirect/count-hits.ts';
import { log } from './log.ts';
import { type Page, preparePage } from './page.ts';

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

/** The answer that leads to a path of ours for good. */
export function leadTo(location: string, policy: Readonly<Record<string, string>>): Promise<Page> {
  return preparePage({ status: 301, contentType: '', policy, location, body: Buffer.alloc(0) });
}
