import { z } from 'zod';
import { FEED_FORMATS, feedAddress, storylineFeed, storylineOfFeed } from '#domain/addresses.ts';
import type { Outcome } from '#domain/jobs.ts';
import type { Context } from '../context.ts';
import { findHub } from './announce.ts';
import { changeShape, nothing, post, presentStoryline, SOMETHING_ELSE, stillHold } from './outside.ts';

const schema = z.strictObject({ ...changeShape, feed: z.string() });

/**
 * PubSubHubbub 0.4 §7 and W3C WebSub §6: the hub fetches the topics itself and tells their subscribers. What waited while a
 * running story was renamed is told by the feed that the story has now.
 */
export async function tellHub(context: Context, payload: unknown, patienceMs: number): Promise<Outcome> {
  const { feed, ...change } = schema.parse(payload);
  const { announcing, store } = context;
  const hub = announcing && (await findHub(store.read, announcing));
  if (!announcing || hub === undefined) return nothing('the paper has no hub');
  const [holds] = await stillHold(context, [change]);
  if (!holds) return SOMETHING_ELSE;
  const topic = await presentFeed(context, feed);
  const body = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const format of FEED_FORMATS) body.append('hub.url', `${announcing.siteUrl}${feedAddress(topic, format)}`);
  const contentType = 'application/x-www-form-urlencoded';
  return post(context, { url: hub, contentType, body: body.toString(), patienceMs });
}

/** The name of a running story's feed after its renaming, unless readers see no part of it: they are not told its new name. */
async function presentFeed(context: Context, feed: string): Promise<string> {
  const slug = storylineOfFeed(feed);
  const present = slug === undefined ? undefined : await presentStoryline(context, slug);
  return present === undefined ? feed : storylineFeed(present);
}
