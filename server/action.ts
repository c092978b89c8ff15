import { headers } from 'next/headers';
import type { z } from 'zod';
import { StoreBusyError } from '#db/store.ts';
import { type Answer, type FieldProblem, refuse } from '#domain/refusal.ts';
import { type Context, currentContext } from './context.ts';
import { currentEnvironment } from './environment.ts';
import { isOwnOrigin } from './own-origin.ts';
import { currentStaff } from './session.ts';
import type { SignedIn } from './staff/sign-in.ts';

/** Parses what came in; strings are cleaned by the schema. Problems are told by field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): Answer<z.output<Schema>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = new Map<string, FieldProblem>();
  for (const issue of parsed.error.issues) {
    const [first, second] = issue.path;
    const field = String((first === 'content' ? second : first) ?? '');
    const problem = issue.message === 'too_long' || issue.message === 'unsafe_link' ? issue.message : 'invalid';
    if (!problems.has(field)) problems.set(field, { field, problem });
  }
  return refuse({ kind: 'invalid', problems: [...problems.values()] });
}

/** Does the work, or gives the other answer when the database is busy: waiting a little helps, so it is no fault to report. */
export async function unlessBusy<Value>(work: () => Promise<Value>, busy: () => Value): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreBusyError) return busy();
    throw error;
  }
}

/** Makes a server action of a command: origin, session, input, then the command; a busy database is an answer too. */
export function defineAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (context: Context, person: SignedIn, input: z.output<Schema>) => Promise<Answer<Value>>,
): (input: unknown) => Promise<Answer<Value>> {
  const answer = async (input: unknown): Promise<Answer<Value>> => {
    if (!isOwnOrigin(await headers(), currentEnvironment().siteUrl)) return refuse({ kind: 'foreign_origin' });
    const context = currentContext();
    const person = await currentStaff(context);
    if (!person) return refuse({ kind: 'signed_out' });
    const parsed = parseInput(schema, input);
    return parsed.ok ? run(context, person, parsed.value) : parsed;
  };
  return (input) =>
    unlessBusy(
      () => answer(input),
      () => refuse({ kind: 'busy' }),
    );
}
