import type { Outcome } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { tellHub } from './tell-hub.ts';
import { MOST_ADDRESSES, tellSearchEngines } from './tell-search-engines.ts';

/** Others may take this long to answer. */
export const PATIENCE_MS = 10_000;

type Handler = {
  /** At most so many jobs go in one request. */
  readonly most: number;
  /** Does jobs together and answers what became of each. */
  readonly tell: (context: Context, payloads: readonly unknown[], patienceMs: number) => Promise<readonly Outcome[]>;
};

/** What is done for jobs of each kind. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ['indexnow', { most: MOST_ADDRESSES, tell: tellSearchEngines }],
  [
    'websub',
    { most: 1, tell: async (context, [payload], patienceMs) => [await tellHub(context, payload, patienceMs)] },
  ],
]);
