import { listPublishedByNumbers } from '#db/queries/published.ts';
import type { RedirectProof } from '#db/queries/redirect-proof.ts';
import { listRedirects, listRedirectsByAddress } from '#db/queries/redirect-work.ts';
import { articleAddress, articleNumberOf, declaredParameters } from '#domain/addresses.ts';
import type { CsvProblem } from '#domain/csv.ts';
import { type AddressProblem, readOldField, readTargetField } from '#domain/redirect-field.ts';
import { findPage } from '../published/find-page.ts';
import type { ReaderContext } from '../published/reader-context.ts';

/** A line of a file as it was found. */
export type FileLine = {
  readonly line: number;
  readonly fields: readonly string[] | CsvProblem | 'not_utf8' | 'too_long';
};

/** Why a line cannot be imported. */
export type LineRefusal =
  | CsvProblem
  | 'not_utf8'
  | 'fields'
  | `old_${AddressProblem}`
  | `target_${AddressProblem}`
  | 'itself'
  | 'contradicts'
  | 'own_page'
  | 'circle'
  | 'no_page';

const BATCH = 500;

/** As many as one look at the published editions takes. */
const NUMBERS = 100;

/** Takes the lines of a file into a proof; answers how many said again what an earlier one had said. */
export async function readLines(
  proof: RedirectProof,
  lines: AsyncIterable<FileLine>,
  siteUrl: string,
): Promise<number> {
  const siteHost = new URL(siteUrl).host;
  let repeated = 0;
  for await (const { line, fields } of lines) {
    const refuse = (why: LineRefusal, about = '') => proof.refuse({ line, why, about });
    if (fields === 'too_long') refuse('old_too_long');
    else if (typeof fields === 'string') refuse(fields);
    else if (fields.length !== 2) refuse('fields', String(fields.length));
    else {
      const [given = '', wanted = ''] = fields;
      const old = readOldField(given, siteHost);
      const target = readTargetField(wanted, siteHost);
      if (typeof old === 'string') refuse(`old_${old}`, shorten(given));
      if (typeof target === 'string') refuse(`target_${target}`, shorten(wanted));
      if (typeof old === 'string' || typeof target === 'string') continue;
      if (old.address === target?.address) refuse('itself', shorten(given));
      else {
        const earlier = proof.take({ ...old, line, target: target?.address ?? null });
        if (earlier && earlier.target !== (target?.address ?? null)) refuse('contradicts', String(earlier.line));
        else if (earlier) repeated += 1;
      }
    }
  }
  return repeated;
}

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** Sees that no line stands on a page of ours, that chains have ends, and that there is a page at each end. */
export async function proveRedirects(proof: RedirectProof, context: ReaderContext): Promise<void> {
  await refuseOwnPages(proof, context);
  await followEarlier(proof, context);
  proof.flatten();
  await findTargets(proof, context);
  await compare(proof, context);
}

async function refuseOwnPages(proof: RedirectProof, context: ReaderContext): Promise<void> {
  for await (const { line, address } of entriesOf(proof)) {
    const [path = '', query] = address.split('?', 2);
    const given = [...new URLSearchParams(query).keys()];
    const declared = declaredParameters(path);
    // With parameters that the page does not know it is another address: `/?p=12`.
    if (given.length > 0 && !given.some((name) => declared.includes(name))) continue;
    const state = await findPage(context, path, new URLSearchParams());
    // A list that nothing is on any more may lead to the one that took its place, until something is on it again.
    if (state !== 'missing' && state !== 'emptied') proof.refuse({ line, why: 'own_page', about: address });
  }
}

/** A target that an earlier import already leads on leads where that leads, unless a page stands there by now. */
async function followEarlier(proof: RedirectProof, context: ReaderContext): Promise<void> {
  for await (const targets of targetsOf(proof, BATCH))
    for (const { address, target } of await listRedirectsByAddress(context.connection, targets))
      if (!(await hasPage(context, address))) proof.leadOn(address, target);
}

async function findTargets(proof: RedirectProof, context: ReaderContext): Promise<void> {
  for await (const targets of targetsOf(proof, NUMBERS)) {
    const numbers = targets.flatMap((target) => articleNumberOf(target) ?? []);
    const editions = await listPublishedByNumbers(context.connection, numbers, context.now);
    const canonical = new Map(editions.map(({ number, slug }) => [number, articleAddress(slug, number)]));
    for (const target of targets) {
      const article = canonical.get(articleNumberOf(target) ?? 0);
      if (article !== undefined) {
        if (article !== target) proof.leadOn(target, article);
      } else if (!(await hasPage(context, target))) proof.refuseTarget(target, 'no_page');
    }
  }
}

async function hasPage(context: ReaderContext, target: string): Promise<boolean> {
  const [path = '', query] = target.split('?', 2);
  return (await findPage(context, path, new URLSearchParams(query))) === 'there';
}

/** Tells new lines from changed ones, and finds redirects of earlier days whose target is an old address now. */
async function compare(proof: RedirectProof, { connection }: ReaderContext): Promise<void> {
  for (let after = ''; ; ) {
    const entries = proof.entries(after, BATCH);
    const earlier = await listRedirectsByAddress(
      connection,
      entries.map(({ address }) => address),
    );
    const targets = new Map(earlier.map(({ address, target }) => [address, target]));
    for (const { address, target } of entries)
      if (targets.has(address)) proof.mark(address, targets.get(address) === target ? 'same' : 'changed');
    if (entries.length < BATCH) break;
    after = entries.at(-1)?.address ?? '';
  }
  for (let after = ''; ; ) {
    const rows = await listRedirects(connection, { after, limit: BATCH });
    for (const { address, target } of rows) {
      const onward = target === null ? undefined : proof.targetOf(target);
      if (onward && !proof.targetOf(address)) proof.moveOn(address, onward.target);
    }
    if (rows.length < BATCH) break;
    after = rows.at(-1)?.address ?? '';
  }
}

async function* entriesOf(proof: RedirectProof) {
  for (let after = ''; ; ) {
    const entries = proof.entries(after, BATCH);
    yield* entries;
    if (entries.length < BATCH) return;
    after = entries.at(-1)?.address ?? '';
  }
}

async function* targetsOf(proof: RedirectProof, limit: number) {
  for (let after = ''; ; ) {
    const targets = proof.targets(after, limit);
    if (targets.length > 0) yield targets;
    if (targets.length < limit) return;
    after = targets.at(-1) ?? '';
  }
}
