import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '#domain/article.ts';
import {
  everythingIn,
  granted,
  MORNING,
  type Newsroom,
  openNewsroom,
  refused,
  rowsOf,
} from '../fixture.test-support.ts';
import { createArticle } from './create-article.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

describe('starting an article', () => {
  it.each(['reporter', 'editor', 'chief'] as const)('gives a %s an empty draft of their own', async (person) => {
    const { number } = granted(await createArticle(newsroom.at(MORNING), newsroom.actors[person]));
    expect(await rowsOf(newsroom, 'article')).toMatchObject([
      {
        number,
        state: 'draft',
        version: 1,
        revision: 1,
        author_id: person,
        slug: null,
        published_revision: null,
        first_published_at: null,
        created_at: MORNING,
        changed_at: MORNING,
      },
    ]);
    const [revision] = await rowsOf(newsroom, 'revision');
    expect(JSON.parse(String(revision?.content))).toEqual(EMPTY_CONTENT);
    expect(await rowsOf(newsroom, 'audit_event')).toMatchObject([{ deed: 'create', staff_id: person, at: MORNING }]);
  });

  it('is nothing for an administrator without a desk role, and writes nothing', async () => {
    const before = await everythingIn(newsroom);
    expect(refused(await createArticle(newsroom.at(MORNING), newsroom.actors.admin))).toEqual({ kind: 'forbidden' });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('numbers articles one after the other, also when many are started at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => createArticle(newsroom.at(MORNING), newsroom.actors.reporter)),
    );
    const numbers = answers.map((answer) => granted(answer).number).toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});
