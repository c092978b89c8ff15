import { readMap } from '#server/published/maps.ts';
import { startPage } from './reader-page.ts';

/** The map at this path. */
export async function answerMap(path: string): Promise<Response> {
  const { context, site } = await startPage();
  const map = await readMap(context, site, path);
  if (map === undefined) return new Response(null, { status: 404 });
  return new Response(map, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'X-Robots-Tag': 'noindex' },
  });
}
