import { insertAuditEvent } from '#db/queries/articles.ts';
import { RedirectProof, type RefusedLine } from '#db/queries/redirect-proof.ts';
import { findLastRedirectImport, IMPORT_DEED, putRedirect, updateRedirectTarget } from '#db/queries/redirect-work.ts';
import type { Connection } from '#db/store.ts';
import type { Context } from '../context.ts';
import { type FileLine, type LineRefusal, proveRedirects, readLines } from './prove-redirects.ts';

export type RedirectImport = {
  /** Names what was imported together. */
  readonly batch: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Lines that said again what an earlier one had said. */
  readonly repeated: number;
  /** Lines whose target was an old address itself and that lead to the end of the chain now, or to a page's present address. */
  readonly flattened: number;
  /** Redirects of earlier days that lead on because their target became an old address. */
  readonly movedOn: number;
};

export type RedirectImportAnswer =
  | ({ readonly ok: true } & RedirectImport)
  | { readonly ok: false; readonly why: 'refused_lines'; readonly refused: number }
  | { readonly ok: false; readonly why: 'empty' | 'overtaken' };

const BATCH = 1000;

/**
 * Imports a file of old addresses and where they lead, all of it or nothing. Every refused line is told, in the order of the
 * file. The file is proved in a scratch database, so its length does not matter; `dryRun` stops there.
 */
export async function importRedirects(
  context: Context,
  request: {
    readonly lines: AsyncIterable<FileLine>;
    readonly siteUrl: string;
    readonly dryRun: boolean;
    readonly tell: (refused: RefusedLine & { readonly why: LineRefusal }) => void;
  },
): Promise<RedirectImportAnswer> {
  const { siteUrl } = request;
  const proof = new RedirectProof();
  try {
    const lastImport = await findLastRedirectImport(context.store.read);
    const repeated = await readLines(proof, request.lines, siteUrl);
    await proveRedirects(proof, { connection: context.store.read, now: context.now, siteUrl });
    const { refused, new: added, changed, same: unchanged, flattened, movedOn } = proof.counts();
    if (refused > 0) {
      for (const line of proof.refusals()) request.tell(line as RefusedLine & { readonly why: LineRefusal });
      return { ok: false, why: 'refused_lines', refused };
    }
    if (added + changed + unchanged === 0) return { ok: false, why: 'empty' };
    const done: RedirectImport = { batch: context.newId(), added, changed, unchanged, repeated, flattened, movedOn };
    if (request.dryRun) return { ok: true, ...done };
    return await context.store.tx(async (tx) => {
      // Chains are followed through what was in the table when we looked.
      if ((await findLastRedirectImport(tx)) !== lastImport) return { ok: false, why: 'overtaken' };
      await write(tx, context, proof, done.batch);
      await insertAuditEvent(tx, {
        id: context.newId(),
        at: context.now,
        deed: IMPORT_DEED,
        detail: JSON.stringify(done),
      });
      return { ok: true, ...done };
    });
  } finally {
    proof.close();
  }
}

async function write(tx: Connection, { now }: Context, proof: RedirectProof, batch: string): Promise<void> {
  for (let after = ''; ; ) {
    const entries = proof.entries(after, BATCH);
    for (const { address, folded, path, names, target, state } of entries)
      if (state !== 'same') await putRedirect(tx, { address, folded, path, names, target, batch, createdAt: now });
    if (entries.length < BATCH) break;
    after = entries.at(-1)?.address ?? '';
  }
  for (let after = ''; ; ) {
    const moved = proof.movedOn(after, BATCH);
    for (const { address, target } of moved) await updateRedirectTarget(tx, address, target);
    if (moved.length < BATCH) break;
    after = moved.at(-1)?.address ?? '';
  }
}
