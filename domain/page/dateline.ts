import { ARTICLE_LIMITS } from '../article.ts';
import { textLength } from '../text.ts';

export type CodedParagraph = { readonly dateline: string; readonly text: string; readonly sure: boolean };

const BRACKETED = /^\(([^()]{2,60})\)\s*([-–—:]*)\s*(?=[^\s:–—-])(.+)$/u;
const BARE = /^([\p{Lu}\p{N}]{2,8}(?:\/[\p{Lu}\p{N}]{2,8})?)\s*[–—-]\s+(?=["“‘(]?[\p{Lu}\p{N}])(.+)$/u;
const CODE = /^\p{Lu}[\p{Lu}\p{N}.]*(?:\s?[/–-]\s?\p{Lu}[\p{Lu}\p{N}.]*)*$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}\p{N}.'’]*$/u;
/** Codes that papers print without brackets ("CT – Ngày …"). */
const KNOWN_BARE = new Set(['CT', 'TTXVN', 'VOV', 'VTV', 'SGGP', 'NLĐ', 'NLĐO', 'TTO', 'TNO', 'VGP', 'SH', 'PV']);

function isPlace(words: string): boolean {
  const parts = words.split(/\s*[-–,/.]\s+|\s+/u);
  return parts.length <= 6 && parts.every((part) => CAPITALISED.test(part));
}

/** A first paragraph without its agency code or place: `(CT)- …`, `(TTXVN) …`, `(Cồn Én) – …`, `CT – …`; undefined where it has none. */
export function readDateline(paragraph: string): CodedParagraph | undefined {
  const bracketed = BRACKETED.exec(paragraph);
  if (bracketed) {
    const [, inner = '', dash = '', text = ''] = bracketed;
    const dateline = inner.trim();
    if (textLength(dateline) > ARTICLE_LIMITS.dateline) return undefined;
    if (CODE.test(dateline)) return { dateline, text, sure: true };
    return isPlace(dateline) ? { dateline, text, sure: dash !== '' } : undefined;
  }
  const bare = BARE.exec(paragraph);
  if (!bare) return undefined;
  const [, dateline = '', text = ''] = bare;
  const known = dateline.split('/').every((code) => KNOWN_BARE.has(code));
  return /\p{Lu}{2}/u.test(dateline) ? { dateline, text, sure: known } : undefined;
}

/** A lead as the page prints it: `(CT)- Ngày 2-6, …`. */
export function writeDateline(dateline: string, lead: string): string {
  return dateline === '' ? lead : `(${dateline})- ${lead}`;
}
