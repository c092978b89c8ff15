import { ARTICLE_LIMITS } from '../article.ts';
import { fold } from '../fold.ts';
import { textLength } from '../text.ts';
import { isLabelledByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { readDateline } from './dateline.ts';
import { isSignpost } from './furniture.ts';
import type { PageLine } from './lines.ts';
import type { Doubt } from './page.ts';
import { isProse } from './prose.ts';

/** The lines over the text, told apart; `rest` is what follows them. */
export type Heading = {
  readonly kicker: string;
  readonly headline: string;
  readonly rest: readonly PageLine[];
  readonly doubts: readonly Doubt[];
};

const LONGEST_GUESSED_KICKER = 60;
const LONGEST_GUESSED_HEADLINE = 120;
const TITLE_TAIL = / [-–|] .{2,40}$/u;

const isHeadingLine = ({ text }: PageLine) =>
  !isProse(text) && !readDateline(text) && !isCaption(text) && !isLabelledByline(text);
const guessed = (field: 'kicker' | 'headline', value: string): Doubt => ({ field, about: 'guessed', value });

/** A kicker right over its headline in a block of their own, as writePage prints them. */
function isPair(over: PageLine, under: PageLine): boolean {
  return over.block === under.block && over.blockSize === 2 && textLength(over.text) <= ARTICLE_LIMITS.kicker;
}

function seemsKicker(over: PageLine, under: PageLine): boolean {
  const length = textLength(over.text);
  const underLength = textLength(under.text);
  return length <= LONGEST_GUESSED_KICKER && length < underLength && underLength <= LONGEST_GUESSED_HEADLINE;
}

function fromRun(run: readonly PageLine[], rest: readonly PageLine[]): Heading | undefined {
  const [first, second] = run;
  if (!first) return undefined;
  const one = { kicker: '', headline: first.text, rest: [...run.slice(1), ...rest], doubts: [] };
  if (!second) return one;
  const two = { kicker: first.text, headline: second.text, rest: [...run.slice(2), ...rest] };
  if (isPair(first, second)) return { ...two, doubts: [] };
  if (seemsKicker(first, second))
    return { ...two, doubts: [guessed('kicker', first.text), guessed('headline', second.text)] };
  return { ...one, doubts: [guessed('headline', first.text)] };
}

/** The headline at `index` of the lines over the date or text, with what stands over it. */
function around(
  lines: readonly PageLine[],
  index: number,
  doubts: readonly Doubt[],
): Pick<Heading, 'kicker' | 'headline' | 'doubts'> {
  const headline = lines[index]?.text ?? '';
  const own = lines[index];
  const over = lines[index - 1];
  const pair = over !== undefined && own !== undefined && isPair(over, own);
  const kicker = over !== undefined && own !== undefined && (pair || seemsKicker(over, own)) ? over.text : '';
  const left = lines
    .slice(0, kicker === '' ? index : index - 1)
    .map(({ text }) => ({ field: 'headline', about: 'left_out', value: text }) as const);
  const kickerDoubts = kicker !== '' && !pair ? [guessed('kicker', kicker)] : [];
  return { kicker, headline, doubts: [...doubts, ...kickerDoubts, ...left] };
}

/** Lines printed twice over the text (page title and headline), each once; `sure` is the repeated one. */
function withoutRepeats(lines: readonly PageLine[]): {
  readonly lines: readonly PageLine[];
  readonly sure: PageLine | undefined;
} {
  const keys = lines.map(({ text }) => fold(text));
  const isRepeat = (index: number) =>
    keys.slice(index + 1).some((key) => key === keys[index] || key === keys[index]?.replace(TITLE_TAIL, ''));
  const kept = lines.filter((_, index) => !isRepeat(index));
  const dropped = lines.find((_, index) => isRepeat(index));
  const key = dropped && fold(dropped.text);
  return {
    lines: kept,
    sure: kept.find(({ text }) => key === fold(text) || key?.replace(TITLE_TAIL, '') === fold(text)),
  };
}

/** Kicker and headline from the lines before and after the date line; undefined where none can be a headline. */
export function readHeading(before: readonly PageLine[], after: readonly PageLine[]): Heading | undefined {
  const above = before.filter(({ text }) => !isSignpost(text));
  const start = after.findIndex((line) => !isHeadingLine(line));
  const split = start === -1 ? after.length : start;
  const run = after.slice(0, split).filter(({ text }) => !isSignpost(text));
  const text = after.slice(split);
  const { lines, sure } = withoutRepeats([...above, ...run]);
  if (sure) {
    const index = lines.indexOf(sure);
    return { ...around(lines, index, []), rest: [...lines.slice(index + 1), ...text] };
  }
  const last = above.at(-1);
  if (!last) return fromRun(run, text) ?? fromSentence(text);
  if (run.length === 0) return { ...around(above, above.length - 1, []), rest: text };
  const isHeadline = last.text.split(' ').length >= 4 && textLength(last.text) >= 25;
  if (isHeadline)
    return { ...around(above, above.length - 1, [guessed('headline', last.text)]), rest: [...run, ...text] };
  const under = fromRun(run, text);
  return (
    under && {
      ...under,
      kicker: last.text,
      doubts: [guessed('kicker', last.text), guessed('headline', under.headline)],
    }
  );
}

/** A headline that ends with a full stop: the first line, if an uncoded single sentence stands over more text. */
function fromSentence(text: readonly PageLine[]): Heading | undefined {
  const [first, ...rest] = text;
  if (!first || rest.length === 0 || readDateline(first.text) || textLength(first.text) > ARTICLE_LIMITS.headline)
    return undefined;
  if (/[.!?…]["”]?\s/u.test(first.text)) return undefined;
  return { kicker: '', headline: first.text, rest, doubts: [guessed('headline', first.text)] };
}
