/*
 * Addresses of an earlier website, which lead to pages of ours. An address is kept in one spelling: percent-encoded UTF-8 in
 * NFC, no slash at its end, parameters in the order of their names and without those that only trace visitors.
 */

/** An old address, and what it is looked up by. */
export type OldAddress = {
  /** Path and parameters in the one spelling, upper and lower case as given. */
  readonly address: string;
  /** The same in lower case, because servers of old often made no difference. */
  readonly folded: string;
  /** The path alone, in lower case. */
  readonly path: string;
  /** Names of the parameters, each once, sorted and joined by "&"; empty when no parameter has a value. */
  readonly names: string;
};

/** What no server that we know ever had, in characters of the encoded form. */
export const LONGEST_ADDRESS = 2000;

/** Parameters by which others trace where visitors come from. */
const TRACES = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igsh|igshid|mc_[ce]id|zarsrc|_gl|_ga)$/iu;

/** Reads a request target or a field of a file that begins with a slash. Any text can be read; see also `LONGEST_ADDRESS`. */
export function readOldAddress(target: string): OldAddress {
  const [path, parameters] = divide(target);
  return oldAddressOf(path, parameters);
}

/** The same address with only the parameters of `names` (as in OldAddress), or undefined when one of them is missing. */
export function narrowTo(target: string, names: string): OldAddress | undefined {
  const wanted = names === '' ? [] : names.split('&');
  const [path, all] = divide(target);
  const parameters = all.filter(([name]) => wanted.includes(nameOf(name)));
  if (wanted.some((name) => !parameters.some(([given]) => nameOf(given) === name))) return undefined;
  return oldAddressOf(path, parameters);
}

/** The same address without these parameters. */
export function leaveOut(target: string, names: readonly string[]): OldAddress {
  const [path, all] = divide(target);
  return oldAddressOf(
    path,
    all.filter(([name]) => !names.includes(name)),
  );
}

type Parameters = readonly (readonly [name: string, value: string])[];

function divide(target: string): readonly [path: string, parameters: Parameters] {
  const at = target.indexOf('?');
  if (at < 0) return [target, []];
  const search = new URLSearchParams(target.slice(at + 1).toWellFormed());
  return [target.slice(0, at), [...search].filter(([name, value]) => `${name}${value}` !== '' && !TRACES.test(name))];
}

function oldAddressOf(path: string, parameters: Parameters): OldAddress {
  const plain = spell(path);
  const query = queryOf(parameters);
  const hasValue = parameters.some(([, value]) => value !== '');
  const foldedPath = spell(path, true);
  const foldedQuery = queryOf(parameters.map(([name, value]) => [fold(name), fold(value)]));
  return {
    address: query === '' ? plain : `${plain}?${query}`,
    folded: foldedQuery === '' ? foldedPath : `${foldedPath}?${foldedQuery}`,
    path: foldedPath,
    names: hasValue ? [...new Set(parameters.map(([name]) => nameOf(name)))].toSorted().join('&') : '',
  };
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();

/** As names stand in `names`: in lower case, and encoded, so that "&" only joins. */
const nameOf = (name: string) => encodeURIComponent(fold(name));

function queryOf(parameters: Parameters): string {
  const encoded = parameters.map(([name, value]) => {
    const [left, right] = [encodeURIComponent(name.normalize('NFC')), encodeURIComponent(value.normalize('NFC'))];
    return right === '' ? left : `${left}=${right}`;
  });
  return encoded.toSorted().join('&');
}

/** A path in the one spelling, without slashes at its end. */
function spell(path: string, folded = false): string {
  const spelt = path
    .toWellFormed()
    .split('/')
    .map((segment) => spellSegment(segment, folded))
    .join('/')
    .replace(/\/+$/u, '');
  return spelt === '' ? '/' : spelt;
}

function spellSegment(segment: string, folded: boolean): string {
  try {
    const text = decodeURIComponent(segment).normalize('NFC');
    return encodeURIComponent(folded ? text.toLowerCase() : text);
  } catch {
    // Escapes of an older encoding than UTF-8: kept as they are, in one case.
    const text = folded ? segment.toLowerCase() : segment;
    return encodeURI(text.normalize('NFC'))
      .replaceAll('%25', '%')
      .replace(/%[\da-f]{2}/giu, (hex) => hex.toUpperCase());
  }
}
