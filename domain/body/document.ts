import { z } from 'zod';
import { cleanText, singleLine, textLength } from '../text.ts';
import { isSafeLink } from './links.ts';

/** The version written into every stored body; a change of shape raises it and brings a migration. */
export const BODY_VERSION = 1;

const LIMITS = { blocks: 2000, inlines: 500, items: 200, rows: 200, cells: 30, text: 20_000, line: 1000 } as const;

/** Running text as it enters: cleaned, at most `limit` code points. */
const text = (limit: number) =>
  z
    .string()
    .transform(cleanText)
    .refine((value) => textLength(value) <= limit, { message: 'too_long' });

/** One line of text as it enters. */
const line = (limit: number = LIMITS.line) =>
  z
    .string()
    .transform(singleLine)
    .refine((value) => textLength(value) <= limit, { message: 'too_long' });

const mediaId = z.string().regex(/^[0-9a-f-]{1,64}$/u);

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().max(2000).refine(isSafeLink, { message: 'unsafe_link' }) }),
  }),
]);

const inline = z.strictObject({
  type: z.literal('text'),
  text: text(LIMITS.text),
  marks: z.array(mark).max(5).optional(),
});

/** Text that was nothing but invisible characters is gone after cleaning; the editor's schema knows no empty text. */
const inlines = z
  .array(inline)
  .max(LIMITS.inlines)
  .transform((items) => items.filter((item) => item.text !== ''))
  .optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});

const quote = z.strictObject({
  type: z.literal('quote'),
  attrs: z.strictObject({ source: line() }),
  content: z.array(paragraph).min(1).max(LIMITS.items),
});

const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(paragraph).min(1).max(LIMITS.items) });

const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItem).min(1).max(LIMITS.items),
});

const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  content: z.array(listItem).min(1).max(LIMITS.items),
});

const pictureText = { mediaId, caption: line(), credit: line(300), alt: line() };

const image = z.strictObject({
  type: z.literal('image'),
  attrs: z.strictObject({ ...pictureText, width: z.enum(['text', 'wide', 'full']) }),
});

const gallery = z.strictObject({
  type: z.literal('gallery'),
  attrs: z.strictObject({ images: z.array(z.strictObject(pictureText)).min(1).max(60) }),
});

const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    provider: z.enum(['youtube', 'facebook', 'tiktok']),
    id: z.string().regex(/^[\w.-]{1,80}$/u),
    title: line(),
  }),
});

const span = z.number().int().min(1).max(LIMITS.cells);

const cellOf = <Type extends 'tableCell' | 'tableHeader'>(type: Type) =>
  z.strictObject({
    type: z.literal(type),
    attrs: z.strictObject({ colspan: span, rowspan: span }),
    content: z.array(paragraph).min(1).max(LIMITS.items),
  });

const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.discriminatedUnion('type', [cellOf('tableCell'), cellOf('tableHeader')]))
    .min(1)
    .max(LIMITS.cells),
});

const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1).max(LIMITS.rows) });

const box = z.strictObject({
  type: z.literal('box'),
  attrs: z.strictObject({ title: line() }),
  content: z
    .array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
    .min(1)
    .max(LIMITS.items),
});

const relatedArticle = z.strictObject({
  type: z.literal('relatedArticle'),
  attrs: z.strictObject({ number: z.number().int().min(1).max(999_999_999_999) }),
});

const divider = z.strictObject({ type: z.literal('divider') });

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  quote,
  bulletList,
  orderedList,
  image,
  gallery,
  embed,
  table,
  box,
  relatedArticle,
  divider,
]);

/**
 * The body of an article: a closed union of blocks and marks, never HTML (product.md, The body document). It has the shape
 * of a ProseMirror document plus a version, so that the editor needs no conversion. Parsing cleans every string.
 */
export const bodySchema = z.strictObject({
  type: z.literal('doc'),
  version: z.literal(BODY_VERSION),
  content: z.array(block).max(LIMITS.blocks),
});

export type Body = z.output<typeof bodySchema>;
export type Block = Body['content'][number];
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
export type Paragraph = BlockOf<'paragraph'>;
export type TableRow = z.output<typeof tableRow>;
export type TableCell = TableRow['content'][number];
export type Inline = z.output<typeof inline>;
export type Mark = z.output<typeof mark>;

/** A body with no block. */
export const EMPTY_BODY: Body = { type: 'doc', version: BODY_VERSION, content: [] };

/** A paragraph of plain text; empty text gives an empty paragraph. */
export function plainParagraph(value: string): Paragraph {
  return value === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: value }] };
}

/** A body of plain paragraphs. */
export function bodyOfParagraphs(paragraphs: readonly string[]): Body {
  return { ...EMPTY_BODY, content: paragraphs.map(plainParagraph) };
}
