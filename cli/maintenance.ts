import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatDateLine } from '#domain/dates.ts';
import { currentEnvironment, databaseFile, maintenanceFile, mediaFolder, openDataFolder } from '#server/environment.ts';
import { CommandError } from './command-error.ts';

const LONGEST_MINUTES = 7 * 24 * 60;
const USUAL_MINUTES = '10';

/** `maintenance on|off`: closes the readers' side, or opens it again. The database is not asked: it may be away. */
export async function maintenance(words: readonly string[]): Promise<void> {
  const { verb, minutes } = parse(words);
  const { dataFolder } = currentEnvironment();
  // The database may be away, but then the rest of the paper is there.
  if (!existsSync(databaseFile(dataFolder)) && !existsSync(mediaFolder(dataFolder)))
    throw new CommandError(`There is no newspaper in ${dataFolder}; say with DATA_DIR where it is.`);
  openDataFolder(dataFolder);
  const file = maintenanceFile(dataFolder);
  if (verb === 'off') {
    rmSync(file, { force: true });
    console.log(`The paper in ${dataFolder} is open to readers within a second.`);
    return;
  }
  const until = Date.now() + minutes * 60_000;
  writeFileSync(file, `${until}\n`);
  console.log(
    `Readers of the paper in ${dataFolder} are answered 503 within a second and told to come back at ${formatDateLine(until)}. The newsroom stays open. It stays so until “maintenance off”.`,
  );
}

function parse(words: readonly string[]): { readonly verb: 'on' | 'off'; readonly minutes: number } {
  const usage = new CommandError('Say “maintenance on [--minutes 1…10080]” or “maintenance off”.');
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { minutes: { type: 'string', default: USUAL_MINUTES } },
      allowPositionals: true,
    });
    const [verb, ...more] = positionals;
    const minutes = /^\d{1,5}$/u.test(values.minutes) ? Number(values.minutes) : 0;
    if ((verb === 'on' || verb === 'off') && more.length === 0 && minutes >= 1 && minutes <= LONGEST_MINUTES)
      return { verb, minutes };
  } catch {
    throw usage;
  }
  throw usage;
}
