import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FrontArrangement } from '#domain/front-page.ts';
import { deskRoleOf, PEOPLE } from '#domain/rights.test-support.ts';
import { publishArticle } from '../article/publish-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
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
  writeDraft,
} from '../fixture.test-support.ts';
import { arrangeFrontPage } from './arrange-front-page.ts';
import { readFrontDesk } from './read-front-desk.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + HOUR;
const EMPTY: FrontArrangement = [null, null, null, null, null];

function arrange(from: FrontArrangement, to: FrontArrangement, actor = newsroom.actors.chief, now = LATER) {
  return arrangeFrontPage(newsroom.at(now), actor, { from, to });
}

const arrangement = async () => (await readFrontDesk(newsroom.at(LATER), newsroom.actors.chief))?.arrangement;

async function publishThree(): Promise<readonly [number, number, number]> {
  const numbers: number[] = [];
  for (const index of [0, 1, 2]) numbers.push((await publishText(newsroom, {}, MORNING + index * MINUTE)).number);
  const [one = 0, two = 0, three = 0] = numbers;
  return [one, two, three];
}

describe('arranging the front page', () => {
  it.each(PEOPLE)('as the %s', async (person) => {
    const { number } = await publishText(newsroom);
    const deskRole = deskRoleOf(person);
    const isAdmin = person.toLowerCase().endsWith('admin');
    const actor = { staffId: 'chief', deskRole, isAdmin };
    const before = await everythingIn(newsroom);
    const to = [number, null, null, null, null];
    const answer = await arrange(EMPTY, to, actor);
    const desk = await readFrontDesk(newsroom.at(LATER), actor);
    if (person.startsWith('chief')) {
      expect(granted(answer)).toEqual({ arrangement: to });
      expect(desk?.arrangement).toEqual(to);
    } else {
      expect(refused(answer)).toEqual({ kind: 'forbidden' });
      expect(desk).toBeUndefined();
      expect(await everythingIn(newsroom)).toEqual(before);
    }
  });

  it('writes down who put what in the place of what, and moves what readers see', async () => {
    const [one, two, three] = await publishThree();
    const first = [one, null, two, null, null];
    granted(await arrange(EMPTY, first));
    const [{ content_version: version } = {}] = await rowsOf(newsroom, 'site_state');
    const second = [two, one, null, null, three];
    granted(await arrange(first, second, newsroom.actors.secondChief, LATER + 1));
    expect(await arrangement()).toEqual(second);
    const [{ content_version: moved } = {}] = await rowsOf(newsroom, 'site_state');
    expect(Number(moved)).toBeGreaterThan(Number(version));
    const deeds = (await rowsOf(newsroom, 'audit_event')).filter(({ deed }) => deed === 'arrange_front_page');
    expect(deeds).toEqual([
      expect.objectContaining({ staff_id: 'chief', at: LATER, detail: JSON.stringify({ from: EMPTY, to: first }) }),
      expect.objectContaining({ staff_id: 'secondChief', detail: JSON.stringify({ from: first, to: second }) }),
    ]);
  });

  it('is refused when somebody else arranged it meanwhile, and leaves theirs as it is', async () => {
    const [one, two] = await publishThree();
    granted(await arrange(EMPTY, [one, null, null, null, null]));
    const before = await everythingIn(newsroom);
    expect(refused(await arrange(EMPTY, [two, null, null, null, null]))).toEqual({ kind: 'rearranged' });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('takes one of two that arrange it at once', async () => {
    const [one, two] = await publishThree();
    const answers = await Promise.all([
      arrange(EMPTY, [one, null, null, null, null]),
      arrange(EMPTY, [two, null, null, null, null], newsroom.actors.secondChief),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await arrangement()).toEqual([one, null, null, null, null]);
  });

  it('takes all or nothing: drafts, scheduled, withdrawn, unknown and repeated articles are told by their places', async () => {
    const [one] = await publishThree();
    const draft = await writeDraft(newsroom, newsroom.actors.reporter);
    const due = await writeDraft(newsroom, newsroom.actors.reporter);
    const request = { ...due, move: 'schedule', publishAt: LATER + 1 } as const;
    granted(await publishArticle(newsroom.at(MORNING), newsroom.actors.chief, request));
    const gone = await publishText(newsroom);
    granted(await withdrawArticle(newsroom.at(MORNING), newsroom.actors.chief, { ...gone, reason: 'nhầm' }));
    const before = await everythingIn(newsroom);
    expect(refused(await arrange(EMPTY, [one, draft.number, due.number, gone.number, one]))).toEqual({
      kind: 'invalid',
      problems: [
        { field: '1', problem: 'not_public' },
        { field: '2', problem: 'not_public' },
        { field: '3', problem: 'not_public' },
        { field: '4', problem: 'repeated' },
      ],
    });
    expect(refused(await arrange(EMPTY, [999_999, null, null, null, null]))).toMatchObject({ kind: 'invalid' });
    expect(await everythingIn(newsroom)).toEqual(before);
    granted(await arrange(EMPTY, [due.number, null, null, null, null], newsroom.actors.chief, LATER + 1));
  });

  it('writes nothing when nothing changes', async () => {
    const [one] = await publishThree();
    const to = [one, null, null, null, null];
    granted(await arrange(EMPTY, to));
    const before = await everythingIn(newsroom);
    granted(await arrange(to, to));
    expect(await everythingIn(newsroom)).toEqual(before);
  });
});

describe('the screen of the front page', () => {
  it('offers the newest that readers see, and those in place however old they are', async () => {
    const old = await publishText(newsroom, { headline: 'Bài cũ' }, MORNING - HOUR);
    const numbers: number[] = [];
    for (let index = 0; index < 31; index += 1)
      numbers.push((await publishText(newsroom, {}, MORNING + index * 1000)).number);
    await writeDraft(newsroom, newsroom.actors.reporter);
    granted(await arrange(EMPTY, [null, old.number, null, null, null]));
    const desk = await readFrontDesk(newsroom.at(LATER), newsroom.actors.chief);
    expect(desk?.arrangement).toEqual([null, old.number, null, null, null]);
    expect(desk?.candidates.map(({ number }) => number)).toEqual([...numbers.toReversed().slice(0, 30), old.number]);
    expect(desk?.candidates.at(-1)).toMatchObject({ headline: 'Bài cũ' });
  });
});
