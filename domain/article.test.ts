import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleContent, articleContentSchema, EMPTY_CONTENT, missingForPublishing } from './article.ts';
import { bodyOfParagraphs } from './body/document.ts';

const read = (fields: Readonly<Record<string, unknown>>) => articleContentSchema.parse({ ...EMPTY_CONTENT, ...fields });
const problemsOf = (fields: Readonly<Record<string, unknown>>) => {
  const parsed = articleContentSchema.safeParse({ ...EMPTY_CONTENT, ...fields });
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
};
const isRefused = (fields: Readonly<Record<string, unknown>>) => problemsOf(fields).length > 0;

const COMPLETE: ArticleContent = {
  ...EMPTY_CONTENT,
  headline: 'Lúa được mùa',
  lead: 'Nông dân phấn khởi.',
  sectionId: 'kinh-te',
  body: bodyOfParagraphs(['Vụ này trúng.']),
};
const picture = { mediaId: '0a-1', caption: '', credit: '', alt: '' };

describe('a text from before there were share words and storylines', () => {
  it('is a text without any, and is what it was when it is written again', () => {
    const { shareText: _text, sharePicture: _picture, storyline: _storyline, ...older } = COMPLETE;
    expect(articleContentSchema.parse(older)).toEqual(COMPLETE);
    expect(JSON.stringify(articleContentSchema.parse(older))).toBe(
      JSON.stringify(articleContentSchema.parse(COMPLETE)),
    );
  });
});

describe('cleaning on the way in', () => {
  it.each(['kicker', 'headline', 'shareTitle', 'shareText', 'lead', 'dateline', 'source', 'storyline'] as const)(
    'puts %s on one clean line',
    (field) => {
      expect(read({ [field]: '  Lu\u0301a \u202E\n được\u00A0mùa\u0000 ' })[field]).toBe('Lúa được mùa');
    },
  );

  it('cleans the words of the lead picture and of the byline', () => {
    const dirty = ' A\u0302n\n Ninh ';
    expect(read({ picture: { ...picture, caption: dirty, credit: dirty, alt: dirty } }).picture).toEqual({
      mediaId: '0a-1',
      caption: 'Ân Ninh',
      credit: 'Ân Ninh',
      alt: 'Ân Ninh',
    });
    expect(read({ credits: [{ role: 'photo', name: dirty }] }).credits).toEqual([{ role: 'photo', name: 'Ân Ninh' }]);
  });

  it('keeps one of several tags that fold to the same, the first, and no empty one', () => {
    expect(
      read({ tags: ['Lúa gạo', 'lua gao', ' ', 'LÚA GẠO', 'Lu\u0301a ga\u0323o', 'Đường', '\u00D0ường'] }).tags,
    ).toEqual(['Lúa gạo', 'Đường']);
  });

  it('keeps one of several equal credits and no nameless one', () => {
    const twice = { role: 'article', name: 'Thanh Ân' };
    expect(read({ credits: [twice, { role: 'photo', name: '\u200B' }, twice] }).credits).toEqual([twice]);
  });

  it('changes nothing the second time', () => {
    const anyField = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(anyField, fc.array(anyField, { maxLength: 20 }), (headline, tags) => {
        const once = read({ headline, tags });
        expect(articleContentSchema.parse(once)).toEqual(once);
      }),
    );
  });
});

describe('limits, counted in code points', () => {
  it.each([
    ['kicker', 120],
    ['headline', 200],
    ['shareTitle', 200],
    ['lead', 1500],
    ['dateline', 60],
    ['source', 300],
  ])('%s may have %i characters and no more', (field, limit) => {
    expect(isRefused({ [field]: 'ế'.normalize('NFD').repeat(limit) })).toBe(false);
    expect(isRefused({ [field]: '🎋'.repeat(limit) })).toBe(false);
    expect(problemsOf({ [field]: 'ế'.repeat(limit + 1) })).toEqual([`${field}: too_long`]);
  });

  it.each([
    ['a tag of 60', { tags: ['x'.repeat(60)] }, { tags: ['x'.repeat(61)] }],
    [
      'a name of 100',
      { credits: [{ role: 'news', name: 'x'.repeat(100) }] },
      { credits: [{ role: 'news', name: 'x'.repeat(101) }] },
    ],
    [
      'a caption of 1,000',
      { picture: { ...picture, caption: 'x'.repeat(1000) } },
      { picture: { ...picture, caption: 'x'.repeat(1001) } },
    ],
    [
      'a picture credit of 300',
      { picture: { ...picture, credit: 'x'.repeat(300) } },
      { picture: { ...picture, credit: 'x'.repeat(301) } },
    ],
    [
      'an alternative text of 1,000',
      { picture: { ...picture, alt: 'x'.repeat(1000) } },
      { picture: { ...picture, alt: 'x'.repeat(1001) } },
    ],
    [
      '20 tags',
      { tags: Array.from({ length: 20 }, (_, n) => `t${n}`) },
      { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) },
    ],
    [
      '30 credits',
      { credits: Array.from({ length: 30 }, (_, n) => ({ role: 'news', name: `t${n}` })) },
      { credits: Array.from({ length: 31 }, (_, n) => ({ role: 'news', name: `t${n}` })) },
    ],
  ])('%s and no more', (_what, most, tooMuch) => {
    expect(isRefused(most)).toBe(false);
    expect(isRefused(tooMuch)).toBe(true);
  });
});

describe('what is no article', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a field that does not exist', { html: '<b>' }],
    ['a field __proto__', JSON.parse('{"__proto__":{"headline":"x"}}')],
    ['a number for a headline', { headline: 7 }],
    ['no headline', { headline: undefined }],
    ['nothing for a lead', { lead: null }],
    ['an empty section id', { sectionId: '' }],
    ['an endless section id', { sectionId: 'x'.repeat(65) }],
    ['tags in one string', { tags: 'lúa, gạo' }],
    ['a role that nobody has', { credits: [{ role: 'chief', name: 'x' }] }],
    ['a credit with more in it', { credits: [{ role: 'news', name: 'x', staffId: '1' }] }],
    ['a picture that names a path', { picture: { ...picture, mediaId: '../../etc' } }],
    ['a picture without words', { picture: { mediaId: '0a' } }],
    ['a body of HTML', { body: '<p>x</p>' }],
    ['no body', { body: null }],
  ])('%s', (_what, fields) => {
    const given = Object.assign(Object.create(null), EMPTY_CONTENT);
    for (const key of Object.keys(fields)) Object.defineProperty(given, key, { value: fields[key], enumerable: true });
    expect(articleContentSchema.safeParse({ ...EMPTY_CONTENT }).success).toBe(true);
    expect(articleContentSchema.safeParse(given).success).toBe(false);
  });
});

describe('missingForPublishing', () => {
  it('finds nothing missing in a complete article', () => {
    expect(missingForPublishing(COMPLETE)).toEqual([]);
  });

  it.each([
    ['headline', { headline: '' }],
    ['lead', { lead: '' }],
    ['sectionId', { sectionId: null }],
    ['body', { body: bodyOfParagraphs(['', '  ']) }],
  ])('names %s', (field, without) => {
    expect(missingForPublishing({ ...COMPLETE, ...without })).toEqual([field]);
  });

  it('names everything that an empty article lacks', () => {
    expect(missingForPublishing(EMPTY_CONTENT)).toEqual(['headline', 'lead', 'sectionId', 'body']);
  });
});
