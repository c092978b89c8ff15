import { StoreUnusableError } from '#db/store.ts';
import { EnvironmentError } from '#server/environment.ts';
import { CommandError } from './command-error.ts';

const USAGE = `Usage: npm run lentrang -- COMMAND

  prepare                      build if needed, migrate, and fill an empty data folder
  staff add LOGIN --name NAME [--role reporter|editor|chief] [--admin]
  staff list
  staff disable LOGIN
  staff reset-password LOGIN   a new password; opens a disabled account again
  import page FILE… [--publish] [--section SLUG] [--as LOGIN]
  share-images                 draw the share images that older articles without a picture lack
  maintenance on [--minutes N] close the readers' side; the newsroom stays open
  maintenance off
  redirects import FILE.csv [--dry-run]
                               old addresses and where they lead, a line each
  redirects list [--after ADDRESS]
  redirects export             all of them, as import reads them
  redirects remove ADDRESS… | --import ID
  jobs list                    what is still to be told to search engines and the hub
  jobs retry ID… | --all-dead  try again what was given up, or waits, at once
  jobs clear-done

Settings: PORT, HOST, DATA_DIR, SITE_URL, AUTH_SECRET (see README.md).`;

async function run(words: readonly string[]): Promise<void> {
  const [command, ...rest] = words;
  switch (command) {
    case 'prepare':
      return (await import('./prepare.ts')).prepare();
    case 'staff':
      return (await import('./staff.ts')).staff(rest);
    case 'import':
      return (await import('./import.ts')).importPages(rest);
    case 'share-images':
      return (await import('./share-images.ts')).shareImages(rest);
    case 'maintenance':
      return (await import('./maintenance.ts')).maintenance(rest);
    case 'redirects':
      return (await import('./redirects.ts')).redirects(rest);
    case 'jobs':
      return (await import('./jobs.ts')).jobs(rest);
    case undefined:
    case 'help':
    case '--help':
      console.log(USAGE);
      return;
    default:
      throw new CommandError(`There is no command “${command}”.\n\n${USAGE}`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof CommandError || error instanceof EnvironmentError || error instanceof StoreUnusableError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
