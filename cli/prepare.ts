import { nextArticleNumber } from '#db/queries/articles.ts';
import { findNewspaperProfile } from '#db/queries/published.ts';
import { drawMissingImages } from '#server/article/draw-missing-images.ts';
import { indexEditions } from '#server/article/index-editions.ts';
import type { Context } from '#server/context.ts';
import { authSecretOf, currentEnvironment, openDataFolder } from '#server/environment.ts';
import { completeRenditions } from '#server/picture/complete-renditions.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { CommandError } from './command-error.ts';
import type { FreshSignIn } from './demonstration/fill.ts';
import { openNewsroom } from './open-newsroom.ts';

/** Makes everything ready for a start: settings, build, secret, tables, and the demonstration newspaper in an empty folder. */
export async function prepare(): Promise<void> {
  const environment = currentEnvironment();
  openDataFolder(environment.dataFolder);
  authSecretOf(environment);
  const context = openNewsroom();
  try {
    if (await isEmptyFolder(context)) {
      const { fillDemonstration } = await import('./demonstration/fill.ts');
      console.log('Filling the empty data folder with the demonstration newspaper …');
      const signIns = await fillDemonstration(context);
      await drawMissingImages(context);
      tellSignIns(signIns, environment.siteUrl);
    }
    await indexEditions(context, (done) => console.log(`${done} articles of an earlier version can be searched now.`));
    const { made, failed } = await completeRenditions(context);
    if (made > 0) console.log(`${made} sizes of pictures were made that an earlier version did not know.`);
    if (failed.length > 0)
      console.log(`${failed.length} sizes of pictures could not be made, the first because: ${failed[0]}`);
  } finally {
    context.store.close();
  }
  try {
    await buildIfNeeded((line) => console.log(line));
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

function tellSignIns(signIns: readonly FreshSignIn[], siteUrl: string): void {
  console.log(`\nSign-ins for ${siteUrl}/toa-soan, made just now and shown only once:\n`);
  for (const { login, password, role } of signIns) console.log(`  ${role.padEnd(9)} ${login.padEnd(10)} ${password}`);
  console.log('');
}

/** Whether nothing has been written or set up here yet; accounts alone do not count. */
async function isEmptyFolder({ store }: Context): Promise<boolean> {
  const hasArticles = (await nextArticleNumber(store.read)) > 1;
  return !hasArticles && (await findNewspaperProfile(store.read)) === undefined;
}
