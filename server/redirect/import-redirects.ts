import { insertAuditEvent } from '#db/queries/articles.ts';
import { RedirectProof, type RefusedLine } from '#db/queries/redirect-proof.ts';
import { endRedirects, findRedirectState, stageRedirect } from '#db/queries/redirect-states.ts';
import type { Context } from '../context.ts';
import { type FileLine, type LineRefusal, proveRedirects, readLines } from './prove-redirects.ts';
import { switchRedirects, TURN, type Turn } from './switch-redirects.ts';

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

/**
 * Imports a file of old addresses and where they lead, all of it or nothing. Every refused line is told, in the order of the
 * file. The file is proved in a scratch database and written in short turns, so its length does not matter to anybody who works
 * in the newsroom meanwhile; `dryRun` stops before writing.
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
    // Chains are followed through what is in the table now.
    const { current } = await findRedirectState(context.store.read);
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
    const isDone = await switchRedirects(context.store, {
      batch: done.batch,
      current,
      turns: turnsOf(proof, done.batch, context.now),
      seal: (tx) =>
        insertAuditEvent(tx, {
          id: context.newId(),
          at: context.now,
          deed: 'import_redirects',
          detail: JSON.stringify(done),
        }),
    });
    return isDone ? { ok: true, ...done } : { ok: false, why: 'overtaken' };
  } finally {
    proof.close();
  }
}

/** What is new or leads elsewhere, and then what earlier imports brought and has to lead on. */
async function* turnsOf(proof: RedirectProof, batch: string, now: number): AsyncGenerator<Turn> {
  for (let after = ''; ; ) {
    const entries = proof.entries(after, TURN);
    const changed = entries.filter(({ state }) => state === 'changed').map(({ address }) => address);
    const staged = entries.filter(({ state }) => state !== 'same');
    if (staged.length > 0)
      yield async (tx, since) => {
        await endRedirects(tx, changed, since);
        for (const { address, folded, path, names, target } of staged)
          await stageRedirect(tx, { address, folded, path, names, target, batch, createdAt: now, since });
      };
    if (entries.length < TURN) break;
    after = entries.at(-1)?.address ?? '';
  }
  for (let after = ''; ; ) {
    const moved = proof.movedOn(after, TURN);
    const targets = new Map(moved.map(({ address, target }) => [address, target]));
    if (moved.length > 0)
      yield async (tx, since) => {
        for (const { until: _, ...row } of await endRedirects(tx, [...targets.keys()], since))
          await stageRedirect(tx, { ...row, target: targets.get(row.address) ?? null, since });
      };
    if (moved.length < TURN) break;
    after = moved.at(-1)?.address ?? '';
  }
}
