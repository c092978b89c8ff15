import { parseArgs } from 'node:util';
import { listStaff } from '#db/queries/staff.ts';
import { DESK_ROLES, type DeskRole } from '#domain/roles.ts';
import type { Context } from '#server/context.ts';
import {
  addStaff,
  disableStaff,
  resetPassword,
  type StaffAnswer,
  type StaffRefusal,
} from '#server/staff/manage-staff.ts';
import { CommandError } from './command-error.ts';
import { openNewsroom } from './open-newsroom.ts';

const REFUSALS: Record<StaffRefusal, string> = {
  unknown_login: 'No account has this login; see “staff list”.',
  login_taken: 'Another account has this login (case and Vietnamese marks do not count).',
  bad_login: 'A login has 1 to 64 letters, digits or . _ @ + - and starts with a letter or digit.',
  bad_name: 'A name has 1 to 100 characters.',
  bad_password: 'A password has 15 to 256 characters.',
};

/** `staff add|list|disable|reset-password` */
export async function staff(words: readonly string[]): Promise<void> {
  const [verb, ...rest] = words;
  const { values, positionals } = parse(rest);
  if (verb === 'list' && positionals.length === 0) return withNewsroom(list);
  const [login, ...more] = positionals;
  if (login === undefined || more.length > 0)
    throw new CommandError('Say which login; see “npm run lentrang -- help”.');
  switch (verb) {
    case 'add':
      return withNewsroom(async (context) =>
        tell(
          await addStaff(context, {
            login,
            name: values.name ?? login,
            deskRole: roleOf(values.role),
            isAdmin: values.admin ?? false,
          }),
          'added',
        ),
      );
    case 'disable':
      return withNewsroom(async (context) => tell(await disableStaff(context, login), 'disabled'));
    case 'reset-password':
      return withNewsroom(async (context) => tell(await resetPassword(context, login), 'has a new password'));
    default:
      throw new CommandError('Say “staff add”, “staff list”, “staff disable” or “staff reset-password”.');
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { name: { type: 'string' }, role: { type: 'string' }, admin: { type: 'boolean' } },
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

function roleOf(word: string | undefined): DeskRole | null {
  if (word === undefined) return null;
  const role = DESK_ROLES.find((candidate) => candidate === word);
  if (!role) throw new CommandError(`A role is one of ${DESK_ROLES.join(', ')}.`);
  return role;
}

async function withNewsroom(work: (context: Context) => Promise<void>): Promise<void> {
  const context = openNewsroom();
  try {
    await work(context);
  } finally {
    context.store.close();
  }
}

function tell(answer: StaffAnswer, deed: string): void {
  if (!answer.ok) throw new CommandError(REFUSALS[answer.why]);
  console.log(`${answer.login} ${deed}.`);
  if (answer.password) console.log(`Password, shown only once: ${answer.password}`);
}

async function list(context: Context): Promise<void> {
  for (const person of await listStaff(context.store.read)) {
    const role = [person.deskRole, person.isAdmin ? 'admin' : null].filter(Boolean).join('+') || '-';
    const closed = person.disabledAt === null ? '' : ' (disabled)';
    console.log(`${person.login.padEnd(20)} ${role.padEnd(15)} ${person.name}${closed}`);
  }
}
