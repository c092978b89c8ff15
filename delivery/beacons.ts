import type { IncomingMessage, ServerResponse } from 'node:http';
import { BEACON_MAX_BYTES, type BeaconOutcome } from '#domain/views/beacon.ts';
import { Ceiling } from '#domain/views/ceiling.ts';
import { noteOutcome } from '#server/views/count-view.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';
import { isForeign } from './newsroom.ts';
import { refuse } from './plain-answers.ts';
import { readerName } from './reader-name.ts';
import type { Pages } from './render.ts';

/** Where readers' pages tell that they are being read. */
export const BEACON_ADDRESS = '/api/luot-xem';

/** So many a second may cost the framework's work; a flood beyond that must not keep readers and staff waiting. */
const BEACONS_A_SECOND = 400;

const atTheDoor = new Ceiling({ times: BEACONS_A_SECOND, milliseconds: 1000, names: 1 });

/** What of a beacon reaches the route; cookies and addresses do not. */
const PASSED = ['host', 'origin', 'user-agent', 'sec-fetch-site', 'sec-purpose', 'purpose', 'content-length'];

/** Lets the route count a view: only what is short and in measure reaches it, and no line is logged. */
export async function answerBeacon(
  {
    pages,
    siteUrl,
    ceiling = atTheDoor,
  }: { readonly pages: Pages; readonly siteUrl: string; readonly ceiling?: Ceiling },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return refuse(response, 405);
  }
  if (isForeign(request, siteUrl)) return turnAway(request, response, 'foreign', 403);
  const length = request.headers['content-length'];
  if (length === undefined || request.headers['transfer-encoding'] !== undefined)
    return turnAway(request, response, 'malformed', 411);
  if (Number(length) > BEACON_MAX_BYTES) return turnAway(request, response, 'malformed', 413);
  const now = Date.now();
  if (!ceiling.pass('', now)) return turnAway(request, response, 'flood', 204);
  const reader = readerName(request, now);
  const passed = PASSED.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]]));
  request.headers = { ...Object.fromEntries(passed), 'x-lentrang-reader': reader };
  response.setHeader('Cache-Control', 'no-store');
  await pages(request, response);
}

function turnAway(request: IncomingMessage, response: ServerResponse, outcome: BeaconOutcome, status: number): void {
  noteOutcome(currentViewDesk(), outcome);
  response.setHeader('Cache-Control', 'no-store');
  if (status === 411 || status === 413) {
    response.setHeader('Connection', 'close');
    response.once('finish', () => request.destroy());
  }
  refuse(response, status);
}
