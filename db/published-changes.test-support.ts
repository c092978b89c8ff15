/** An insert, an update and a delete for each table that readers’ code can reach, where article 1 is published. */
export const CHANGES_OF_PUBLISHED: readonly (readonly [
  table: string,
  insert: string,
  update: string,
  remove: string,
])[] = [
  [
    'published_article',
    `INSERT INTO published_article (number, slug, section_id, top_section_id, kicker, headline, share_title, lead, dateline,
      source, body, media, credits, tags, publish_at)
      SELECT 99, slug, section_id, top_section_id, kicker, headline, share_title, lead, dateline, source, body, media,
      credits, tags, publish_at FROM published_article WHERE number = 1`,
    `UPDATE published_article SET lead = 'x' WHERE number = 99`,
    'DELETE FROM published_article WHERE number = 99',
  ],
  [
    'published_tag',
    `INSERT INTO published_tag VALUES ('a', 'A', 1, 5)`,
    `UPDATE published_tag SET name = 'B' WHERE slug = 'a'`,
    `DELETE FROM published_tag WHERE slug = 'a'`,
  ],
  [
    'published_credit',
    `INSERT INTO published_credit VALUES ('a', 'A', 1, 5)`,
    `UPDATE published_credit SET name = 'B' WHERE slug = 'a'`,
    `DELETE FROM published_credit WHERE slug = 'a'`,
  ],
  [
    'published_storyline',
    `INSERT INTO published_storyline VALUES ('a', 'A', 1, 5)`,
    `UPDATE published_storyline SET name = 'B' WHERE slug = 'a'`,
    `DELETE FROM published_storyline WHERE slug = 'a'`,
  ],
  [
    'published_storyline_head',
    `INSERT INTO published_storyline_head VALUES ('a', 'A', 1, 5, 1)`,
    `UPDATE published_storyline_head SET name = 'B' WHERE slug = 'a'`,
    `DELETE FROM published_storyline_head WHERE slug = 'a'`,
  ],
  [
    'published_storyline_move',
    `INSERT INTO published_storyline_move VALUES ('a', 'b')`,
    `UPDATE published_storyline_move SET target = 'c'`,
    'DELETE FROM published_storyline_move',
  ],
  [
    'published_former_name',
    `INSERT INTO published_former_name VALUES ('tag', 'a')`,
    `UPDATE published_former_name SET slug = 'b'`,
    'DELETE FROM published_former_name',
  ],
  [
    'front_page_slot',
    'INSERT INTO front_page_slot VALUES (0, 1)',
    'UPDATE front_page_slot SET position = 4',
    'DELETE FROM front_page_slot',
  ],
  [
    'published_kind',
    `INSERT INTO published_kind VALUES ('photo', 1, 5)`,
    `UPDATE published_kind SET kind = 'video' WHERE number = 1`,
    'DELETE FROM published_kind WHERE number = 1',
  ],
  [
    'published_correction',
    `INSERT INTO published_correction VALUES (1, 5, 'Lúa', 'Thời sự', 1, 'sai', 'đúng', 'xin lỗi', '')`,
    `UPDATE published_correction SET wrong = 'x' WHERE number = 1`,
    'DELETE FROM published_correction WHERE number = 1',
  ],
  [
    'published_change',
    `INSERT INTO published_change VALUES (1, 5, '')`,
    `UPDATE published_change SET note = 'x' WHERE number = 1`,
    'DELETE FROM published_change WHERE number = 1',
  ],
  [
    'section',
    `INSERT INTO section VALUES ('a', NULL, 'a', 'A', 9, 0)`,
    `UPDATE section SET name = 'B' WHERE id = 'a'`,
    `DELETE FROM section WHERE id = 'a'`,
  ],
  [
    'newspaper',
    `INSERT INTO newspaper VALUES (1, '{}')`,
    `UPDATE newspaper SET profile = '[]'`,
    'DELETE FROM newspaper',
  ],
  [
    'published_ranking',
    `INSERT INTO published_ranking VALUES ('day', 1, 1, 5)`,
    'UPDATE published_ranking SET number = 2',
    'DELETE FROM published_ranking',
  ],
  [
    'tombstone',
    'INSERT INTO tombstone VALUES (7, 1)',
    'UPDATE tombstone SET withdrawn_at = 2',
    'DELETE FROM tombstone',
  ],
  [
    'redirect',
    `INSERT INTO redirect VALUES ('/cu', '/cu', '/cu', '', '/a1', 'x', 1, 0, NULL)`,
    `UPDATE redirect SET target = NULL`,
    'DELETE FROM redirect',
  ],
  [
    'redirect_state',
    'INSERT OR REPLACE INTO redirect_state VALUES (1, 1, NULL)',
    'UPDATE redirect_state SET current = 2',
    'DELETE FROM redirect_state',
  ],
  [
    'published_month',
    'INSERT INTO published_month VALUES (7, 1, 0)',
    'UPDATE published_month SET changed_at = 2 WHERE starts_at = 7',
    'DELETE FROM published_month WHERE starts_at = 7',
  ],
];
