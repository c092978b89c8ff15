/** The map of the latest news, that of sections and standing pages, and the index of all maps. */
export const NEWS_MAP_ADDRESS = '/sitemap/tin-tuc.xml';
export const SECTIONS_MAP_ADDRESS = '/sitemap/chuyen-muc.xml';
export const MAP_INDEX_ADDRESS = '/sitemap.xml';

/** A local month's articles on the maps; a month that fills more than one has parts 2, 3 … besides. */
export type MonthMap = { readonly year: number; readonly month: number; readonly part: number };

/** `/sitemap/{yyyy}-{mm}.xml`, `/sitemap/{yyyy}-{mm}-{part}.xml` */
export function monthMapAddress({ year, month, part }: MonthMap): string {
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return part === 1 ? `/sitemap/${name}.xml` : `/sitemap/${name}-${part}.xml`;
}

/** The month that a path asks for; undefined for whatever is not such an address, or names no month. */
export function parseMonthMap(path: string): MonthMap | undefined {
  const [year = 0, month = 0, part = 1] = (/^\/sitemap\/(\d{4})-(\d{2})(?:-(\d{1,4}))?\.xml$/u.exec(path) ?? [])
    .slice(1)
    .map((digits) => (digits === undefined ? 1 : Number(digits)));
  const named = { year, month, part };
  return month >= 1 && month <= 12 && part >= 1 && monthMapAddress(named) === path ? named : undefined;
}
