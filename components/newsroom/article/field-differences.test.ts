import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '#domain/article.ts';
import { bodyOfParagraphs, EMPTY_BODY } from '#domain/body/document.ts';
import { newsroomTexts } from '#domain/texts/newsroom.ts';
import { compareContents } from './field-differences.ts';

const compare = (mine: Partial<typeof EMPTY_CONTENT>, theirs: Partial<typeof EMPTY_CONTENT>) =>
  compareContents(
    { ...EMPTY_CONTENT, ...mine },
    { ...EMPTY_CONTENT, ...theirs },
    newsroomTexts('vi'),
    (id) => `Mục ${id}`,
  );

describe('two texts side by side', () => {
  it('tells which fields differ, in words a person can read', () => {
    const found = compare(
      { headline: 'Nước về sớm', sectionId: 'a', body: bodyOfParagraphs(['Một.', 'Hai.']) },
      { headline: 'Nước về muộn', sectionId: 'b', body: bodyOfParagraphs(['Một.']) },
    ).filter(({ verdict }) => verdict !== 'same');
    expect(found).toEqual([
      { field: 'headline', mine: 'Nước về sớm', theirs: 'Nước về muộn', verdict: 'different' },
      { field: 'body', mine: 'Một.\nHai.', theirs: 'Một.', verdict: 'different' },
      { field: 'sectionId', mine: 'Mục a', theirs: 'Mục b', verdict: 'different' },
    ]);
  });

  it('tells no difference where only blanks at the ends differ, which are not kept', () => {
    const found = compare(
      { headline: 'Nước về ', storyline: ' Mùa nước nổi' },
      { headline: 'Nước về', storyline: 'Mùa nước nổi' },
    );
    expect(found.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  });

  it('tells bold from plain as a difference of formatting only', () => {
    const bold = {
      ...EMPTY_BODY,
      content: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: 'Một.', marks: [{ type: 'bold' as const }] }],
        },
      ],
    };
    const body = compare({ body: bold }, { body: bodyOfParagraphs(['Một.']) }).find(({ field }) => field === 'body');
    expect(body?.verdict).toBe('layout');
  });

  it('finds equal texts equal in every field', () => {
    expect(compare({}, {}).every(({ verdict }) => verdict === 'same')).toBe(true);
  });
});
