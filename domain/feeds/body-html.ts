import type { Block, BlockOf, Body, Inline, Mark, Paragraph, TableCell } from '../body/document.ts';
import { EMBED_NAMES, embedAddress } from '../body/embeds.ts';
import type { EditionMedia } from '../edition.ts';
import { cardPicture } from '../share-card.ts';
import type { ReaderTexts } from '../texts/reader.ts';
import { escapeMarkup } from './xml.ts';

/** What a body needs to stand on its own, away from our pages. */
export type BodyContext = {
  readonly siteUrl: string;
  readonly media: EditionMedia;
  /** Visible articles that the body points to, by number. */
  readonly mentioned: ReadonlyMap<number, { readonly href: string; readonly headline: string }>;
  readonly texts: ReaderTexts;
};

/**
 * A body as HTML for feeds: no script, style or frame, every address absolute. One exhaustive switch over the closed union, so
 * a new block cannot be forgotten.
 */
export function bodyToHtml(body: Body, context: BodyContext): string {
  return body.content.map((block) => blockToHtml(block, context)).join('\n');
}

/** A picture with its caption, as it stands in a body. */
export function figureToHtml(
  picture: { readonly hash: string; readonly width: number; readonly height: number },
  words: { readonly caption: string; readonly credit: string; readonly alt: string },
  { siteUrl, texts }: Pick<BodyContext, 'siteUrl' | 'texts'>,
): string {
  const { url, width, height } = cardPicture(picture, words.alt, siteUrl);
  const caption = [words.caption, words.credit && texts.pictureBy(words.credit)].filter(Boolean).join(' ');
  const image = `<img src="${escapeMarkup(url)}" width="${width}" height="${height}" alt="${escapeMarkup(words.alt)}">`;
  return tag('figure', image + (caption === '' ? '' : tag('figcaption', escapeMarkup(caption))));
}

function blockToHtml(block: Block, context: BodyContext): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphToHtml(block, context);
    case 'heading':
      return tag(block.attrs.level === 2 ? 'h2' : 'h3', inlinesToHtml(block.content, context));
    case 'quote': {
      const { source } = block.attrs;
      const words = paragraphsToHtml(block.content, context);
      return tag('blockquote', words + (source === '' ? '' : tag('p', `— ${escapeMarkup(source)}`)));
    }
    case 'bulletList':
    case 'orderedList':
      return listToHtml(block, context);
    case 'image':
      return pictureToHtml(block.attrs, context);
    case 'gallery':
      return block.attrs.images.map((image) => pictureToHtml(image, context)).join('\n');
    case 'embed': {
      const { provider, title } = block.attrs;
      const words = [title, context.texts.watchOn(EMBED_NAMES[provider])].filter(Boolean).join(' – ');
      return tag('p', link(embedAddress(block.attrs), escapeMarkup(words)));
    }
    case 'table':
      return tag('table', block.content.map((row) => tag('tr', rowToHtml(row.content, context))).join('\n'));
    case 'box': {
      const { title } = block.attrs;
      const parts = block.content.map((part) => blockToHtml(part, context)).join('\n');
      return tag('blockquote', (title === '' ? '' : tag('h3', escapeMarkup(title))) + parts);
    }
    case 'relatedArticle': {
      const card = context.mentioned.get(block.attrs.number);
      if (!card) return '';
      const words = link(`${context.siteUrl}${card.href}`, escapeMarkup(card.headline));
      return tag('p', `${escapeMarkup(context.texts.readAlso)}: ${words}`);
    }
    case 'divider':
      return '<hr>';
  }
}

const tag = (name: string, content: string) => `<${name}>${content}</${name}>`;
const link = (address: string, content: string) => `<a href="${escapeMarkup(address)}">${content}</a>`;

function pictureToHtml(image: BlockOf<'gallery'>['attrs']['images'][number], context: BodyContext): string {
  const stored = context.media[image.mediaId];
  return stored ? figureToHtml(stored, image, context) : '';
}

function listToHtml(list: BlockOf<'bulletList'> | BlockOf<'orderedList'>, context: BodyContext): string {
  const items = list.content.map((item) => tag('li', paragraphsToHtml(item.content, context))).join('\n');
  return tag(list.type === 'bulletList' ? 'ul' : 'ol', items);
}

function rowToHtml(cells: readonly TableCell[], context: BodyContext): string {
  return cells
    .map(({ type, attrs, content }) => {
      const name = type === 'tableHeader' ? 'th' : 'td';
      const spans = (['colspan', 'rowspan'] as const).map((span) =>
        attrs[span] > 1 ? ` ${span}="${attrs[span]}"` : '',
      );
      return `<${name}${spans.join('')}>${paragraphsToHtml(content, context)}</${name}>`;
    })
    .join('');
}

function paragraphsToHtml(paragraphs: readonly Paragraph[], context: BodyContext): string {
  return paragraphs.map((paragraph) => paragraphToHtml(paragraph, context)).join('\n');
}

function paragraphToHtml(paragraph: Paragraph, context: BodyContext): string {
  return paragraph.content ? tag('p', inlinesToHtml(paragraph.content, context)) : '';
}

function inlinesToHtml(inlines: readonly Inline[] | undefined, context: BodyContext): string {
  return (inlines ?? [])
    .map(({ text, marks }) =>
      (marks ?? []).reduceRight((inner, mark) => markToHtml(inner, mark, context), escapeMarkup(text)),
    )
    .join('');
}

function markToHtml(inner: string, mark: Mark, { siteUrl }: BodyContext): string {
  switch (mark.type) {
    case 'bold':
      return tag('strong', inner);
    case 'italic':
      return tag('em', inner);
    case 'superscript':
      return tag('sup', inner);
    case 'subscript':
      return tag('sub', inner);
    case 'link': {
      const { href } = mark.attrs;
      return link(href.startsWith('/') ? `${siteUrl}${href}` : href, inner);
    }
  }
}
