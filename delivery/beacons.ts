import type { IncomingMessage, ServerResponse } from 'node:http';
import { BEACON_MAX_BYTES, type BeaconOutcome } from '#domain/views/beacon.ts';
import { Ceiling } from '#domain/views/ceiling.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSectionOf } from '#server/published/viewed.ts';
import { noteOutcome } from '#server/views/count-view.ts';
import { judgeBeacon } from '#server/views/judge-beacon.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';
import { isForeign } from './newsroom.ts';
import { refuse } from './plain-answers.ts';
import { readerName } from './reader-name.ts';

/** Where readers' pages tell that they are being read. */
export const BEACON_ADDRESS = '/api/luot-xem';

/** So many a second are judged; a flood beyond that must not keep readers and staff waiting. */
const BEACONS_A_SECOND = 1000;

const atTheDoor = new Ceiling({ times: BEACONS_A_SECOND, milliseconds: 1000, names: 1 });

/** What of a beacon is looked at; cookies and addresses are not. */
const PASSED = ['host', 'origin', 'user-agent', 'sec-fetch-site', 'sec-purpose', 'purpose'] as const;

/** Counts a view if it is one: only what is short and in measure is read, and no line is logged. */
export async function answerBeacon(
  { siteUrl, ceiling = atTheDoor }: { readonly siteUrl: string; readonly ceiling?: Ceiling },
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
  const context = currentReaderContext();
  if (!ceiling.pass('', context.now)) return turnAway(request, response, 'flood', 204);
  const text = await readText(request);
  // Whoever went away in the middle of two hundred bytes hears no answer.
  if (text === undefined) return;
  const status = await judgeBeacon(
    currentViewDesk(),
    { headers: passedOn(request), text, reader: readerName(request, context.now) },
    { siteUrl, now: context.now, sectionOf: (number) => readSectionOf(context, number) },
  );
  answer(response, status);
}

/** An answer without a body tells no length (RFC 9110 §8.6). */
function answer(response: ServerResponse, status: number): void {
  response.setHeader('Cache-Control', 'no-store');
  if (status === 204) response.writeHead(204).end();
  else refuse(response, status);
}

function passedOn(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const name of PASSED) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function turnAway(request: IncomingMessage, response: ServerResponse, outcome: BeaconOutcome, status: number): void {
  noteOutcome(currentViewDesk(), outcome);
  if (status === 411 || status === 413) {
    response.setHeader('Connection', 'close');
    response.once('finish', () => request.destroy());
  }
  answer(response, status);
}
