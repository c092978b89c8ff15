import { readOembed } from '#server/published/oembed.ts';
import { startPage } from '../reader-page.ts';

export const dynamic = 'force-dynamic';

const TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' };

/** What another site's preview of an article shows (https://oembed.com). */
export async function GET(request: Request): Promise<Response> {
  const { context, site } = await startPage();
  const found = await readOembed(context, site, new URL(request.url).searchParams);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.answer, {
    headers: {
      'Content-Type': TYPES[found.format],
      'X-Robots-Tag': 'noindex',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
