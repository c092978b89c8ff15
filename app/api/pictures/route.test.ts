import Database from 'better-sqlite3';
import { encode } from 'next-auth/jwt';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { StoreBusyError } from '#db/store.ts';
import { defineAction } from '#server/action.ts';
import { type Newsroom, openNewsroom, rowsOf } from '#server/fixture.test-support.ts';
import { currentStaff } from '#server/session.ts';
import { addStaff } from '#server/staff/manage-staff.ts';
import { signIn } from '#server/staff/sign-in.ts';
import { GET, POST } from './route.ts';

const SITE = 'https://bao.example';
const SECRET = 'a secret of these tests, long enough';
const COOKIE = '__Secure-next-auth.session-token';

/** What the framework tells of the request under way. */
const sent = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, { value: string }>() }));
vi.mock('next/headers', () => ({ headers: async () => sent.headers, cookies: async () => sent.cookies }));

let newsroom: Newsroom;
let sessionId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  vi.stubEnv('DATA_DIR', newsroom.folder);
  vi.stubEnv('SITE_URL', SITE);
  vi.stubEnv('AUTH_SECRET', SECRET);
  const person = {
    login: 'an',
    password: 'mot mat khau du dai',
    name: 'Thanh Ân',
    deskRole: 'reporter',
    isAdmin: false,
  };
  await addStaff(newsroom.at(Date.now()), { ...person, deskRole: 'reporter' });
  const answer = await signIn(newsroom.at(Date.now()), person);
  if (!answer.ok) throw new Error(answer.why);
  ({ sessionId } = answer);
});
afterAll(() => {
  vi.unstubAllEnvs();
  newsroom.close();
});
beforeEach(async () => {
  sent.headers = new Headers({ origin: SITE });
  sendToken(await encode({ token: { sessionId }, secret: SECRET }));
});

function sendToken(value: string, name = COOKIE): void {
  sent.cookies = new Map([[name, { value }]]);
}

async function upload(): Promise<Response> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes)], 'anh.png', { type: 'image/png' }));
  const headers = { origin: SITE, 'content-length': String(bytes.length + 500) };
  return POST(new Request(`${SITE}/api/pictures`, { method: 'POST', headers, body }));
}

/** Does something while another process keeps the write lock. */
async function whileBusy<Value>(work: () => Promise<Value>): Promise<Value> {
  const other = new Database(newsroom.file);
  other.exec('BEGIN IMMEDIATE');
  try {
    return await work();
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
}

describe('while another process keeps the database', () => {
  it('pictures are listed, a new one is answered 503, and nothing is written', async () => {
    const [list, answer] = await whileBusy(() => Promise.all([GET(), upload()]));
    expect(list.status).toBe(200);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ok: false, refusal: { kind: 'busy' } });
    expect(await rowsOf(newsroom, 'picture')).toEqual([]);
    expect((await upload()).status).toBe(201);
  }, 30_000);

  it('an action answers so as well, and only then', async () => {
    const failing = (error: Error) => defineAction(z.null(), () => Promise.reject(error))(null);
    expect(await failing(new StoreBusyError('the lock is kept'))).toEqual({ ok: false, refusal: { kind: 'busy' } });
    await expect(failing(new Error('a bug'))).rejects.toThrow('a bug');
  });
});

describe('who sent a request', () => {
  it('is read from the token', async () => {
    expect(await currentStaff()).toMatchObject({ login: 'an' });
  });

  it.each<[string, () => Promise<void>]>([
    ['nothing', async () => sent.cookies.clear()],
    ['no token', async () => sendToken('x')],
    ['the bare id', async () => sendToken(sessionId)],
    [
      'a token under a name for sites without encryption',
      async () => {
        const [kept] = sent.cookies.values();
        sendToken(kept?.value ?? '', 'next-auth.session-token');
      },
    ],
    ['a token of another secret', async () => sendToken(await encode({ token: { sessionId }, secret: `${SECRET}.` }))],
    ['an expired token', async () => sendToken(await encode({ token: { sessionId }, secret: SECRET, maxAge: -60 }))],
    ['a token without an id', async () => sendToken(await encode({ token: {}, secret: SECRET }))],
    ['a token with another id', async () => sendToken(await encode({ token: { sessionId: 'x' }, secret: SECRET }))],
  ])('is nobody with %s', async (_what, send) => {
    await send();
    expect(await currentStaff()).toBeUndefined();
    expect((await GET()).status).toBe(401);
  });
});
