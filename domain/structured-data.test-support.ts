import { z } from 'zod';

/*
 * Structured data as search engines document it: what is required is required here, what is recommended may be there, and
 * nothing else is let through, so that a misspelt property is found. Written by hand from the pages of
 * https://developers.google.com/search/docs/appearance/structured-data named at each schema.
 */

const address = z.url({ protocol: /^https?$/u });
const words = z.string().min(1);
const moment = z.iso.datetime({ offset: true, local: false });
const reference = z.strictObject({ '@id': address });

const person = z.strictObject({ '@type': z.literal('Person'), name: words, url: address });

/** image-license-metadata: contentUrl is required, and creditText tells whose picture it is. */
const image = z.strictObject({
  '@type': z.literal('ImageObject'),
  url: address,
  contentUrl: address,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  caption: words.optional(),
  creditText: words.optional(),
});

/** https://schema.org/correction: text and datePublished as in its example. */
const correction = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  text: words,
  datePublished: moment,
  url: address,
});

/** article: nothing is required; author, dates, headline and image are recommended. Ours always tells all it has. */
const newsArticle = z.strictObject({
  '@type': z.literal('NewsArticle'),
  '@id': address,
  mainEntityOfPage: address,
  url: address,
  headline: words,
  description: words,
  datePublished: moment,
  dateModified: moment,
  inLanguage: z.literal('vi'),
  isAccessibleForFree: z.literal(true),
  articleSection: words.optional(),
  keywords: z.array(words).min(1).optional(),
  dateline: words.optional(),
  image: z.array(image).min(1).optional(),
  correction: z.array(correction).min(1).optional(),
  author: z.union([reference, z.array(person).min(1)]),
  publisher: reference,
});

/** video: name, thumbnailUrl and uploadDate are required; description and embedUrl are recommended. */
const videoObject = z.strictObject({
  '@type': z.literal('VideoObject'),
  name: words,
  thumbnailUrl: address,
  uploadDate: moment,
  description: words,
  embedUrl: address,
  url: address,
  inLanguage: z.literal('vi'),
  isPartOf: reference,
  publisher: reference,
});

/**
 * organization: nothing is required; name, url, logo, address, telephone and email are recommended. The pages are properties of
 * https://schema.org/NewsMediaOrganization.
 */
const organization = z.strictObject({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': address,
  name: words,
  alternateName: words.optional(),
  url: address,
  logo: z.strictObject({ '@type': z.literal('ImageObject'), url: address }),
  masthead: address,
  correctionsPolicy: address,
  actionableFeedbackPolicy: address,
  description: words.optional(),
  address: words.optional(),
  telephone: words.optional(),
  email: z.email().optional(),
  parentOrganization: z.strictObject({ '@type': z.literal('Organization'), name: words }).optional(),
});

/** site-names: name and url are required. */
const webSite = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': address,
  name: words,
  alternateName: words.optional(),
  url: address.refine((url) => new URL(url).pathname === '/', 'the front page'),
  inLanguage: z.literal('vi'),
  publisher: reference,
});

const inOrder = (items: readonly { readonly position: number }[]) =>
  items.every(({ position }, index) => position === index + 1);

/** breadcrumb: at least two items, each with item, name and position. */
const breadcrumbList = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.number().int(),
        name: words,
        item: address,
      }),
    )
    .min(2)
    .refine(inOrder, 'positions from one'),
});

/** carousel, the form of a page that only lists: each item with position and url, no address twice. */
const itemList = z.strictObject({
  '@type': z.literal('ItemList'),
  numberOfItems: z.number().int().positive(),
  itemListElement: z
    .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.number().int(), url: address, name: words }))
    .min(1)
    .refine(inOrder, 'positions from one')
    .refine((items) => new Set(items.map(({ url }) => url)).size === items.length, 'each story once'),
});

/** A whole document. */
export const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(
    z.discriminatedUnion('@type', [newsArticle, videoObject, organization, webSite, breadcrumbList, itemList]),
  ),
});
