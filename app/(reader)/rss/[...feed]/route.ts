import { type FeedFormat, parseFeedSegments } from '#domain/addresses.ts';
import { writeAtom } from '#domain/feeds/atom.ts';
import type { Feed } from '#domain/feeds/feed.ts';
import { writeJsonFeed } from '#domain/feeds/json-feed.ts';
import { writeRss } from '#domain/feeds/rss.ts';
import { findFeedSource, readFeed } from '#server/published/feed.ts';
import { startPage } from '../../reader-page.ts';

export const dynamic = 'force-dynamic';

type Form = { readonly write: (feed: Feed) => string; readonly type: string };

const FORMS: Readonly<Record<FeedFormat, Form>> = {
  rss: { write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: writeJsonFeed, type: 'application/feed+json; charset=utf-8' },
};

/** A feed in the form that its address ends with. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly feed: string[] }> },
): Promise<Response> {
  const asked = parseFeedSegments((await params).feed);
  const { context, site } = await startPage();
  const source = asked && (await findFeedSource(context, site, asked.name));
  if (!source) return new Response(null, { status: 404 });
  const feed = await readFeed(context, site, source, asked);
  const { write, type } = FORMS[asked.format];
  const links = [`<${feed.self}>; rel="self"`, ...(feed.hub === undefined ? [] : [`<${feed.hub}>; rel="hub"`])];
  return new Response(write(feed), {
    headers: {
      'Content-Type': type,
      Link: links.join(', '),
      'X-Robots-Tag': 'noindex',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
