import { LONGEST_ADDRESS, type OldAddress, readOldAddress } from './old-addresses.ts';

/** Why a field of a redirect file is no address on this site. */
export type AddressProblem =
  | 'empty'
  | 'unprintable'
  | 'no_path'
  | 'other_site'
  | 'fragment'
  | 'dot_segment'
  | 'too_long'
  | 'reserved';

/** Addresses that the program's door answers before it asks for pages; nothing else can stand there. */
const DOOR = new Set(['toa-soan', 'api', 'media', 'fonts', 'enhance', '_next', 'icon.svg', 'healthz', 'readyz']);

/** Controls, marks that turn the direction of text, and what has no width: they make two addresses look like one. */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFD-\uFFFF]|%(?:[01][\da-f]|7f)/iu;

const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/isu;

/**
 * Reads an old address: a path with or without parameters, or the same with the host of the site (`siteHost`, such as
 * "bao.example:8080", with or without "www.") before it.
 */
export function readOldField(field: string, siteHost: string): OldAddress | AddressProblem {
  const read = readField(field, siteHost);
  if (typeof read === 'string') return read;
  return DOOR.has(read.path.split(/[/?]/u)[1] ?? '') ? 'reserved' : read;
}

/** Reads where an old address leads: an address as above, or null from an empty field for what is gone for ever. */
export function readTargetField(field: string, siteHost: string): OldAddress | AddressProblem | null {
  return field.trim() === '' ? null : readField(field, siteHost);
}

function readField(field: string, siteHost: string): OldAddress | AddressProblem {
  const text = field.trim();
  if (text === '') return 'empty';
  // Nothing is taken apart before it is known to be short.
  if (text.length > LONGEST_ADDRESS) return 'too_long';
  if (UNPRINTABLE.test(decoded(text)) || UNPRINTABLE.test(text)) return 'unprintable';
  const target = ABSOLUTE.test(text) ? pathOnSite(text, siteHost) : text;
  if (target === undefined || target.startsWith('//')) return 'other_site';
  if (!target.startsWith('/') || target.includes('\\')) return 'no_path';
  if (target.includes('#')) return 'fragment';
  const [path = ''] = target.split('?', 1);
  if (path.split('/').some((segment) => /^\.{1,2}$/u.test(decoded(segment)))) return 'dot_segment';
  const address = readOldAddress(target);
  return address.address.length > LONGEST_ADDRESS ? 'too_long' : address;
}

function pathOnSite(text: string, siteHost: string): string | undefined {
  const [, host = '', rest = ''] = ABSOLUTE.exec(text) ?? [];
  const plain = (name: string) => name.toLowerCase().replace(/^www\./u, '');
  if (plain(host) !== plain(siteHost)) return undefined;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
