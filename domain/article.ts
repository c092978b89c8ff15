import { z } from 'zod';
import { bodySchema, EMPTY_BODY } from './body/document.ts';
import { isEmptyBody, mediaIdsOf } from './body/plain-text.ts';
import { CREDIT_ROLES, tidyCredits } from './credits.ts';
import { fold } from './fold.ts';
import { singleLine, textLength } from './text.ts';

/** Longest values in code points; generous enough for real papers, small enough for a card. */
export const ARTICLE_LIMITS = {
  kicker: 120,
  headline: 200,
  shareTitle: 200,
  shareText: 200,
  lead: 1500,
  dateline: 60,
  source: 300,
  tag: 60,
  tags: 20,
  storyline: 100,
  name: 100,
  credits: 30,
  caption: 1000,
  credit: 300,
  alt: 1000,
} as const;

const field = (limit: number) =>
  z
    .string()
    .transform(singleLine)
    .refine((value) => textLength(value) <= limit, { message: 'too_long' });

const mediaId = z.string().regex(/^[0-9a-f-]{1,64}$/u);

function withoutRepeats(tags: readonly string[]): readonly string[] {
  const seen = new Set<string>(['']);
  return tags.filter((tag) => {
    const key = fold(tag);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Everything a reporter writes: the content of one revision. Parsing cleans strings and drops empty and repeated entries. */
export const articleContentSchema = z.strictObject({
  kicker: field(ARTICLE_LIMITS.kicker),
  headline: field(ARTICLE_LIMITS.headline),
  shareTitle: field(ARTICLE_LIMITS.shareTitle),
  /** Texts written before there were share words parse as texts without any. */
  shareText: field(ARTICLE_LIMITS.shareText).default(''),
  lead: field(ARTICLE_LIMITS.lead),
  dateline: field(ARTICLE_LIMITS.dateline),
  /** Text id of the section, or null while undecided. */
  sectionId: z.string().min(1).max(64).nullable(),
  tags: z.array(field(ARTICLE_LIMITS.tag)).max(ARTICLE_LIMITS.tags).transform(withoutRepeats),
  /** The running story that the article is a part of, by its name; empty when it is of none, as in texts written before. */
  storyline: field(ARTICLE_LIMITS.storyline).default(''),
  credits: z
    .array(z.strictObject({ role: z.enum(CREDIT_ROLES), name: field(ARTICLE_LIMITS.name) }))
    .max(ARTICLE_LIMITS.credits)
    .transform(tidyCredits),
  picture: z
    .strictObject({
      mediaId,
      caption: field(ARTICLE_LIMITS.caption),
      credit: field(ARTICLE_LIMITS.credit),
      alt: field(ARTICLE_LIMITS.alt),
    })
    .nullable(),
  sharePicture: z
    .strictObject({ mediaId, alt: field(ARTICLE_LIMITS.alt) })
    .nullable()
    .default(null),
  source: field(ARTICLE_LIMITS.source),
  body: bodySchema,
});

export type ArticleContent = z.output<typeof articleContentSchema>;

/** The name of a field of an article, as refusals point to it. */
export type ArticleField = keyof ArticleContent;

/** What a new article starts with. */
export const EMPTY_CONTENT: ArticleContent = {
  kicker: '',
  headline: '',
  shareTitle: '',
  shareText: '',
  lead: '',
  dateline: '',
  sectionId: null,
  tags: [],
  storyline: '',
  credits: [],
  picture: null,
  sharePicture: null,
  source: '',
  body: EMPTY_BODY,
};

/** The fields without which a page cannot be printed; empty when the article may be published. */
export function missingForPublishing(content: ArticleContent): readonly ArticleField[] {
  const missing: ArticleField[] = [];
  if (content.headline === '') missing.push('headline');
  if (content.lead === '') missing.push('lead');
  if (content.sectionId === null) missing.push('sectionId');
  if (isEmptyBody(content.body)) missing.push('body');
  return missing;
}

/** The media that an article shows or shares, each once. */
export function mediaIdsOfArticle(
  content: Pick<ArticleContent, 'body' | 'picture' | 'sharePicture'>,
): readonly string[] {
  const { body, picture, sharePicture } = content;
  return [...new Set([...mediaIdsOf(body), ...[picture, sharePicture].flatMap((shown) => shown?.mediaId ?? [])])];
}
