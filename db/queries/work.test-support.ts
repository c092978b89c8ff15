import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Connection } from '#db/store.ts';

/** How SQLite would answer each question that `ask` puts: the steps of its plan, a line each. */
export async function plansOf(
  file: string,
  ask: (connection: Connection) => Promise<unknown>,
): Promise<readonly string[]> {
  const client = new Database(file, { readonly: true });
  const plans: string[] = [];
  const logQuery = (text: string, values: unknown[]) => {
    const steps = client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...values);
    plans.push(steps.map(({ detail }) => detail).join('\n'));
  };
  await ask(drizzle({ client, casing: 'snake_case', logger: { logQuery } }));
  client.close();
  return plans;
}

/** Enough for tests of many rows on a busy machine. */
export const LARGE_TEST_MS = 60_000;

/** How many times as long `work` takes as `measure`, by the fastest of 20 turns of each: other load only slows turns down. */
export async function costRatio(work: () => Promise<unknown>, measure: () => Promise<unknown>): Promise<number> {
  const fastest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 20; turn += 1) {
    for (const [place, run] of [work, measure].entries()) {
      const start = performance.now();
      await run();
      fastest[place] = Math.min(fastest[place] ?? 0, performance.now() - start);
    }
  }
  const [cost = 0, unit = 0] = fastest;
  return cost / unit;
}
