import { BEACON_MAX_BYTES } from '#domain/views/beacon.ts';
import { currentEnvironment } from '#server/environment.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSectionOf } from '#server/published/viewed.ts';
import { judgeBeacon } from '#server/views/judge-beacon.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';

export const dynamic = 'force-dynamic';

/**
 * Counts one view of an article for the framework's development server. The door judges by the same rules itself
 * (delivery/beacons.ts): the framework's way to a route costs more than the whole count.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  const isShort = Number(headers.get('content-length')) <= BEACON_MAX_BYTES;
  const context = currentReaderContext();
  const status = await judgeBeacon(
    currentViewDesk(),
    { headers, text: isShort ? await request.text() : '', reader: '' },
    {
      siteUrl: currentEnvironment().siteUrl,
      now: context.now,
      sectionOf: (number) => readSectionOf(context, number),
    },
  );
  return new Response(null, { status });
}
