import { SEARCH_TIERS, type SearchTier } from './query.ts';

/** The page on which readers search; `q` is what for. */
export const SEARCH_ADDRESS = '/tim-kiem';

/** The id of the field there, and the address that leads into it. */
export const SEARCH_FIELD_ID = 'tim-gi';
export const SEARCH_FIELD_ADDRESS = `${SEARCH_ADDRESS}#${SEARCH_FIELD_ID}`;

/** A stable place in the finds: how good the last one before it is, and where it stands in the index. */
export type SearchPlace = { readonly tier: SearchTier; readonly place: number };

/** Makes the addresses of the finds' pages: of the one that continues after a place, or of the first. */
export function searchAddress(text: string): (place?: SearchPlace) => string {
  return (place) => {
    const query = new URLSearchParams({ q: text, ...(place && { trang: encodeSearchPlace(place) }) });
    return `${SEARCH_ADDRESS}?${query.toString()}`;
  };
}

function encodeSearchPlace({ tier, place }: SearchPlace): string {
  return `${SEARCH_TIERS.indexOf(tier)}-${place.toString(36)}`;
}

/** Reads a `trang` parameter; undefined when it is not one that `searchAddress` makes. */
export function decodeSearchPlace(value: string): SearchPlace | undefined {
  const [, digit, written = ''] = /^([0-9])-(-?[0-9a-z]{1,11})$/u.exec(value) ?? [];
  const tier = SEARCH_TIERS[Number(digit)];
  const place = Number.parseInt(written, 36);
  if (tier === undefined || !Number.isSafeInteger(place)) return undefined;
  return encodeSearchPlace({ tier, place }) === value ? { tier, place } : undefined;
}
