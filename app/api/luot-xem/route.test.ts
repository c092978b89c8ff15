import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishArticle } from '#server/article/publish-article.ts';
import { withdrawArticle } from '#server/article/withdraw-article.ts';
import { granted, HOUR, type Newsroom, openNewsroom, publishText, writeDraft } from '#server/fixture.test-support.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';
import { POST } from './route.ts';

const SITE = 'https://bao.example';
const PHONE =
  'Mozilla/5.0 (Linux; Android 12; SM-A135F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/119.0 Mobile Safari/537.36 Zalo android/12090200';

let newsroom: Newsroom;
let number: number;

beforeAll(async () => {
  newsroom = await openNewsroom();
  vi.stubEnv('DATA_DIR', newsroom.folder);
  vi.stubEnv('SITE_URL', SITE);
  ({ number } = await publishText(newsroom, { sectionId: 'nong-nghiep' }));
});
afterAll(() => {
  vi.unstubAllEnvs();
  newsroom.close();
});
beforeEach(() => {
  currentViewDesk().tally.take();
});

let made = 0;
function beacon(fields: Readonly<Record<string, unknown>> = {}): string {
  made += 1;
  return JSON.stringify({ number, view: made.toString(16).padStart(24, '0'), ...fields });
}

async function send(body: string, headers: Readonly<Record<string, string>> = {}) {
  const sent = { origin: SITE, 'sec-fetch-site': 'same-origin', 'user-agent': PHONE, ...headers };
  const length = String(Buffer.byteLength(body));
  const answer = await POST(
    new Request(`${SITE}/api/luot-xem`, { method: 'POST', body, headers: { 'content-length': length, ...sent } }),
  );
  return { status: answer.status, headers: answer.headers, counted: currentViewDesk().tally.take() };
}

describe('a view beacon', () => {
  it('counts a view of the article, in its section, and answers nothing and no cookie', async () => {
    const { status, headers, counted } = await send(beacon());
    expect([status, [...headers.keys()]]).toEqual([204, []]);
    expect(counted).toMatchObject([{ number, sectionId: 'nong-nghiep' }]);
  });

  it('counts once when it comes twice', async () => {
    const one = beacon();
    expect((await send(one)).counted).toHaveLength(1);
    expect(await send(one)).toMatchObject({ status: 204, counted: [] });
  });

  it.each([
    ['of a page that was only fetched ahead', { 'sec-purpose': 'prefetch' }, 204],
    ['of a page that was only drawn ahead', { 'sec-purpose': 'prefetch;prerender' }, 204],
    ['of an old browser that fetched ahead', { purpose: 'prefetch' }, 204],
    [
      'of a search engine',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      204,
    ],
    ['of a browser without a person', { 'user-agent': 'Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/140' }, 204],
    ['of a script', { 'user-agent': 'curl/8.1' }, 204],
    ['without the name of a browser', { 'user-agent': '' }, 204],
    ['of somebody else’s page', { origin: 'https://other.example' }, 403],
    ['of a sister site', { 'sec-fetch-site': 'same-site' }, 403],
  ] as const)('changes nothing when it is %s', async (_what, headers, status) => {
    expect(await send(beacon(), headers)).toMatchObject({ status, counted: [] });
  });

  it('changes nothing without an origin', async () => {
    const headers = { 'user-agent': PHONE, 'content-length': '60' };
    const request = new Request(`${SITE}/api/luot-xem`, { method: 'POST', body: beacon(), headers });
    expect((await POST(request)).status).toBe(403);
    expect(currentViewDesk().tally.size).toBe(0);
  });

  it('changes nothing for what readers cannot open: unknown, draft, scheduled, withdrawn', async () => {
    const chief = newsroom.actors.chief;
    const now = Date.now();
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const scheduled = await writeDraft(newsroom, newsroom.actors.reporter);
    const later = { ...scheduled, move: 'schedule', publishAt: now + HOUR } as const;
    granted(await publishArticle(newsroom.at(now), chief, later));
    const gone = await publishText(newsroom);
    granted(await withdrawArticle(newsroom.at(now), chief, { ...gone, reason: 'Sai.' }));
    for (const hidden of [424242, 999_999_999_999, draft.number, scheduled.number, gone.number])
      expect(await send(beacon({ number: hidden }))).toMatchObject({ status: 404, counted: [] });
  });

  it.each([
    '',
    '{}',
    'null',
    '[1]',
    '{"number":',
    `{"number":1,"view":"${'0'.repeat(300)}"}`,
    '\u0000',
    '{"__proto__":1}',
  ])('is refused as %j', async (body) => {
    expect(await send(body)).toMatchObject({ status: 400, counted: [] });
  });
});
