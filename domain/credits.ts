/** Who did what; the screen words are in the catalogues (product.md, Vocabulary). */
export const CREDIT_ROLES = ['article', 'news', 'photo', 'video', 'graphic', 'translation'] as const;

export type CreditRole = (typeof CREDIT_ROLES)[number];

export type Credit = { readonly role: CreditRole; readonly name: string };

/** Contributors who did exactly the same things, with those things in the order of CREDIT_ROLES. */
export type CreditGroup = { readonly roles: readonly CreditRole[]; readonly names: readonly string[] };

/** Credits as a byline tells them: `Bài, ảnh: Thanh Ân` is one group of two roles and one name. */
export function groupCredits(credits: readonly Credit[]): readonly CreditGroup[] {
  const rolesByName = new Map<string, Set<CreditRole>>();
  for (const { name, role } of credits) rolesByName.set(name, (rolesByName.get(name) ?? new Set()).add(role));
  const groups = new Map<string, { roles: CreditRole[]; names: string[] }>();
  for (const [name, held] of rolesByName) {
    const roles = CREDIT_ROLES.filter((role) => held.has(role));
    const group = groups.get(roles.join()) ?? { roles, names: [] };
    group.names.push(name);
    groups.set(roles.join(), group);
  }
  return [...groups.values()];
}

/** Credits without empty names and without the same role of the same person twice. */
export function tidyCredits(credits: readonly Credit[]): readonly Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ role, name }) => {
    const key = `${role} ${name}`;
    if (name === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
