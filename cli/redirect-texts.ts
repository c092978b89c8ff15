import type { AddressProblem } from '#domain/redirect-field.ts';
import type { LineRefusal } from '#server/redirect/prove-redirects.ts';

type Tell = (about: string) => string;

const ADDRESS_PROBLEMS: Record<AddressProblem, string> = {
  empty: 'is empty.',
  unprintable: 'holds a control character or one that cannot be seen.',
  no_path: 'is no path: it has to begin with “/”.',
  other_site: 'is on another site.',
  fragment: 'holds a “#”; what follows it never reaches a server.',
  dot_segment: 'holds “.” or “..” as a part, which browsers resolve before they ask.',
  too_long: 'is longer than 2,000 characters.',
  reserved: 'belongs to the program itself (newsroom, pictures, files).',
};

function addressRefusals<Side extends 'old' | 'target'>(
  side: Side,
  name: string,
): Record<`${Side}_${AddressProblem}`, Tell> {
  const told = Object.entries(ADDRESS_PROBLEMS).map(([problem, words]) => {
    const tell: Tell = (about) => `${name}${about === '' ? '' : ` “${about}”`} ${words}`;
    return [`${side}_${problem}`, tell] as const;
  });
  return Object.fromEntries(told) as Record<`${Side}_${AddressProblem}`, Tell>;
}

/** Why a line of a redirect file was refused. */
export const LINE_REFUSALS: Record<LineRefusal, Tell> = {
  ...addressRefusals('old', 'the old address'),
  ...addressRefusals('target', 'the target'),
  not_utf8: () => 'the line is not UTF-8; save the file as “CSV UTF-8”.',
  stray_quote: () =>
    'a quotation mark stands where none may; fields with commas or quotes are quoted whole, quotes doubled.',
  open_quote: () => 'a quoted field is not closed on its line.',
  fields: (count) =>
    `two fields are wanted, old address and target, separated by a comma; here ${count === '1' ? 'is 1' : `are ${count}`}.`,
  itself: (about) => `“${about}” leads to itself.`,
  contradicts: (line) => `line ${line} lets the same old address lead elsewhere.`,
  own_page: (about) => `“${about}” is a page of this site.`,
  circle: (about) => `by way of “${about}” it leads round in a circle.`,
  no_page: (about) => `there is no public page at “${about}”.`,
};
