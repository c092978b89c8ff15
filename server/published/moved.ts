import { type FoundRedirect, findRedirect, listRedirectNames } from '#db/queries/redirects.ts';
import { declaredParameters } from '#domain/addresses.ts';
import { LONGEST_ADDRESS, leaveOut, narrowTo, type OldAddress, readOldAddress } from '#domain/old-addresses.ts';
import type { ReaderContext } from './reader-context.ts';

/** Where an old address leads: a path of ours, or null for what is gone for ever; `address` as it is kept. */
export type Moved = FoundRedirect;

/** An encoded target is at most three times as long as what it is an address of. */
const LONGEST_TARGET = 3 * LONGEST_ADDRESS;

/** Looks an address up among those of an earlier website; to be asked when no page of ours stands there. */
export async function findMoved(context: ReaderContext, target: string): Promise<Moved | undefined> {
  if (target.length > LONGEST_TARGET) return undefined;
  const asked = readOldAddress(target);
  const exact = await find(context, asked);
  if (exact || !asked.address.includes('?')) return exact;
  const narrowed = await findByParameters(context, target, asked.path);
  return narrowed ?? find(context, narrowTo(target, ''));
}

/**
 * The same for an address whose path is a page of ours: `/?p=12` was an article once. Only parameters that the page itself
 * does not depend on can say so.
 */
export async function findMovedByParameters(context: ReaderContext, target: string): Promise<Moved | undefined> {
  if (!target.includes('?') || target.length > LONGEST_TARGET) return undefined;
  const asked = leaveOut(target, declaredParameters(target.split('?', 1)[0] ?? ''));
  if (!asked.address.includes('?')) return undefined;
  return (await find(context, asked)) ?? findByParameters(context, asked.address, asked.path);
}

async function findByParameters(context: ReaderContext, target: string, path: string): Promise<Moved | undefined> {
  const sets = await listRedirectNames(context.connection, path);
  const size = (names: string) => names.split('&').length;
  for (const names of sets.toSorted((one, other) => size(other) - size(one))) {
    const found = await find(context, narrowTo(target, names));
    if (found) return found;
  }
  return undefined;
}

async function find({ connection }: ReaderContext, asked: OldAddress | undefined): Promise<Moved | undefined> {
  return asked && findRedirect(connection, asked);
}
