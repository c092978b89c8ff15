import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom, publishText, writeDraft } from '#server/fixture.test-support.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const run = (statement: string) => newsroom.store.tx(async (tx) => tx.run(sql.raw(statement)));

/** The whole chain of messages: drizzle wraps what SQLite says. */
async function complaint(statement: string): Promise<string> {
  try {
    await run(statement);
  } catch (error) {
    const said: string[] = [];
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) said.push(cause.message);
    return said.join(' ← ');
  }
  return 'no complaint';
}

describe('foreign keys', () => {
  const REFERENCES = [
    'article.author_id',
    'article.editor_id',
    'article.section_id',
    'audit_event.article_id',
    'audit_event.staff_id',
    'contributor.staff_id',
    'correction.article_id',
    'correction.staff_id',
    'former_storyline_name.storyline_id',
    'picture.staff_id',
    'published_article.section_id',
    'published_article.top_section_id',
    'published_credit.number',
    'published_search.number',
    'published_storyline.number',
    'published_tag.number',
    'revision.article_id',
    'revision.staff_id',
    'section.parent_id',
    'staff_session.staff_id',
  ];

  it('hold for every reference from table to table', async () => {
    await publishText(newsroom, {
      tags: ['Lúa'],
      storyline: 'Hạn mặn',
      credits: [{ role: 'news', name: 'Ân' }],
    });
    await run(`INSERT INTO staff_session VALUES ('h', 'chief', 1, 1, 1)`);
    await run(`INSERT INTO picture VALUES ('p', '0a', 9, 9, '', '', '', NULL, 1)`);
    await run(`INSERT INTO former_storyline_name SELECT 'x', id FROM storyline`);
    // Immutable rows are tried with their guards away: the key itself must hold.
    await run('DROP TRIGGER revision_refuses_update');
    await run('DROP TRIGGER audit_event_refuses_update');
    await run('DROP TRIGGER correction_refuses_update');
    await run(`INSERT INTO correction SELECT 'c', id, 'chief', 1, '', '', '', '' FROM article`);
    for (const reference of REFERENCES) {
      const [from = '', column = ''] = reference.split('.');
      const stranger = column === 'number' ? '424242' : `'nobody'`;
      const said = await complaint(`UPDATE ${from} SET ${column} = ${stranger}`);
      expect([reference, said]).toEqual([reference, expect.stringContaining('FOREIGN KEY')]);
    }
  });

  it('keep a person who wrote something', async () => {
    await writeDraft(newsroom, newsroom.actors.reporter);
    expect(await complaint(`DELETE FROM staff WHERE id = 'reporter'`)).toContain('FOREIGN KEY');
  });

  it('take the entries in lists by name away with an edition', async () => {
    await publishText(newsroom, { tags: ['Lúa'], storyline: 'Lũ', credits: [{ role: 'news', name: 'Ân' }] }, MORNING);
    await run('DELETE FROM published_article');
    expect(newsroom.store.read.all(sql`SELECT * FROM published_tag`)).toEqual([]);
    expect(newsroom.store.read.all(sql`SELECT * FROM published_credit`)).toEqual([]);
    expect(newsroom.store.read.all(sql`SELECT * FROM published_storyline`)).toEqual([]);
  });
});
