import { parseArgs } from 'node:util';
import { listJobs } from '#db/queries/jobs.ts';
import { formatDateLine } from '#domain/dates.ts';
import type { Context } from '#server/context.ts';
import { clearDoneJobs, retryDeadJobs, retryJobs } from '#server/jobs/manage-jobs.ts';
import { CommandError } from './command-error.ts';
import { openNewsroom } from './open-newsroom.ts';

const LIST = 100;

/** `jobs list | retry ID… | retry --all-dead | clear-done` */
export async function jobs(words: readonly string[]): Promise<void> {
  const { values, positionals } = parse(words);
  const [verb, ...ids] = positionals;
  const isForAll = values['all-dead'] ?? false;
  const isAlone = ids.length === 0 && !isForAll;
  const context = openNewsroom();
  try {
    if (verb === 'list' && isAlone) return await list(context);
    if (verb === 'clear-done' && isAlone) return console.log(`${await clearDoneJobs(context)} forgotten.`);
    if (verb === 'retry' && isForAll && ids.length === 0) return await retryAll(context);
    if (verb === 'retry' && !isForAll && ids.length > 0) return await retry(context, ids);
  } finally {
    context.store.close();
  }
  throw new CommandError('Say “jobs list”, “jobs retry ID”, “jobs retry --all-dead” or “jobs clear-done”.');
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { 'all-dead': { type: 'boolean' } } });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

async function retry(context: Context, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  const revived = new Set(await retryJobs(context, ids));
  for (const id of wanted) if (!revived.has(id)) console.log(`${id}: is no job that waits or was given up.`);
  if (revived.size > 0) tellRetried(revived.size);
  if (revived.size < wanted.size)
    throw new CommandError(
      `${wanted.size - revived.size} of ${wanted.size} ids are those of no job that waits or was given up.`,
    );
}

async function retryAll(context: Context): Promise<void> {
  const count = await retryDeadJobs(context);
  if (count === 0) console.log('No job was given up.');
  else tellRetried(count);
}

function tellRetried(count: number): void {
  console.log(count === 1 ? '1 job is tried again at once.' : `${count} jobs are tried again at once.`);
}

/** What was given up first, then what runs and waits, then what is done. */
async function list({ store }: Context): Promise<void> {
  const rows = await listJobs(store.read, { states: ['dead', 'running', 'waiting', 'done'], limit: LIST });
  for (const { id, key, state, runAt, finishedAt, attempts, lastError } of rows) {
    const told = [state.padEnd(7), formatDateLine(finishedAt ?? runAt), `${attempts}×`, key, lastError ?? ''];
    console.log(`${id}  ${told.join('  ').trimEnd()}`);
  }
  if (rows.length === 0) console.log('Nothing is to be told, and nothing was told lately.');
  if (rows.length === LIST) console.log('There are more.');
}
