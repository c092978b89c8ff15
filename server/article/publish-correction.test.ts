import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeskArticle } from '../desk/read-article.ts';
import {
  everythingIn,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  refused,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { readArticle } from '../published/article.ts';
import { readCorrections } from '../published/corrections.ts';
import { readSite } from '../published/site.ts';
import { moveArticle } from './move-article.ts';
import { publishArticle } from './publish-article.ts';
import { publishCorrection } from './publish-correction.ts';
import { saveArticle } from './save-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + HOUR;

const WORDS = {
  wrong: 'Sản lượng 7 tấn.',
  corrected: 'Sản lượng 6,2 tấn.',
  apology: 'Báo xin lỗi bạn đọc.',
  conclusion: '',
};

function correct(place: { readonly number: number; readonly version: number }, fields: Partial<typeof WORDS> = {}) {
  const { number, version } = place;
  return publishCorrection(newsroom.at(LATER), newsroom.actors.chief, { number, version, ...WORDS, ...fields });
}

async function readerSees(number: number) {
  const reader = newsroom.readerAt(LATER);
  return readArticle(reader, await readSite(reader), number);
}

const listed = async (now = LATER) => (await readCorrections(newsroom.readerAt(now), undefined)).corrections;

describe('a correction', () => {
  it('stands at the head of its article and on the page of corrections, with the work’s name, rubric and date', async () => {
    const place = await publishText(newsroom, { sectionId: 'nong-nghiep' });
    const answer = granted(await correct(place, { conclusion: 'Thanh tra đã kết luận.' }));
    expect(answer).toEqual({ version: place.version + 1 });
    const notice = {
      number: place.number,
      at: LATER,
      headline: 'Lúa được mùa',
      sectionName: 'Nông nghiệp',
      articleAt: MORNING,
      ...WORDS,
      conclusion: 'Thanh tra đã kết luận.',
    };
    expect(await readerSees(place.number)).toMatchObject({ corrections: [notice], updatedAt: undefined });
    expect(await listed()).toEqual([{ ...notice, href: `/lua-duoc-mua-a${place.number}.html` }]);
    const desk = await readDeskArticle(newsroom.at(LATER), newsroom.actors.editor, place.number);
    expect(desk).toMatchObject({
      mayCorrect: false,
      corrections: [{ at: LATER, staffName: 'Hoài Thương', wrong: WORDS.wrong }],
      history: [{ deed: 'correct', staffName: 'Hoài Thương' }, { deed: 'publish' }, {}, {}],
    });
  });

  it('names the work as readers saw it, whatever stands in the working copy', async () => {
    const place = await publishText(newsroom, { headline: 'Tên đã đăng' });
    const save = { ...place, content: textWith({ headline: 'Tên đang sửa', sectionId: 'kinh-te' }) };
    const { version } = granted(await saveArticle(newsroom.at(LATER), newsroom.actors.chief, save));
    granted(await correct({ ...place, version }));
    expect(await listed()).toMatchObject([{ headline: 'Tên đã đăng', sectionName: 'Thời sự' }]);
  });

  it('moves the content version, so that the next request shows it', async () => {
    const place = await publishText(newsroom);
    const [before] = await rowsOf(newsroom, 'site_state');
    granted(await correct(place));
    const [after] = await rowsOf(newsroom, 'site_state');
    expect(Number(after?.content_version)).toBeGreaterThan(Number(before?.content_version));
  });

  it('stays when its article is withdrawn, without a link, and one can be published then', async () => {
    const place = await publishText(newsroom);
    const { version } = granted(await correct(place));
    const { chief } = newsroom.actors;
    const request = { number: place.number, version, reason: 'Sai.' };
    const gone = granted(await withdrawArticle(newsroom.at(LATER), chief, request));
    expect(await listed()).toMatchObject([{ headline: 'Lúa được mùa', href: undefined }]);
    const second = { number: place.number, version: gone.version, ...WORDS };
    granted(await publishCorrection(newsroom.at(LATER + MINUTE), chief, second));
    expect((await listed(LATER + MINUTE)).map(({ at, href }) => [at, href])).toEqual([
      [LATER + MINUTE, undefined],
      [LATER, undefined],
    ]);
  });

  it('is linked only from the moment on at which its article is seen again', async () => {
    const place = await publishText(newsroom);
    const { chief } = newsroom.actors;
    let { version } = granted(await correct(place));
    const { number } = place;
    ({ version } = granted(await withdrawArticle(newsroom.at(LATER), chief, { number, version, reason: 'Sai.' })));
    ({ version } = granted(await moveArticle(newsroom.at(LATER), chief, { number, version, move: 'restore' })));
    const schedule = { number, version, move: 'schedule', publishAt: LATER + HOUR } as const;
    granted(await publishArticle(newsroom.at(LATER), chief, schedule));
    expect(await listed(LATER + HOUR - 1)).toMatchObject([{ href: undefined }]);
    expect(await listed(LATER + HOUR)).toMatchObject([{ href: `/lua-duoc-mua-a${number}.html` }]);
  });

  it('never changes and never goes', async () => {
    granted(await correct(await publishText(newsroom)));
    for (const statement of ["UPDATE correction SET wrong = 'x'", 'DELETE FROM correction'])
      await expect(newsroom.store.tx(async (tx) => tx.run(sql.raw(statement)))).rejects.toThrow();
  });
});

describe('a correction is refused without a trace', () => {
  async function isRefused(attempt: () => ReturnType<typeof publishCorrection>) {
    const before = await everythingIn(newsroom);
    const refusal = refused(await attempt());
    expect(await everythingIn(newsroom)).toEqual(before);
    return refusal;
  }

  it.each(['reporter', 'secondReporter', 'editor', 'admin'] as const)('to the %s', async (person) => {
    const place = await publishText(newsroom);
    const refusal = await isRefused(() =>
      publishCorrection(newsroom.at(LATER), newsroom.actors[person], { ...place, ...WORDS }),
    );
    expect(refusal).toEqual({ kind: person === 'admin' ? 'not_found' : 'forbidden' });
  });

  it('of what readers never saw: a draft, and a schedule before its moment', async () => {
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await isRefused(() => correct(draft))).toEqual({ kind: 'wrong_state' });
    const schedule = { ...draft, move: 'schedule', publishAt: LATER + HOUR } as const;
    const { version } = granted(await publishArticle(newsroom.at(LATER), newsroom.actors.chief, schedule));
    expect(await isRefused(() => correct({ ...draft, version }))).toEqual({ kind: 'wrong_state' });
    expect(await isRefused(() => correct({ number: 999, version: 1 }))).toEqual({ kind: 'not_found' });
  });

  it('without what was wrong, what is right, or the apology', async () => {
    const place = await publishText(newsroom);
    for (const part of ['wrong', 'corrected', 'apology'] as const)
      expect(await isRefused(() => correct(place, { [part]: '' }))).toEqual({
        kind: 'invalid',
        problems: [{ field: part, problem: 'required' }],
      });
  });

  it('when it is sent twice at once: exactly one is published', async () => {
    const place = await publishText(newsroom);
    const answers = await Promise.all([correct(place), correct(place), correct(place)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal.kind === 'conflict')).toHaveLength(2);
    expect(await listed()).toHaveLength(1);
  });
});

describe('the page of corrections', () => {
  it('pages back by stable places, each once, newest first', async () => {
    const place = await publishText(newsroom);
    let { version } = place;
    for (let turn = 1; turn <= 23; turn += 1) {
      const request = { number: place.number, version, ...WORDS, wrong: `Lỗi ${turn}` };
      const at = newsroom.at(LATER + turn);
      ({ version } = granted(await publishCorrection(at, newsroom.actors.chief, request)));
    }
    const first = await readCorrections(newsroom.readerAt(LATER + HOUR), undefined);
    expect(first.corrections.map(({ wrong }) => wrong)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Lỗi ${23 - index}`),
    );
    expect(first.next).toBeDefined();
    const last = first.corrections.at(-1);
    const rest = await readCorrections(newsroom.readerAt(LATER + HOUR), {
      publishAt: last?.at ?? 0,
      number: place.number,
    });
    expect(rest).toMatchObject({ corrections: [{ wrong: 'Lỗi 3' }, { wrong: 'Lỗi 2' }, { wrong: 'Lỗi 1' }] });
    expect(rest.next).toBeUndefined();
  });
});
