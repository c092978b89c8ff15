import { articleNumberOf, mediaAddress } from './addresses.ts';
import { renditionWidths, type StoredPicture } from './edition.ts';
import { element, printable, text, xmlDocument } from './feeds/xml.ts';

/** The forms of an answer (https://oembed.com). */
export type OembedFormat = 'json' | 'xml';

/** What somebody who wants to show an article of ours asks. */
export type OembedRequest = {
  readonly number: number;
  readonly format: OembedFormat;
  readonly maxWidth: number;
  readonly maxHeight: number;
};

/** What the answer tells of an article; addresses are absolute. */
export type OembedFacts = {
  readonly title: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly paper: { readonly name: string; readonly url: string };
  readonly picture: StoredPicture | undefined;
};

/** Seconds for which an answer may be kept. */
const CACHE_AGE = 600;

/** As wide as a preview needs its picture. */
const WIDEST = 1280;

/**
 * Reads the parameters of `/oembed`: 'unsupported' for a form that is not ours to give, undefined when the address is no
 * article's on this site. A size that is none limits nothing.
 */
export function parseOembed(search: URLSearchParams, siteUrl: string): OembedRequest | 'unsupported' | undefined {
  const formats = search.getAll('format');
  const format = formats[0] ?? 'json';
  if (formats.length > 1 || (format !== 'json' && format !== 'xml')) return 'unsupported';
  const [address, ...others] = search.getAll('url');
  if (address === undefined || others.length > 0 || !URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/u.test(protocol) || host !== new URL(siteUrl).host) return undefined;
  const number = articleNumberOf(decoded(pathname));
  if (number === undefined) return undefined;
  return { number, format, maxWidth: limitOf(search.get('maxwidth')), maxHeight: limitOf(search.get('maxheight')) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function limitOf(value: string | null): number {
  return value !== null && /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
}

/** The answer: a link with its picture, never HTML of ours on somebody's page. */
export function writeOembed(facts: OembedFacts, request: OembedRequest, siteUrl: string): string {
  const { title, authors, paper, picture } = facts;
  const [author, ...others] = authors;
  const fields = {
    version: '1.0',
    type: 'link',
    title,
    ...(author === undefined ? {} : { author_name: authors.map(({ name }) => name).join(', ') }),
    ...(author === undefined || others.length > 0 ? {} : { author_url: author.url }),
    provider_name: paper.name,
    provider_url: paper.url,
    cache_age: CACHE_AGE,
    ...(picture ? thumbnailOf(picture, request, siteUrl) : {}),
  };
  if (request.format === 'json')
    return JSON.stringify(fields, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  const children = Object.entries(fields).map(([name, value]) => element(name, {}, text(String(value))));
  return xmlDocument(element('oembed', {}, ...children));
}

/** The largest rendition within the limits; none when all are larger. */
function thumbnailOf(picture: StoredPicture, { maxWidth, maxHeight }: OembedRequest, siteUrl: string) {
  const heightAt = (width: number) => Math.round((picture.height * width) / picture.width);
  const width = renditionWidths(picture.width).findLast(
    (candidate) => candidate <= Math.min(WIDEST, maxWidth) && heightAt(candidate) <= maxHeight,
  );
  if (width === undefined) return {};
  return {
    thumbnail_url: `${siteUrl}${mediaAddress(picture.hash, width, 'jpg')}`,
    thumbnail_width: width,
    thumbnail_height: heightAt(width),
  };
}
