import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ARTICLE_LIMITS, type ArticleField } from '#domain/article.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

/** The longest text of each field that has one, in characters; of a list, that of one entry. */
const LONGEST: Partial<Record<ArticleField, number>> = {
  kicker: ARTICLE_LIMITS.kicker,
  headline: ARTICLE_LIMITS.headline,
  shareTitle: ARTICLE_LIMITS.shareTitle,
  shareText: ARTICLE_LIMITS.shareText,
  lead: ARTICLE_LIMITS.lead,
  dateline: ARTICLE_LIMITS.dateline,
  source: ARTICLE_LIMITS.source,
  tags: ARTICLE_LIMITS.tag,
  storyline: ARTICLE_LIMITS.storyline,
  credits: ARTICLE_LIMITS.name,
};

const isField = (name: string, texts: NewsroomTexts): name is ArticleField => Object.hasOwn(texts.fields, name);

/** What is wrong with a field, by a refusal; undefined when the refusal does not speak of it. */
export function problemOf(refusal: Refusal | undefined, field: ArticleField, texts: NewsroomTexts): string | undefined {
  if (refusal?.kind === 'incomplete' && refusal.fields.includes(field)) return texts.problems.required;
  if (refusal?.kind !== 'invalid') return undefined;
  const found = refusal.problems.find((problem) => problem.field === field);
  if (!found) return undefined;
  const limit = LONGEST[field];
  return found.problem === 'too_long' && limit !== undefined
    ? texts.article.tooLong(limit)
    : texts.problems[found.problem];
}

/** A refusal as a sentence, with the fields it is about and, for a conflict, the way to both texts. */
export function RefusalNotice({
  texts,
  refusal,
  onCompare,
}: {
  readonly texts: NewsroomTexts;
  readonly refusal: Refusal;
  readonly onCompare?: (() => void) | undefined;
}) {
  const names = fieldsOf(refusal).map((name) => (isField(name, texts) ? texts.fields[name] : name));
  const intro = refusal.kind === 'incomplete' ? texts.article.incompleteFields : texts.article.invalidFields;
  return (
    <Notice look="danger" title={texts.refusals[refusal.kind]}>
      {names.length > 0 && (
        <p>
          {intro} {names.join(', ')}.
        </p>
      )}
      {refusal.kind === 'signed_out' && (
        <a className="underline underline-offset-2" href="/toa-soan/dang-nhap" target="_blank" rel="noopener">
          {texts.signIn.title}
        </a>
      )}
      {refusal.kind === 'conflict' && onCompare && (
        <Button className="mt-2" onClick={onCompare}>
          {texts.safety.compare}
        </Button>
      )}
    </Notice>
  );
}

function fieldsOf(refusal: Refusal): readonly string[] {
  if (refusal.kind === 'incomplete') return refusal.fields;
  return refusal.kind === 'invalid' ? refusal.problems.map(({ field }) => field) : [];
}
