import { z } from 'zod';
import { findPublishedArticle, findTombstone } from '#db/queries/published.ts';
import { FEED_FORMATS, feedAddress } from '#domain/addresses.ts';
import { type Outcome, outcomeOf, readRetryAfter } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { findHub } from './announce.ts';

/** Others may take this long to answer. */
export const PATIENCE_MS = 10_000;

const what = { number: z.number().int().positive(), is: z.enum(['there', 'gone']) };
const indexNowSchema = z.strictObject({ ...what, address: z.string() });
const webSubSchema = z.strictObject({ ...what, feed: z.string() });

/** What is done for a job of each kind. */
export const HANDLERS: ReadonlyMap<
  string,
  (context: Context, payload: unknown, patienceMs: number) => Promise<Outcome>
> = new Map([
  ['indexnow', tellSearchEngines],
  ['websub', tellHub],
]);

const nothing = (note: string): Outcome => ({ kind: 'done', note });

/** https://www.indexnow.org/documentation: an address that came, changed or went, with the key that proves the site. */
async function tellSearchEngines(context: Context, payload: unknown, patienceMs: number): Promise<Outcome> {
  const { address, ...change } = indexNowSchema.parse(payload);
  const { siteUrl = '', indexNow } = context.announcing ?? {};
  if (!indexNow) return nothing('IndexNow is switched off');
  if (!(await stillHolds(context, change))) return nothing('readers see something else by now');
  const { key, endpoint } = indexNow;
  const body = {
    host: new URL(siteUrl).host,
    key,
    keyLocation: `${siteUrl}/${key}.txt`,
    urlList: [`${siteUrl}${address}`],
  };
  return post(context, endpoint, 'application/json; charset=utf-8', JSON.stringify(body), patienceMs);
}

/** PubSubHubbub 0.4 §7 and W3C WebSub §6: the hub fetches the topics itself and tells their subscribers. */
async function tellHub(context: Context, payload: unknown, patienceMs: number): Promise<Outcome> {
  const { feed, ...change } = webSubSchema.parse(payload);
  const { announcing, store } = context;
  const hub = announcing && (await findHub(store.read, announcing));
  if (!announcing || hub === undefined) return nothing('the paper has no hub');
  if (!(await stillHolds(context, change))) return nothing('readers see something else by now');
  const body = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const format of FEED_FORMATS) body.append('hub.url', `${announcing.siteUrl}${feedAddress(feed, format)}`);
  return post(context, hub, 'application/x-www-form-urlencoded', body.toString(), patienceMs);
}

/** Whether readers see now what is to be told: a schedule may have been taken back, a withdrawn article may have returned. */
async function stillHolds(
  { store, now }: Context,
  { number, is }: { readonly number: number; readonly is: 'there' | 'gone' },
): Promise<boolean> {
  const isThere = (await findPublishedArticle(store.read, number, now)) !== undefined;
  if (is === 'there' || isThere) return is === 'there' && isThere;
  return (await findTombstone(store.read, number)) !== undefined;
}

async function post(
  { now }: Context,
  url: string,
  contentType: string,
  body: string,
  patienceMs: number,
): Promise<Outcome> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': contentType },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    return outcomeOf(answer.status, readRetryAfter(answer.headers.get('retry-after'), now));
  } catch (error) {
    // Whatever the network says may be otherwise in a while: names that are not found, doors that are closed, silence.
    const { name, cause } = error instanceof Error ? error : { name: String(error), cause: undefined };
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : name;
    return { kind: 'again', why: `no answer (${code})` };
  }
}
