import { listJobs } from '#db/queries/jobs.ts';
import { formatDateLine } from '#domain/dates.ts';
import type { Context } from '#server/context.ts';
import { clearDoneJobs, retryJob } from '#server/jobs/manage-jobs.ts';
import { CommandError } from './command-error.ts';
import { openNewsroom } from './open-newsroom.ts';

const LIST = 100;

/** `jobs list | retry ID | clear-done` */
export async function jobs(words: readonly string[]): Promise<void> {
  const [verb, id, ...more] = words;
  const context = openNewsroom();
  try {
    if (verb === 'list' && id === undefined) return await list(context);
    if (verb === 'clear-done' && id === undefined) return console.log(`${await clearDoneJobs(context)} forgotten.`);
    if (verb === 'retry' && id !== undefined && more.length === 0) {
      if (!(await retryJob(context, id))) throw new CommandError('No job with this id waits or was given up.');
      return console.log('The job is tried again at once.');
    }
  } finally {
    context.store.close();
  }
  throw new CommandError('Say “jobs list”, “jobs retry ID” or “jobs clear-done”.');
}

/** What was given up first, then what runs and waits, then what is done. */
async function list({ store }: Context): Promise<void> {
  const rows = await listJobs(store.read, { states: ['dead', 'running', 'waiting', 'done'], limit: LIST });
  for (const { id, key, state, runAt, finishedAt, attempts, lastError } of rows) {
    const told = [state.padEnd(7), formatDateLine(finishedAt ?? runAt), `${attempts}×`, key, lastError ?? ''];
    console.log(`${id}  ${told.join('  ').trimEnd()}`);
  }
  if (rows.length === LIST) console.log('There are more.');
}
