/** đ has no decomposition; Ð (eth, U+00D0) and Ɖ (U+0189) are typed for it by mistake (reference: look-alikes seen in the wild). */
const D_LIKE = /[đĐðÐɖƉ]/gu;

/**
 * Text as a hurried person types it: lower case, no Vietnamese marks, đ as d. For lookup, search and uniqueness; never shown.
 * Only the Latin combining range is stripped, so that Khmer vowel signs survive.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(D_LIKE, 'd')
    .normalize('NFC')
    .toLowerCase();
}
