/** Desk roles in rising order of power over texts. */
export const DESK_ROLES = ['reporter', 'editor', 'chief'] as const;

export type DeskRole = (typeof DESK_ROLES)[number];

/** The person behind a request. An administrator without a desk role has no editorial power (product.md, Rights). */
export type Actor = {
  readonly staffId: string;
  readonly deskRole: DeskRole | null;
  readonly isAdmin: boolean;
};

/** Whether the actor works on other people's texts. */
export function isDesk(actor: Actor): boolean {
  return actor.deskRole === 'editor' || actor.deskRole === 'chief';
}
