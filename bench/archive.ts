import Database from 'better-sqlite3';

const EIGHT_YEARS_MS = 8 * 365.25 * 24 * 60 * 60 * 1000;
/** Filled articles are numbered from the next one on, the newest first. */
export const FIRST_NUMBER = 1_000_000;

/** From one filled article to the one before it (ms): a hundred thousand are one about every forty minutes. */
export function spanOf(articles: number): number {
  return Math.round(EIGHT_YEARS_MS / articles);
}

/** Every eighth article is part of one story without end, and every other eighth of one of as many as a paper has in eight years. */
const STORYLINES = 2000;
/** About one correction a week. */
const CORRECTIONS = 400;

/** Copies of the demonstration newspaper's editions, whole, with all that lists are read from. */
export function fillArchive(file: string, articles: number): void {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const own = ['number', 'slug', 'publish_at', 'updated_at'];
  const copied = (database.pragma('table_info(published_article)') as readonly { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !own.includes(name));
  database
    .prepare(
      `WITH RECURSIVE counted(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < @count),
         model AS MATERIALIZED (SELECT row_number() OVER () - 1 AS place, * FROM published_article)
       INSERT INTO published_article (number, slug, publish_at, updated_at, ${copied.join(', ')})
       SELECT ${FIRST_NUMBER} + n, slug || '-' || n, @now - n * @span, NULL, ${copied.join(', ')}
       FROM counted JOIN model ON place = n % (SELECT count(*) FROM model)`,
    )
    .run({ count: articles, now: Date.now() - 60_000, span: spanOf(articles) });
  database.exec(
    `CREATE TEMP TABLE kind_of_place AS
       SELECT kind, place FROM published_kind JOIN
         (SELECT row_number() OVER () - 1 AS place, number FROM published_article WHERE number <= ${FIRST_NUMBER}) USING (number);
     INSERT INTO published_kind (kind, number, publish_at)
       SELECT kind, number, publish_at FROM published_article
       JOIN kind_of_place ON place = (number - ${FIRST_NUMBER}) % (SELECT count(*) FROM published_article WHERE number <= ${FIRST_NUMBER})
       WHERE number > ${FIRST_NUMBER};`,
  );
  database
    .prepare(
      `INSERT INTO published_storyline (slug, name, number, publish_at)
       SELECT slug, name, number, publish_at FROM (
         SELECT CASE number % 8 WHEN 0 THEN 'chuyen-dai-' || (number / 8 % @storylines) ELSE 'mot-chuyen-rat-dai' END AS slug,
           CASE number % 8 WHEN 0 THEN 'Chuyện dài số ' || (number / 8 % @storylines) ELSE 'Một chuyện rất dài' END AS name,
           number, publish_at
         FROM published_article WHERE number > ${FIRST_NUMBER} AND number % 4 = 0)`,
    )
    .run({ storylines: STORYLINES });
  database
    .prepare(
      `INSERT INTO published_correction (number, at, headline, section_name, article_at, wrong, corrected, apology, conclusion)
       SELECT number, publish_at + 86400000, headline, 'Thời sự', publish_at, 'Bài viết ghi sai số hộ dân.', 'Số đúng là 120 hộ.',
         'Tòa soạn xin lỗi bạn đọc.', ''
       FROM published_article WHERE number > ${FIRST_NUMBER} AND number % @step = 0 AND publish_at < @now - 86400000`,
    )
    .run({ step: Math.ceil(articles / CORRECTIONS), now: Date.now() });
  for (const [table, list] of [
    ['published_tag', 'tags'],
    ['published_credit', 'credits'],
  ])
    database.exec(
      `INSERT OR IGNORE INTO ${table} (slug, name, number, publish_at)
       SELECT json_extract(value, '$.slug'), json_extract(value, '$.name'), number, publish_at
       FROM published_article, json_each(${list}) WHERE number > ${FIRST_NUMBER}`,
    );
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
