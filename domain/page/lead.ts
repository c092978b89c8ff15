import { ARTICLE_LIMITS } from '../article.ts';
import { textLength } from '../text.ts';
import { isCaption } from './caption.ts';
import { readDateline } from './dateline.ts';
import type { Doubt } from './page.ts';
import { divideAtSentence, isProse } from './prose.ts';

/** The paragraphs of an article told apart into agency code or place, lead and body. */
export type Told = {
  readonly dateline: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly doubts: readonly Doubt[];
};

/** A coded paragraph leads even under pictures' texts and other short lines. */
function leadIndex(paragraphs: readonly string[]): number {
  const coded = paragraphs.findIndex((text) => readDateline(text) !== undefined);
  const isFirstText = coded !== -1 && paragraphs.slice(0, coded).every((text) => isCaption(text) || !isProse(text));
  return isFirstText ? coded : paragraphs.findIndex((text) => !isCaption(text));
}

function divideLong(lead: string): readonly [lead: string, rest: readonly string[]] | undefined {
  if (textLength(lead) <= ARTICLE_LIMITS.lead) return [lead, []];
  const divided = divideAtSentence(lead, ARTICLE_LIMITS.lead);
  return divided && [divided[0], [divided[1]]];
}

/** Lead, dateline and body; undefined where no paragraph can lead, or the lead is too long and has no sentence end to divide at. */
export function readLead(all: readonly string[]): Told | undefined {
  const index = leadIndex(all);
  const first = all[index];
  if (first === undefined) return undefined;
  const above = all.slice(0, index);
  const coded = readDateline(first);
  const text = coded?.text ?? first;
  const [next, ...others] = all.slice(index + 1);
  const nextCoded = next === undefined ? undefined : readDateline(next);
  const isRepeated = next !== undefined && (nextCoded?.text ?? next) === text;
  const told = coded ?? nextCoded;
  const below = next === undefined || isRepeated ? others : [coded ? next : (nextCoded?.text ?? next), ...others];
  const divided = divideLong(text);
  if (!divided) return undefined;
  const [lead, rest] = divided;
  const doubts: Doubt[] = [];
  if (told && !told.sure) doubts.push({ field: 'dateline', about: 'guessed', value: told.dateline });
  if (rest.length > 0) doubts.push({ field: 'lead', about: 'divided' });
  if (!isProse(text)) doubts.push({ field: 'lead', about: 'guessed', value: lead });
  return { dateline: told?.dateline ?? '', lead, paragraphs: [...above, ...rest, ...below], doubts };
}
