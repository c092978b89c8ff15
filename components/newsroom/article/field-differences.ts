import type { ArticleContent, ArticleField } from '#domain/article.ts';
import { plainTextOf } from '#domain/body/plain-text.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

/** One field of two texts, as people compare it. */
export type FieldDifference = {
  readonly field: ArticleField;
  readonly mine: string;
  readonly theirs: string;
  readonly verdict: 'same' | 'different' | 'layout';
};

/** The order in which the fields stand on the page. */
const ORDER: readonly ArticleField[] = [
  'kicker',
  'headline',
  'lead',
  'body',
  'sectionId',
  'dateline',
  'picture',
  'tags',
  'storyline',
  'credits',
  'shareTitle',
  'shareText',
  'sharePicture',
  'source',
];

function wordsOf(
  content: ArticleContent,
  field: ArticleField,
  texts: NewsroomTexts,
  sectionName: (id: string) => string,
): string {
  switch (field) {
    case 'body':
      return plainTextOf(content.body);
    case 'tags':
      return content.tags.join(', ');
    case 'credits':
      return content.credits.map(({ role, name }) => `${texts.creditRoles[role]}: ${name}`).join('\n');
    case 'picture':
      return content.picture
        ? [content.picture.caption || texts.pictures.unnamed, content.picture.credit, content.picture.alt]
            .filter(Boolean)
            .join('\n')
        : '';
    case 'sharePicture':
      return content.sharePicture ? content.sharePicture.alt || texts.pictures.unnamed : '';
    case 'sectionId':
      return content.sectionId === null ? '' : sectionName(content.sectionId);
    default:
      return content[field];
  }
}

/** Two texts field by field: the same, different in words, or different only in formatting and pictures. */
export function compareContents(
  mine: ArticleContent,
  theirs: ArticleContent,
  texts: NewsroomTexts,
  sectionName: (id: string) => string,
): readonly FieldDifference[] {
  return ORDER.map((field) => {
    const words = {
      mine: wordsOf(mine, field, texts, sectionName),
      theirs: wordsOf(theirs, field, texts, sectionName),
    };
    const equal = isSame(mine[field], theirs[field]);
    return { field, ...words, verdict: equal ? 'same' : words.mine === words.theirs ? 'layout' : 'different' };
  });
}

/** Blanks at the ends of a field are not kept when it is saved, so they are no difference. */
function isSame(mine: ArticleContent[ArticleField], theirs: ArticleContent[ArticleField]): boolean {
  const [one, other] = [mine, theirs].map((value) =>
    typeof value === 'string' ? value.trim() : JSON.stringify(value),
  );
  return one === other;
}
