import { type Block, type Body, bodySchema, type Inline, type Paragraph } from './document.ts';

function textOfInlines(inlines: readonly Inline[] | undefined): string {
  return (inlines ?? []).map((inline) => inline.text).join('');
}

function textOfParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => textOfInlines(paragraph.content)).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOfInlines(block.content);
    case 'quote':
      return [textOfParagraphs(block.content), block.attrs.source].filter(Boolean).join('\n');
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => textOfParagraphs(item.content)).join('\n');
    case 'image':
      return block.attrs.caption;
    case 'gallery':
      return block.attrs.images.map((image) => image.caption).join('\n');
    case 'embed':
      return block.attrs.title;
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => textOfParagraphs(cell.content)).join('\t'))
        .join('\n');
    case 'box':
      return [block.attrs.title, ...block.content.map(textOfBlock)].join('\n');
    case 'relatedArticle':
    case 'divider':
      return '';
  }
}

/** The words of a body, a line a paragraph; for comparing, counting and searching. */
export function plainTextOf(body: Body): string {
  return body.content.map(textOfBlock).join('\n');
}

/**
 * The same of a body as JSON, of all its blocks or of some, and nothing of a body that cannot be read: to be found by its headline is
 * better than not at all.
 */
export function plainTextIn(json: string, isWanted: (block: Block) => boolean = () => true): string {
  try {
    const body = bodySchema.parse(JSON.parse(json));
    return plainTextOf({ ...body, content: body.content.filter(isWanted) });
  } catch {
    return '';
  }
}

/** Whether the body neither says nor shows anything; dividers and cards of other articles do not count. */
export function isEmptyBody(body: Body): boolean {
  return body.content.every(
    (block) => !['image', 'gallery', 'embed'].includes(block.type) && textOfBlock(block).trim() === '',
  );
}

/** The media that a body shows, each once. */
export function mediaIdsOf(body: Body): readonly string[] {
  const ids = new Set<string>();
  for (const block of body.content) {
    if (block.type === 'image') ids.add(block.attrs.mediaId);
    if (block.type === 'gallery') for (const image of block.attrs.images) ids.add(image.mediaId);
  }
  return [...ids];
}

/** The numbers of the articles that a body points to with cards, each once. */
export function relatedNumbersOf(body: Body): readonly number[] {
  const cards = body.content.filter((block) => block.type === 'relatedArticle');
  return [...new Set(cards.map((card) => card.attrs.number))];
}
