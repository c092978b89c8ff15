import { findNewspaperProfile, listSections } from '#db/queries/published.ts';
import type { ArticleContent } from '#domain/article.ts';
import type { StoredPicture } from '#domain/edition.ts';
import { newspaperSchema } from '#domain/newspaper.ts';
import type { Context } from '../context.ts';

type Shared = Pick<ArticleContent, 'headline' | 'shareTitle' | 'sectionId' | 'picture' | 'sharePicture'>;

/** The drawn picture of an article that has none to share; undefined when it has one, is unfinished, or drawing failed. */
export async function makeShareImage(context: Context, content: Shared): Promise<StoredPicture | undefined> {
  if (content.picture || content.sharePicture) return undefined;
  const headline = content.shareTitle || content.headline;
  const section = (await listSections(context.store.read)).find(({ id }) => id === content.sectionId);
  if (headline === '' || !section) return undefined;
  const profile = await findNewspaperProfile(context.store.read);
  const paper = profile === undefined ? '' : newspaperSchema.parse(JSON.parse(profile)).fullName;
  return context.drawShareImage({ headline, section: section.name, paper });
}
