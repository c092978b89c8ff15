import { fold } from '../fold.ts';

/** Names that are words, not a person: kept in lower case behind the first letter. */
const COLLECTIVE = new Map([
  ['NHÓM PHÓNG VIÊN', 'Nhóm phóng viên'],
  ['NHÓM PV', 'Nhóm PV'],
  ['PHÓNG VIÊN', 'Phóng viên'],
  ['CỘNG TÁC VIÊN', 'Cộng tác viên'],
  ['TÒA SOẠN', 'Tòa soạn'],
]);

const isCapital = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
const isUnspeakable = (word: string) => !/[aeiouy]/u.test(fold(word));

function wordInNormalCase(word: string): string {
  if (word.includes('.') || !isCapital(word) || isUnspeakable(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A name as it is stored: "THANH AN" becomes "Thanh An"; abbreviations ("B.NG", "H.V.", "PV") stay as written. */
export function nameInNormalCase(name: string): string {
  return COLLECTIVE.get(name.toUpperCase()) ?? name.split(' ').map(wordInNormalCase).join(' ');
}

/** A name as a byline prints it: in capitals, unless the capitals would not read back as the same name. */
export function nameInCapitals(name: string): string {
  const capitals = name.toUpperCase();
  return nameInNormalCase(capitals) === name ? capitals : name;
}

/** Whether a name stands for a group or the desk and not for one person. */
export function isCollective(name: string): boolean {
  return COLLECTIVE.has(name.toUpperCase());
}

/** Whether every letter of the text is a capital and it has one. */
export function isInCapitals(text: string): boolean {
  return isCapital(text);
}

/** Whether a name is an abbreviation that a person should spell out: "B.NG", "PV", "C". */
export function isAbbreviation(name: string): boolean {
  return name.includes('.') || name.length < 2 || name.split(' ').every(isUnspeakable);
}
