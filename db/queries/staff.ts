import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { staff, staffSession } from '#db/schema/staff.ts';
import type { Connection } from '#db/store.ts';

export type StaffRow = typeof staff.$inferSelect;

export async function findStaffByLogin(connection: Connection, loginFolded: string): Promise<StaffRow | undefined> {
  const rows = await connection.select().from(staff).where(eq(staff.loginFolded, loginFolded));
  return rows[0];
}

export async function listStaff(connection: Connection): Promise<readonly StaffRow[]> {
  return connection.select().from(staff).orderBy(asc(staff.createdAt), asc(staff.login)).limit(1000);
}

export async function insertStaff(tx: Connection, row: typeof staff.$inferInsert): Promise<void> {
  await tx.insert(staff).values(row);
}

export async function updateStaff(tx: Connection, id: string, set: Partial<Omit<StaffRow, 'id'>>): Promise<void> {
  await tx.update(staff).set(set).where(eq(staff.id, id));
}

export async function insertSession(tx: Connection, row: typeof staffSession.$inferInsert): Promise<void> {
  await tx.insert(staffSession).values(row);
}

/** The person and session behind a session hash, if it has not expired at `now` (UTC ms) and the account is open. */
export async function findSession(
  connection: Connection,
  idHash: string,
  now: number,
): Promise<{ readonly staff: StaffRow; readonly seenAt: number } | undefined> {
  const rows = await connection
    .select({ staff, seenAt: staffSession.seenAt })
    .from(staffSession)
    .innerJoin(staff, eq(staff.id, staffSession.staffId))
    .where(and(eq(staffSession.idHash, idHash), gt(staffSession.expiresAt, now)));
  const row = rows[0];
  return row && row.staff.disabledAt === null ? row : undefined;
}

export async function touchSession(tx: Connection, idHash: string, seenAt: number): Promise<void> {
  await tx.update(staffSession).set({ seenAt }).where(eq(staffSession.idHash, idHash));
}

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
