import { z } from 'zod';
import type { Outcome } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { changeShape, nothing, post, SOMETHING_ELSE, stillHold } from './outside.ts';

const schema = z.strictObject({ ...changeShape, address: z.string() });

/** The protocol's bound for one request. */
export const MOST_ADDRESSES = 10_000;

/** The key was not found at its place: our door may be closed for a while, or somebody can mend it. No address is to blame. */
const KEY_REFUSED = 403;

/**
 * Tells in one request of addresses that came, changed or went (https://www.indexnow.org/documentation). Answers what became
 * of each job.
 */
export async function tellSearchEngines(
  context: Context,
  payloads: readonly unknown[],
  patienceMs: number,
): Promise<readonly Outcome[]> {
  if (!context.announcing?.indexNow) return payloads.map(() => nothing('IndexNow is switched off'));
  const read = payloads.map((payload) => schema.safeParse(payload));
  const changes = read.flatMap(({ data }) => data ?? []);
  const holding = await stillHold(context, changes);
  const standing = new Set(changes.filter((_, index) => holding[index]));
  const told = await tell(context, [...new Set([...standing].map(({ address }) => address))], patienceMs);
  return read.map(({ data, error }) => {
    if (!data) return { kind: 'again', why: error.message };
    return standing.has(data) ? told : SOMETHING_ELSE;
  });
}

/** The key that proves the site goes with the addresses. */
async function tell(context: Context, addresses: readonly string[], patienceMs: number): Promise<Outcome> {
  const { siteUrl, indexNow } = context.announcing ?? {};
  if (siteUrl === undefined || !indexNow || addresses.length === 0) return SOMETHING_ELSE;
  const { key, endpoint: url } = indexNow;
  const urlList = addresses.map((address) => `${siteUrl}${address}`);
  const body = JSON.stringify({ host: new URL(siteUrl).host, key, keyLocation: `${siteUrl}/${key}.txt`, urlList });
  const contentType = 'application/json; charset=utf-8';
  const outcome = await post(context, { url, contentType, body, patienceMs, mayPass: [KEY_REFUSED] });
  return outcome.kind === 'never' ? { ...outcome, together: addresses.length } : outcome;
}
