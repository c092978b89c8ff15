import { findPublishedArticle } from '#db/queries/published.ts';
import { contributorAddress } from '#domain/addresses.ts';
import { editionCreditsSchema, editionPictureSchema, editionSharePictureSchema } from '#domain/edition.ts';
import { type OembedFacts, parseOembed, writeOembed } from '#domain/oembed.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Site } from './site.ts';

/** What oEmbed is told of the article asked for, in the form asked for; undefined when readers see no such article. */
export async function readOembed(
  context: ReaderContext,
  site: Site,
  search: URLSearchParams,
): Promise<{ readonly format: 'json' | 'xml'; readonly answer: string } | undefined> {
  const { newspaper, siteUrl } = site;
  const asked = parseOembed(search, siteUrl);
  if (asked === undefined || asked === 'unsupported') return undefined;
  const row = await findPublishedArticle(context.connection, asked.number, context.now);
  if (!row) return undefined;
  const credits = new Map(editionCreditsSchema.parse(JSON.parse(row.credits)).map(({ slug, name }) => [slug, name]));
  const facts: OembedFacts = {
    title: row.shareTitle || row.headline,
    authors: [...credits].map(([slug, name]) => ({ name, url: `${siteUrl}${contributorAddress(slug)}` })),
    paper: { name: newspaper.fullName, url: siteUrl },
    picture: pictureOf(row) ?? newspaper.picture ?? undefined,
  };
  return { format: asked.format, answer: writeOembed(facts, asked, siteUrl) };
}

function pictureOf({
  sharePicture,
  picture,
}: {
  readonly sharePicture: string | null;
  readonly picture: string | null;
}) {
  if (sharePicture !== null) return editionSharePictureSchema.parse(JSON.parse(sharePicture));
  return picture === null ? undefined : editionPictureSchema.parse(JSON.parse(picture));
}
