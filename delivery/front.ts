import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerFile, answerMedia } from './files.ts';
import { commonPolicy, newsroomSources } from './policy.ts';
import { answerReader, type ReaderDesk } from './reader.ts';
import type { Pages } from './render.ts';

/** Addresses of the newsroom and its endpoints: the framework answers them itself, for staff only. */
const NEWSROOM = /^\/(?:toa-soan|api)(?:\/|$)/u;

/** Longest request target that is looked at: RFC 9110 asks for at least 8,000. */
const TARGET_LIMIT = 8192;

export type FrontSettings = ReaderDesk & {
  readonly siteUrl: string;
  readonly mediaFolder: string;
  /** The project's folder, with `public` and `.next`. */
  readonly project: string;
};

/** The door of the program: decides who answers a request. Reader pages pass through `answerReader` and nothing else. */
export function createFront(settings: FrontSettings): RequestListener {
  return (request, response) => {
    answer(settings, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

async function answer(settings: FrontSettings, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/';
  for (const [name, value] of Object.entries(commonPolicy(settings.siteUrl))) response.setHeader(name, value);
  if (target.length > TARGET_LIMIT) return refuse(response, 414);
  if (!target.startsWith('/')) return refuse(response, 400);
  const path = target.split('?', 1)[0] ?? '/';
  if (NEWSROOM.test(path)) return answerNewsroom(settings.pages, request, response);
  if (path.startsWith('/media/')) return answerMedia(settings.mediaFolder, path, request, response);
  if (await answerFile(settings.project, path, request, response)) return;
  return answerReader(settings, request, response);
}

/** What staff see is nobody else's: no cache keeps it, no page frames it, and only scripts with this answer's nonce run. */
async function answerNewsroom(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sources = newsroomSources(randomBytes(18).toString('base64'));
  // The framework takes the nonce for its scripts from this request header.
  request.headers['content-security-policy'] = sources;
  response.setHeader('Content-Security-Policy', sources);
  response.setHeader('Cache-Control', 'no-store');
  await pages(request, response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
}
