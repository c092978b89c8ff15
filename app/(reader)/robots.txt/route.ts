import { MAP_INDEX_ADDRESS, NEWS_MAP_ADDRESS } from '#domain/maps/addresses.ts';
import { writeRobots } from '#domain/maps/robots.ts';
import { startPage } from '../reader-page.ts';

export const dynamic = 'force-dynamic';

/** What robots may read, and where the maps are. */
export async function GET(): Promise<Response> {
  const { site } = await startPage();
  const lines = writeRobots(site.siteUrl, [MAP_INDEX_ADDRESS, NEWS_MAP_ADDRESS]);
  return new Response(lines, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
