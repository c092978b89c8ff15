import { ARTICLE_LIMITS } from '../article.ts';
import { CREDIT_ROLES, type Credit, type CreditRole, groupCredits, tidyCredits } from '../credits.ts';
import { textLength } from '../text.ts';
import { isAbbreviation, isCollective, isInCapitals, nameInCapitals, nameInNormalCase } from './names.ts';
import type { Doubt } from './page.ts';
import { readSource, readSourceNote } from './source.ts';

export type Byline = {
  readonly credits: readonly Credit[];
  readonly source: string;
  readonly doubts: readonly Doubt[];
};

const ROLE_WORDS: readonly (readonly [words: string, role: CreditRole, sure: boolean])[] = [
  ['bài viết|bài|tác giả', 'article', true],
  ['thực hiện|tổng hợp|ghi', 'article', false],
  ['tin', 'news', true],
  ['ảnh', 'photo', true],
  ['video|clip|quay phim|dựng phim', 'video', true],
  ['đồ họa|đồ hoạ|infographic|thiết kế|minh họa|minh hoạ', 'graphic', true],
  ['biên dịch|lược dịch|người dịch|dịch', 'translation', true],
];
const ANY_ROLE = `(?:${ROLE_WORDS.map(([words]) => words).join('|')})`;
const LABEL = new RegExp(
  `(?:^|[\\s,;|–—(/-])(?<label>${ANY_ROLE}(?:\\s*(?:,|và|&|/|-|–|\\s)\\s*${ANY_ROLE})*)\\s*:`,
  'giu',
);
const EDGES = /^[\s,;|–—()/-]+|[\s,;|–—()/-]+$/gu;
const BETWEEN_NAMES = /\s*[,;&/–—]\s*|\s+-\s*|\s*-\s+|\s+và\s+/iu;
const NOTE = /\s*\(([^()]{2,60})\)$/u;
const NAME_START = /^[\p{Lu}\p{N}]/u;
const NAME = /^[\p{L}\p{M}\p{N}.'’ -]+$/u;
const NO_NAMES = new Set([
  'HẾT',
  'CÒN TIẾP',
  'CÒN NỮA',
  'KỲ SAU',
  'KỲ TỚI',
  'QUẢNG CÁO',
  'XIN CẢM ƠN',
  'TRÂN TRỌNG',
  'LỜI KẾT',
  'KẾT LUẬN',
  'GHI CHÚ',
  'ẢNH MINH HỌA',
]);
/** A full name in normal case; one word alone, or capitals among them, may as well be text. */
const SPELLED = /^\p{Lu}[\p{Ll}’']*(?: \p{Lu}[\p{Ll}’']*)+$/u;
const LONGEST = 200;
const MOST_BARE_NAMES = 6;

const isLower = (word: string) => /^\p{Ll}/u.test(word);

function rolesOf(label: string): readonly (readonly [CreditRole, boolean])[] {
  const words = [...label.matchAll(new RegExp(ANY_ROLE, 'giu'))].map(([word]) => word.toLowerCase());
  return words.flatMap((word) =>
    ROLE_WORDS.filter(([forms]) => forms.split('|').includes(word)).map(([, role, sure]) => [role, sure] as const),
  );
}

function isLabelledName(name: string): boolean {
  const words = name.split(' ');
  if (!NAME.test(name) || !NAME_START.test(name) || textLength(name) > ARTICLE_LIMITS.name) return false;
  if (name.endsWith('.') && !/(?:^|[.\s])\p{Lu}{1,3}\.$/u.test(name)) return false;
  return words.length <= 6 && words.filter(isLower).length <= 2;
}

function isBareName(name: string): boolean {
  const words = name.split(' ');
  const spelled = NAME.test(name) && words.every((word) => /^\p{Lu}/u.test(word));
  if (!spelled || words.length > 4 || textLength(name) > 40 || NO_NAMES.has(name.toUpperCase())) return false;
  return (name.match(/\p{Lu}/gu) ?? []).length >= 2;
}

function nameDoubts(name: string): readonly Doubt[] {
  if (isCollective(name)) return [];
  if (isAbbreviation(name)) return [{ field: 'credits', about: 'abbreviation', value: name }];
  if (name.split(' ').some(isLower)) return [{ field: 'credits', about: 'guessed', value: name }];
  return [];
}

type Named = { readonly credits: readonly Credit[]; readonly doubts: readonly Doubt[] };

function readLabelled(line: string): Named | undefined {
  const labels = [...line.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return undefined;
  const credits: Credit[] = [];
  const doubts: Doubt[] = [];
  for (const [index, match] of labels.entries()) {
    const written = line.slice(match.index + match[0].length, labels[index + 1]?.index).replace(EDGES, '');
    const names = written.split(BETWEEN_NAMES);
    const roles = rolesOf(match.groups?.label ?? '');
    if (!names.every(isLabelledName)) return undefined;
    for (const name of names.map(nameInNormalCase)) {
      credits.push(...roles.map(([role]) => ({ role, name })));
      doubts.push(...nameDoubts(name));
      if (roles.some(([, sure]) => !sure)) doubts.push({ field: 'credits', about: 'role_guessed', value: name });
    }
  }
  return { credits, doubts };
}

function readBare(line: string): Named | undefined {
  const names = line.split(BETWEEN_NAMES);
  if (names.length > MOST_BARE_NAMES || !names.every(isBareName)) return undefined;
  const capitals = names.every(isInCapitals);
  if (!capitals && !names.every((name) => isAbbreviation(name) || SPELLED.test(name))) return undefined;
  const stored = names.map(nameInNormalCase);
  const doubts = stored.flatMap((name): readonly Doubt[] => {
    if (isAbbreviation(name) || isCollective(name)) return nameDoubts(name);
    return !capitals || !name.includes(' ') ? [{ field: 'credits', about: 'guessed', value: name }] : [];
  });
  return { credits: stored.map((name) => ({ role: 'article', name })), doubts };
}

/** Credits in the order a byline tells them: people as they first appear, each with their roles in the order of CREDIT_ROLES. */
export function orderCredits(credits: readonly Credit[]): readonly Credit[] {
  return groupCredits(tidyCredits(credits)).flatMap(({ roles, names }) =>
    names.flatMap((name) => CREDIT_ROLES.filter((role) => roles.includes(role)).map((role) => ({ role, name }))),
  );
}

function readNamed(line: string): Named | undefined {
  return readLabelled(line) ?? readBare(line);
}

/** A closing line as credits or a source: `THANH AN - MINH HUY`, `Bài, ảnh: …`, `Theo …`, `HỒNG VÂN (tổng hợp)`; undefined for text. */
export function readByline(line: string): Byline | undefined {
  if (textLength(line) > LONGEST) return undefined;
  const source = readSource(line);
  if (source) return { credits: [], ...source };
  const whole = readNamed(line);
  if (whole) return { ...whole, source: '' };
  const note = readSourceNote(NOTE.exec(line)?.[1] ?? '');
  const named = note && readNamed(line.replace(NOTE, ''));
  if (!note || !named) return undefined;
  const credits = named.credits.map(({ role, name }) => ({ role: note.role ?? role, name }));
  return { credits, source: note.source, doubts: [...named.doubts, ...note.doubts] };
}

/** Whether a line can be a closing byline or source. */
export function isByline(line: string): boolean {
  return readByline(line) !== undefined;
}

/** Whether a line names people behind their roles ("Bài, ảnh: …"), which no headline does. */
export function isLabelledByline(line: string): boolean {
  return readLabelled(line) !== undefined;
}

const PRINTED: Record<CreditRole, string> = {
  article: 'bài',
  news: 'tin',
  photo: 'ảnh',
  video: 'video',
  graphic: 'đồ họa',
  translation: 'biên dịch',
};

/** Credits as a page prints them: names in capitals, alone when all are writers, else behind their roles; empty without credits. */
export function writeByline(credits: readonly Credit[]): string {
  const groups = groupCredits(orderCredits(credits));
  const only = groups.length === 1 ? groups[0] : undefined;
  const bare = only?.names.map(nameInCapitals).join(' - ') ?? '';
  const isSafe = only?.roles.join() === 'article' && isInCapitals(bare) && readBare(bare) !== undefined;
  if (isSafe) return bare;
  return groups
    .map(({ roles, names }) => {
      const label = roles.map((role) => PRINTED[role]).join(', ');
      return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${names.map(nameInCapitals).join(', ')}`;
    })
    .join(' – ');
}
