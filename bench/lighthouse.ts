import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { freePort } from '../e2e/free-port.ts';
import { findChromium } from '../tooling/find-chromium.ts';
import { findArticles, PROJECT, prepare, scratchFolder, startProduct } from './product.ts';

/*
 * Lighthouse as a mid-range phone on a slow line, over the front page and an article of the demonstration newspaper. Anything
 * under 100 is a failure, with the audits that cost the points.
 */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PERFECT = 1;

/** The machine is shared: of so many runs a page, the one with the middle performance counts. */
const RUNS = 5;

/** A browser now and then loses the beginning of its own recording; such a run is no judgement and is made again. */
const LOST_RECORDINGS = new Set(['NO_NAVSTART', 'NO_TRACING_STARTED']);
const MOST_LOST = 3;

async function judge(url: string, debuggingPort: number): Promise<Result> {
  for (let lost = 0; lost <= MOST_LOST; lost += 1) {
    const judged = await lighthouse(url, {
      port: debuggingPort,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    const fault = judged?.lhr.runtimeError;
    if (judged && !fault) return judged.lhr;
    if (!fault || !LOST_RECORDINGS.has(fault.code)) throw new Error(fault?.message ?? `${url} was not judged`);
  }
  throw new Error(`${url}: the recording was lost ${MOST_LOST + 1} times`);
}

const performanceOf = (result: Result) => result.categories.performance?.score ?? 0;

/** The runs of a page, the worst first. */
async function judgeOften(url: string, debuggingPort: number): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await judge(url, debuggingPort));
  return results.toSorted((one, other) => performanceOf(one) - performanceOf(other));
}

/** The audits that count in a category and were not passed in full. */
function lacking(result: Result): readonly string[] {
  return CATEGORIES.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (weight === 0 || !audit || audit.score === null || audit.score >= PERFECT) return [];
      return [`${category}: ${audit.title} (${[id, audit.score, audit.displayValue].filter(Boolean).join(', ')})`];
    }),
  );
}

const dataFolder = join(scratchFolder(), 'data');
prepare(dataFolder);
const product = await startProduct(dataFolder);
const [article = '/'] = await findArticles(product.base);
const debuggingPort = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
});

const lines = [
  '| page | performance | accessibility | best practices | SEO | performance of all runs |',
  '|---|---|---|---|---|---|',
];
const faults: string[] = [];
let version = '';
for (const [name, path] of [
  ['front page', '/'],
  ['article', article],
] as const) {
  const results = await judgeOften(`${product.base}${path}`, debuggingPort);
  const result = results[Math.floor(RUNS / 2)];
  if (!result) throw new Error('no run was judged');
  version = result.lighthouseVersion;
  const scores = CATEGORIES.map((category) => result.categories[category]?.score ?? 0);
  const all = results.map((one) => Math.round(performanceOf(one) * 100)).join(', ');
  lines.push(`| ${name} | ${scores.map((score) => Math.round(score * 100)).join(' | ')} | ${all} |`);
  if (scores.some((score) => score < PERFECT)) faults.push(...lacking(result).map((fault) => `- ${name}: ${fault}`));
}
await browser.close();
await product.stop();

const now = new Date().toISOString();
const table = [
  `# Lighthouse, ${now.slice(0, 16).replace('T', ' ')} UTC`,
  '',
  `\`npm run bench:lighthouse\`: Lighthouse ${version}, mobile, the median of ${RUNS} runs a page.`,
  '',
  ...lines,
  ...(faults.length > 0 ? ['', 'Under 100:', '', ...faults] : []),
  '',
].join('\n');
console.log(table);
writeFileSync(join(PROJECT, 'bench', 'results', `lighthouse-${now.slice(0, 10)}.md`), table);
process.exit(faults.length > 0 ? 1 : 0);
