import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Move } from '#domain/moves.ts';
import type { Answer } from '#domain/refusal.ts';
import {
  ALL_MOVES,
  CASES,
  type Case,
  deskRoleOf,
  expectedMaySee,
  expectedMayWrite,
  expectedVerdict,
  JOURNEYS,
} from '#domain/rights.test-support.ts';
import type { Actor } from '#domain/roles.ts';
import { readDesk } from '../desk/list-desk.ts';
import { readDeskArticle } from '../desk/read-article.ts';
import { everythingIn, HOUR, MORNING, type Newsroom, openNewsroom, rowsOf, textWith } from '../fixture.test-support.ts';
import { insertDraft } from './create-article.ts';
import { moveArticle } from './move-article.ts';
import { publishArticle, putArticle } from './publish-article.ts';
import { saveArticle } from './save-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const LATER = MORNING + HOUR;

const MATRIX = CASES.filter(({ person }) => person !== 'editorAdmin' && person !== 'chiefAdmin');

function actorOf({ person }: Case): Actor {
  switch (person) {
    case 'reporterAdmin':
    case 'editorAdmin':
    case 'chiefAdmin':
      return { ...newsroom.actors.reporter, deskRole: deskRoleOf(person), isAdmin: true };
    default:
      return newsroom.actors[person];
  }
}

/** An article exactly as a case describes it. */
async function articleFor(given: Case) {
  const { own, state, editorsMayUpdate } = given;
  const context = newsroom.at(MORNING);
  const authorId = own ? actorOf(given).staffId : 'secondReporter';
  const content = textWith({ sectionId: editorsMayUpdate ? 'kinh-te' : 'thoi-su' });
  return newsroom.store.tx(async (tx) => {
    const draft = await insertDraft(tx, context, { authorId, content });
    if (state === 'published' || state === 'withdrawn') {
      const fresh = { ...draft, revision: 1, slug: null, content, firstPublishedAt: null, publishedRevision: null };
      await putArticle(tx, context, fresh);
      tx.run(sql`UPDATE article SET version = 1 WHERE id = ${draft.id}`);
    }
    tx.run(sql`UPDATE article SET state = ${state} WHERE id = ${draft.id}`);
    return draft;
  });
}

function make(move: Move, actor: Actor, number: number): Promise<Answer<unknown>> {
  const context = newsroom.at(LATER);
  const request = { number, version: 1 };
  switch (move) {
    case 'publish':
    case 'update':
      return publishArticle(context, actor, { ...request, move });
    case 'schedule':
      return publishArticle(context, actor, { ...request, move, publishAt: LATER + HOUR });
    case 'withdraw':
      return withdrawArticle(context, actor, { ...request, reason: 'Sai.' });
    default:
      return moveArticle(context, actor, { ...request, move, reason: 'Sửa.' });
  }
}

const outcomeOf = (answer: Answer<unknown>) => (answer.ok ? 'allowed' : answer.refusal.kind);

const title = ({ person, own, state, editorsMayUpdate }: Case) =>
  `${person}, ${own ? 'own' : 'another’s'} ${state} text${editorsMayUpdate ? ' where editors may update' : ''}`;

describe('every command asks the matrix of rights', () => {
  it.each(MATRIX.map((given) => [title(given), given] as const))('%s', async (_title, given) => {
    const actor = actorOf(given);
    const sees = expectedMaySee(given);
    const untouched = await articleFor(given);
    const before = await everythingIn(newsroom);
    for (const move of ALL_MOVES.filter((name) => !sees || expectedVerdict(name, given) !== 'allowed')) {
      const expected = sees ? expectedVerdict(move, given) : 'not_found';
      expect([move, outcomeOf(await make(move, actor, untouched.number))]).toEqual([move, expected]);
    }
    expect(await everythingIn(newsroom)).toEqual(before);
    for (const move of ALL_MOVES.filter((name) => sees && expectedVerdict(name, given) === 'allowed')) {
      const { number, id } = await articleFor(given);
      expect([move, outcomeOf(await make(move, actor, number))]).toEqual([move, 'allowed']);
      const row = (await rowsOf(newsroom, 'article')).find((article) => article.id === id);
      expect([move, row?.state, row?.version]).toEqual([move, JOURNEYS[move].to, 2]);
    }
  });

  it.each(MATRIX.map((given) => [title(given), given] as const))('%s: reading and writing', async (_title, given) => {
    const actor = actorOf(given);
    const { number } = await articleFor(given);
    const seen = await readDeskArticle(newsroom.at(LATER), actor, number);
    expect(seen !== undefined).toBe(expectedMaySee(given));
    if (seen) {
      expect(seen.mayWrite).toBe(expectedMayWrite(given));
      expect(seen.moves).toEqual(ALL_MOVES.filter((move) => expectedVerdict(move, given) === 'allowed'));
    }
    const listed = await readDesk(newsroom.at(LATER), actor, { search: '' });
    expect(listed.rows.map((row) => row.number)).toEqual(expectedMaySee(given) ? [number] : []);
    const content = textWith({ lead: 'Khác.', sectionId: given.editorsMayUpdate ? 'kinh-te' : 'thoi-su' });
    const before = await everythingIn(newsroom);
    const answer = await saveArticle(newsroom.at(LATER), actor, { number, version: 1, content });
    expect(answer.ok).toBe(expectedMayWrite(given));
    if (!answer.ok) expect(await everythingIn(newsroom)).toEqual(before);
  });
});
