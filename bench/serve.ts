import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.ts';
import { measureDrain } from './drain.ts';
import { measureIdle } from './idle.ts';
import { need, type Row } from './load.ts';
import { PROJECT, prepare, scratchFolder } from './product.ts';
import { measureRenewal } from './renewal.ts';
import { measureSpike } from './spike.ts';

/*
 * `npm run bench:serve` measures everything and keeps the tables; `npm run bench:serve -- idle` (or spike, renewal, drain,
 * compare) measures that alone and only tells.
 */

const PARTS: Readonly<Record<string, (dataFolder: string) => Promise<readonly Row[]>>> = {
  idle: measureIdle,
  spike: measureSpike,
  renewal: measureRenewal,
  drain: measureDrain,
};

const chosen = process.argv[2];
if (chosen !== undefined && chosen !== 'compare' && !Object.hasOwn(PARTS, chosen))
  throw new Error(`Nothing is called ${chosen}: compare, ${Object.keys(PARTS).join(', ')}.`);

need('wrk', 'wrk');
const folder = scratchFolder();
const dataFolder = join(folder, 'data');
prepare(dataFolder);

const comparison = chosen === undefined || chosen === 'compare' ? await compare(folder, dataFolder) : [];
const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (chosen !== undefined && chosen !== name) continue;
  console.error(`Measuring ${name} …`);
  rows.push(...(await measure(dataFolder)));
}

const now = new Date().toISOString();
const table = [
  `# Serving, ${now.slice(0, 16).replace('T', ' ')} UTC`,
  ...(comparison.length > 0 ? ['', '## One article page', '', ...comparison] : []),
  ...(rows.length > 0
    ? [
        '',
        '## Hard times',
        '',
        '| | measured | asked for |',
        '|---|---|---|',
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ]
    : []),
  '',
].join('\n');
console.log(table);
if (chosen === undefined) writeFileSync(join(PROJECT, 'bench', 'results', `serve-${now.slice(0, 10)}.md`), table);
process.exit(0);
