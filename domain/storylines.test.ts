import { describe, expect, it } from 'vitest';
import { storylineFeed, storylineOfFeed } from './addresses.ts';
import { ARTICLE_LIMITS } from './article.ts';
import { storylineNameSchema } from './storylines.ts';

describe('the name of a running story as it comes in', () => {
  it.each([
    ['  Hạn \n mặn\t', 'Hạn mặn'],
    ['Ha\u0323n ma\u0306\u0323n', 'Hạn mặn'],
    ['\u202eHạn\u0000 mặn\ufeff', 'Hạn mặn'],
    ['<b>Lũ</b> & "__proto__"; DROP TABLE', '<b>Lũ</b> & "__proto__"; DROP TABLE'],
    ['   ', ''],
    ['n'.repeat(ARTICLE_LIMITS.storyline), 'n'.repeat(ARTICLE_LIMITS.storyline)],
  ])('%j is read as %j', (given, name) => {
    expect(storylineNameSchema.parse(given)).toBe(name);
  });

  it.each([undefined, null, 7, ['Lũ'], {}, 'n'.repeat(ARTICLE_LIMITS.storyline + 1)])('%j is refused', (given) => {
    expect(storylineNameSchema.safeParse(given).success).toBe(false);
  });
});

describe('the feed of a running story', () => {
  it('tells which one it is, as no other feed does', () => {
    expect(storylineOfFeed(storylineFeed('han-man'))).toBe('han-man');
    for (const name of ['tin-moi', 'su-kien', 'su-kien-noi-bat', 'tu-khoa/su-kien', ''])
      expect(storylineOfFeed(name)).toBeUndefined();
  });
});
