import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { staff, staffSession } from '#db/schema/staff.ts';
import type { Connection } from '#db/store.ts';

export type StaffRow = typeof staff.$inferSelect;

/** The person with this folded sign-in name, or undefined; also when the account is closed. */
export async function findStaffByLogin(connection: Connection, loginFolded: string): Promise<StaffRow | undefined> {
  const rows = await connection.select().from(staff).where(eq(staff.loginFolded, loginFolded));
  return rows[0];
}

/** The first 1000 people, oldest account first, closed accounts too. */
export async function listStaff(connection: Connection): Promise<readonly StaffRow[]> {
  return connection.select().from(staff).orderBy(asc(staff.createdAt), asc(staff.login)).limit(1000);
}

/** Adds a person; the folded sign-in name must be free. */
export async function insertStaff(tx: Connection, row: typeof staff.$inferInsert): Promise<void> {
  await tx.insert(staff).values(row);
}

/** Changes a person; nothing happens when there is none with this id. */
export async function updateStaff(tx: Connection, id: string, set: Partial<Omit<StaffRow, 'id'>>): Promise<void> {
  await tx.update(staff).set(set).where(eq(staff.id, id));
}

/** Keeps an open sign-in. */
export async function insertSession(tx: Connection, row: typeof staffSession.$inferInsert): Promise<void> {
  await tx.insert(staffSession).values(row);
}

/** The person behind a session hash, if the session has not expired at `now` (UTC ms) and the account is open. */
export async function findStaffBySession(
  connection: Connection,
  idHash: string,
  now: number,
): Promise<StaffRow | undefined> {
  const rows = await connection
    .select({ staff })
    .from(staffSession)
    .innerJoin(staff, eq(staff.id, staffSession.staffId))
    .where(and(eq(staffSession.idHash, idHash), gt(staffSession.expiresAt, now)));
  const person = rows[0]?.staff;
  return person?.disabledAt === null ? person : undefined;
}

/** Ends one sign-in. */
export async function deleteSession(tx: Connection, idHash: string): Promise<void> {
  await tx.delete(staffSession).where(eq(staffSession.idHash, idHash));
}

/** Ends every sign-in of a person. */
export async function deleteSessionsOf(tx: Connection, staffId: string): Promise<void> {
  await tx.delete(staffSession).where(eq(staffSession.staffId, staffId));
}

/** Forgets sign-ins that expired at or before `now`. */
export async function deleteExpiredSessions(tx: Connection, now: number): Promise<void> {
  await tx.delete(staffSession).where(lte(staffSession.expiresAt, now));
}
