import { formatDateLine } from '../dates.ts';
import { writeByline } from './byline.ts';
import { writeDateline } from './dateline.ts';
import type { NewspaperPage } from './page.ts';

/**
 * A page as such papers print it: date line, headline (the kicker right over it), lead behind its `(CODE)- `, paragraphs,
 * source, byline, `Chia sẻ bài viết`. readPage gives the same page back when every string is one clean line within
 * ARTICLE_LIMITS, `publishedAt` a whole minute, kicker and headline not sentences with a full stop, the lead one, paragraphs
 * not lines the page has another meaning for (date line, byline, page furniture), and credits in the order of orderCredits.
 */
export function writePage(page: NewspaperPage): string {
  const heading = page.kicker === '' ? page.headline : `${page.kicker}\n${page.headline}`;
  const parts = [
    formatDateLine(page.publishedAt),
    heading,
    writeDateline(page.dateline, page.lead),
    ...page.paragraphs,
    page.source === '' ? '' : `Theo ${page.source}`,
    writeByline(page.credits),
    'Chia sẻ bài viết',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
