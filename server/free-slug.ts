import { slugify } from '#domain/slug.ts';

/** The slug of a name, or with -2, -3 … while `isTaken` says that something else has it. */
export async function freeSlug(
  name: string,
  fallback: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const base = slugify(name, fallback);
  for (let turn = 2, slug = base; ; turn += 1) {
    if (!(await isTaken(slug))) return slug;
    slug = `${base}-${turn}`;
  }
}
