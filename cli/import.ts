import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { shortAddress } from '#domain/addresses.ts';
import { formatDateLine } from '#domain/dates.ts';
import type { Doubt, NewspaperPage } from '#domain/page/page.ts';
import { type ImportAnswer, importPage } from '#server/article/import-page.ts';
import { PAGE_FILE_LIMIT } from '#server/article/page-file.ts';
import { currentContext } from '#server/context.ts';
import { CommandError } from './command-error.ts';
import { DOUBTS, REFUSALS } from './import-texts.ts';
import { openNewsroom } from './open-newsroom.ts';

const OPTIONS = {
  publish: { type: 'boolean' },
  section: { type: 'string' },
  as: { type: 'string' },
} as const;

/** `import page FILE… [--publish] [--section SLUG] [--as LOGIN]`: every file is told of; any refusal makes the exit code 1. */
export async function importPages(words: readonly string[]): Promise<void> {
  const { values, positionals } = parse(words);
  const [kind, ...files] = positionals;
  if (kind !== 'page' || files.length === 0)
    throw new CommandError('Say “import page FILE…”; see “npm run lentrang -- help”.');
  const { store } = openNewsroom();
  let refused = 0;
  try {
    for (const file of files) {
      const bytes = await readPageFile(file);
      const answer: ImportAnswer | string =
        typeof bytes === 'string'
          ? bytes
          : await importPage(currentContext(), {
              bytes,
              publish: values.publish ?? false,
              section: values.section,
              login: values.as,
            });
      if (typeof answer === 'string' || !answer.ok) refused += 1;
      console.log(`${file}: ${tell(answer)}`);
    }
  } finally {
    store.close();
  }
  if (refused > 0) throw new CommandError(`${refused} of ${files.length} files were refused and left nothing.`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** The bytes of a file, or the sentence why they cannot be had. */
async function readPageFile(file: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file);
    return size > PAGE_FILE_LIMIT ? REFUSALS.too_large() : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return `the file cannot be read (${code}).`;
  }
}

function tell(answer: ImportAnswer | string): string {
  if (typeof answer === 'string') return answer;
  if (!answer.ok) return REFUSALS[answer.why](answer.value);
  if (!answer.isNew) return `was imported before as article ${answer.number}; nothing was written.`;
  const lines = [`article ${answer.number}, ${shortAddress(answer.number)}`, ...fieldsOf(answer.page)];
  return [...lines, ...answer.doubts.map((doubt) => `  unsure of ${doubtOf(doubt)}`)].join('\n');
}

function fieldsOf(page: NewspaperPage): readonly string[] {
  const { kicker, headline, dateline, lead, paragraphs, credits, source } = page;
  const fields = {
    date: formatDateLine(page.publishedAt),
    kicker,
    headline,
    dateline,
    lead,
    body: `${paragraphs.length} paragraphs`,
    credits: credits.map(({ role, name }) => `${name} (${role})`).join(', '),
    source,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name.padEnd(9)} ${value}`);
}

function doubtOf({ field, about, value }: Doubt): string {
  return `${field}: ${DOUBTS[about](value ?? '')}`;
}
