import { ARTICLE_LIMITS } from '../article.ts';
import type { CreditRole } from '../credits.ts';
import { textLength } from '../text.ts';
import type { Doubt } from './page.ts';

const SOURCE = /^(?:theo|nguồn tin|nguồn)\s*:?\s+(.+)$/iu;
const NOTE =
  /^(?<work>tổng hợp|lược dịch|biên dịch|dịch|ghi|thực hiện)?\s*(?:(?:theo|từ|nguồn)\s*:?\s+(?<from>.+))?$/iu;
const AGENCY = /^\p{Lu}{2,8}(?:\s?[/,–-]\s?\p{Lu}{2,8})*$/u;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;
const STARTS_LIKE_A_NAME = /^[\p{Lu}\p{N}]/u;
const MOST_WORDS = 8;

type Source = { readonly source: string; readonly doubts: readonly Doubt[] };

function nameOfSource(written: string): Source | undefined {
  const name = written.replace(/\.$/u, '').trim();
  const words = name.split(' ');
  if (DOMAIN.test(name)) return { source: name, doubts: [] };
  if (!STARTS_LIKE_A_NAME.test(name) || words.length > MOST_WORDS || /[.!?…:"“”]/u.test(name)) return undefined;
  if (textLength(name) > ARTICLE_LIMITS.source) return undefined;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (lower > 3) return undefined;
  return { source: name, doubts: lower > 1 ? [{ field: 'source', about: 'guessed', value: name }] : [] };
}

/** A whole line that names a source: `Theo TTXVN`, `(Theo VOV)`, `Nguồn: Dân trí`; undefined for any other line. */
export function readSource(line: string): Source | undefined {
  const match = SOURCE.exec(line.replace(/^\((.*)\)$/u, '$1').trim());
  return match ? nameOfSource(match[1] ?? '') : undefined;
}

/** The brackets behind a name: `(tổng hợp)`, `(lược dịch từ …)`, `(Theo TTXVN)`, `(TTXVN)`; undefined when they tell no such thing. */
export function readSourceNote(note: string): (Source & { readonly role?: CreditRole }) | undefined {
  if (AGENCY.test(note)) return { source: note, doubts: [] };
  const groups = NOTE.exec(note)?.groups;
  if (!groups || note === '') return undefined;
  const from = groups.from === undefined ? { source: '', doubts: [] } : nameOfSource(groups.from);
  if (!from) return undefined;
  const work = groups.work?.toLowerCase() ?? '';
  const compiled: readonly Doubt[] = work === 'tổng hợp' ? [{ field: 'credits', about: 'compiled', value: note }] : [];
  const doubts = [...from.doubts, ...compiled];
  return work.endsWith('dịch') ? { source: from.source, doubts, role: 'translation' } : { source: from.source, doubts };
}
