import { isbot } from 'isbot';
import { BEACON_MAX_BYTES, type BeaconOutcome, readBeacon } from '#domain/views/beacon.ts';
import { isOwnOrigin } from '#server/action.ts';
import { currentEnvironment } from '#server/environment.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSectionOf } from '#server/published/viewed.ts';
import { countView, noteOutcome } from '#server/views/count-view.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';

export const dynamic = 'force-dynamic';

/** The page that sent it does not listen; what is refused tells whoever tries by hand why. */
const STATUS: Readonly<Record<BeaconOutcome, number>> = {
  counted: 204,
  prefetch: 204,
  bot: 204,
  replayed: 204,
  flood: 204,
  full: 204,
  malformed: 400,
  foreign: 403,
  unknown: 404,
};

/** Set by delivery, which alone knows the address: a name for it that means nothing after the hour. */
const READER = 'x-lentrang-reader';

/** Counts one view of an article. Nothing of the reader is kept, and no cookie is read or set. */
export async function POST(request: Request): Promise<Response> {
  const outcome = await judge(request);
  noteOutcome(currentViewDesk(), outcome);
  return new Response(null, { status: STATUS[outcome] });
}

async function judge(request: Request): Promise<BeaconOutcome> {
  const { headers } = request;
  if (!isOwnOrigin(headers, currentEnvironment().siteUrl)) return 'foreign';
  if (/prefetch|prerender/iu.test(`${headers.get('sec-purpose')} ${headers.get('purpose')}`)) return 'prefetch';
  const agent = headers.get('user-agent') ?? '';
  if (agent === '' || isbot(agent)) return 'bot';
  if (!(Number(headers.get('content-length')) <= BEACON_MAX_BYTES)) return 'malformed';
  const beacon = readBeacon(await request.text());
  if (!beacon) return 'malformed';
  const context = currentReaderContext();
  const sectionId = await readSectionOf(context, beacon.number);
  const reader = headers.get(READER) ?? '';
  return countView(currentViewDesk(), { ...beacon, reader, sectionId }, context.now);
}
