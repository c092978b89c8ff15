import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listRedirects } from '#db/queries/redirect-work.ts';
import { writeCsvLine } from '#domain/csv.ts';
import { formatDateLine } from '#domain/dates.ts';
import { readOldField } from '#domain/redirect-field.ts';
import type { Context } from '#server/context.ts';
import { currentEnvironment } from '#server/environment.ts';
import { importRedirects } from '#server/redirect/import-redirects.ts';
import { removeOldAddresses } from '#server/redirect/remove-redirects.ts';
import { CommandError } from './command-error.ts';
import { openNewsroom } from './open-newsroom.ts';
import { readRecords } from './read-lines.ts';
import { LINE_REFUSALS } from './redirect-texts.ts';

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  import: { type: 'string' },
  after: { type: 'string' },
} as const;

/** The option that each verb has; a dry run of what has none would be no dry run. */
const OPTIONS_OF: ReadonlyMap<string | undefined, keyof typeof OPTIONS> = new Map([
  ['import', 'dry-run'],
  ['list', 'after'],
  ['remove', 'import'],
]);

const LIST = 100;
const EXPORT_BATCH = 1000;

const OVERTAKEN = 'Another import or removal came in between;';

/** `redirects import FILE [--dry-run] | list [--after ADDRESS] | export | remove ADDRESS… | remove --import BATCH` */
export async function redirects(words: readonly string[]): Promise<void> {
  const { values, positionals } = parse(words);
  const [verb, ...rest] = positionals;
  for (const name of Object.keys(values))
    if (OPTIONS_OF.get(verb) !== name) throw new CommandError(`“redirects ${verb ?? ''}” knows no --${name}.`);
  const [first, ...more] = rest;
  const context = openNewsroom();
  try {
    if (verb === 'import' && first !== undefined && more.length === 0)
      return await importFile(context, first, values['dry-run'] ?? false);
    if (verb === 'list' && first === undefined) return await list(context, values.after ?? '');
    if (verb === 'export' && first === undefined) return await exportAll(context);
    if (verb === 'remove' && (first === undefined) === (values.import !== undefined))
      return await remove(context, rest, values.import);
  } finally {
    context.store.close();
  }
  throw new CommandError(
    'Say “redirects import FILE.csv”, “redirects list”, “redirects export” or “redirects remove ADDRESS”.',
  );
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

async function importFile(context: Context, file: string, dryRun: boolean): Promise<void> {
  await seeFile(file);
  const answer = await importRedirects(context, {
    lines: readRecords(file),
    siteUrl: currentEnvironment().siteUrl,
    dryRun,
    tell: ({ line, why, about }) => console.log(`line ${line}: ${LINE_REFUSALS[why](about)}`),
  });
  if (answer.ok) {
    const { batch, added, changed, unchanged, repeated, flattened, movedOn } = answer;
    const figures = { added, changed, unchanged, repeated, 'led on': flattened, 'earlier ones led on': movedOn };
    for (const [name, count] of Object.entries(figures))
      if (count > 0 || name === 'added') console.log(`${name.padEnd(20)} ${count}`);
    console.log(dryRun ? 'Nothing was written: this was a dry run.' : `${'import'.padEnd(20)} ${batch}`);
  } else if (answer.why === 'refused_lines') {
    throw new CommandError(`${answer.refused} lines were refused; nothing was imported.`);
  } else {
    throw new CommandError(
      answer.why === 'empty'
        ? 'The file holds no line with two addresses; nothing was imported.'
        : `${OVERTAKEN} nothing was imported. Run it again.`,
    );
  }
}

async function seeFile(file: string): Promise<void> {
  try {
    if (!(await stat(file)).isFile()) throw new CommandError(`${file} is not a file.`);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new CommandError(`${file} cannot be read (${code}).`);
  }
}

async function list({ store }: Context, after: string): Promise<void> {
  const rows = await listRedirects(store.read, { after, limit: LIST });
  for (const { address, target, hits, lastAt } of rows) {
    const asked = lastAt === null ? '0' : `${hits}, last ${formatDateLine(lastAt)}`;
    console.log(`${address} → ${target ?? '(gone)'}  [${asked}]`);
  }
  if (rows.length === LIST) console.log(`More: lentrang redirects list --after '${rows.at(-1)?.address ?? ''}'`);
}

/** Everything, in the form that `import` reads. */
async function exportAll({ store }: Context): Promise<void> {
  const lines = [writeCsvLine(['old', 'new'])];
  for (let after = ''; ; ) {
    const rows = await listRedirects(store.read, { after, limit: EXPORT_BATCH });
    for (const { address, target } of rows) lines.push(writeCsvLine([address, target ?? '']));
    await write(`${lines.splice(0).join('\r\n')}\r\n`);
    if (rows.length < EXPORT_BATCH) return;
    after = rows.at(-1)?.address ?? '';
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function remove(context: Context, addresses: readonly string[], batch: string | undefined): Promise<void> {
  if (batch !== undefined) {
    const removed = await removeOldAddresses(context, { batch });
    if (removed === 'overtaken') throw new CommandError(`${OVERTAKEN} nothing was removed. Run it again.`);
    if (removed === 0) throw new CommandError('No redirect is left of this import.');
    console.log(`${removed} removed.`);
    return;
  }
  const { host } = new URL(currentEnvironment().siteUrl);
  let unknown = 0;
  for (const given of addresses) {
    const old = readOldField(given, host);
    const removed = typeof old === 'string' ? 0 : await removeOldAddresses(context, { address: old.address });
    if (removed === 'overtaken') throw new CommandError(`${OVERTAKEN} “${given}” was not removed. Run it again.`);
    if (removed === 0) unknown += 1;
    console.log(`${given}: ${removed === 0 ? 'is not in the table.' : 'removed.'}`);
  }
  if (unknown > 0) throw new CommandError(`${unknown} of ${addresses.length} addresses are not in the table.`);
}
