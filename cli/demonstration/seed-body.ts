import type { SeedBlock, SeedPicture } from '#db/seed/seed-article.ts';
import { type Block, type Body, EMPTY_BODY, plainParagraph, type TableCell } from '#domain/body/document.ts';

/** Turns a picture as the seed names it into the id that it got in the store. */
export type PictureIds = (picture: SeedPicture) => string;

/** The body document of a seed article. */
export function bodyOfSeed(blocks: readonly SeedBlock[], idOf: PictureIds): Body {
  return { ...EMPTY_BODY, content: blocks.map((block) => blockOfSeed(block, idOf)) };
}

function blockOfSeed(block: SeedBlock, idOf: PictureIds): Block {
  if (typeof block === 'string') return textBlock(block);
  if ('quote' in block)
    return { type: 'quote', attrs: { source: block.source }, content: block.quote.map(plainParagraph) };
  if ('bullets' in block) return { type: 'bulletList', content: block.bullets.map(listItem) };
  if ('steps' in block) return { type: 'orderedList', content: block.steps.map(listItem) };
  if ('picture' in block) {
    const { caption, credit, alt } = block.picture;
    const mediaId = idOf(block.picture);
    return { type: 'image', attrs: { mediaId, caption, credit, alt, width: block.width ?? 'text' } };
  }
  if ('gallery' in block)
    return {
      type: 'gallery',
      attrs: {
        images: block.gallery.map((picture) => {
          const { caption, credit, alt } = picture;
          return { mediaId: idOf(picture), caption, credit, alt };
        }),
      },
    };
  if ('film' in block) return { type: 'embed', attrs: block.film };
  if ('box' in block) return { type: 'box', attrs: { title: block.title }, content: block.box.map(plainParagraph) };
  if ('table' in block)
    return {
      type: 'table',
      content: block.table.map((row, index) => ({
        type: 'tableRow',
        content: row.map((text) => cell(index === 0 ? 'tableHeader' : 'tableCell', text)),
      })),
    };
  return { type: 'divider' };
}

function textBlock(text: string): Block {
  const heading = /^(#{2,3}) (.*)$/su.exec(text);
  if (!heading) return plainParagraph(text);
  const level = heading[1] === '##' ? 2 : 3;
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: heading[2] ?? '' }] };
}

function listItem(text: string) {
  return { type: 'listItem' as const, content: [plainParagraph(text)] };
}

function cell(type: TableCell['type'], text: string): TableCell {
  return { type, attrs: { colspan: 1, rowspan: 1 }, content: [plainParagraph(text)] };
}
