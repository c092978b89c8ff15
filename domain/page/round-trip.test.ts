import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT_ROLES } from '../credits.ts';
import { fromLocal } from '../dates.ts';
import { orderCredits } from './byline.ts';
import type { NewspaperPage } from './page.ts';
import { readPage } from './read-page.ts';
import { writePage } from './write-page.ts';

const WORDS =
  'đò ngang ghe lúa nước nổi bến cồn vườn xoài chợ sáng người thợ đan lờ mùa gặt phường đường hoa trường học đèn đêm cầu rạch giữ đất trẻ em bơi giỏi được ruộng sen nhãn'.split(
    ' ',
  );
const INSIDE = [
  '02/06/2020',
  '06:17',
  '1.234.567,89',
  '“giữ đất”',
  '(CT)',
  'THANH AN',
  'Chia sẻ bài viết',
  'TTXVN',
  'TP.',
  '5-10%',
  'A & B',
  '<b>',
  '__proto__',
];
const NAMES = [
  'Thanh An',
  'Minh Huy',
  'Nguyễn Vĩnh Kha',
  'Ngọc Quyên',
  'Đặng Huỳnh',
  'Ý Nhi',
  'K’Linh',
  'B.NG',
  'H.V.',
  'PV',
  'Nhóm phóng viên',
  'Lê H.',
];
const DATELINES = ['', 'CT', 'TTXVN', 'TTXVN/CT', 'NLĐO', 'Cồn Én', 'Vàm Thuận', 'Tân Phước Hậu'];
const SOURCES = ['', 'TTXVN', 'Dân trí', 'Tuổi Trẻ', 'VOV, TTXVN', 'songhau.example'];

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((list) => capitalised(list.join(' ')));
const sentence = fc
  .tuple(
    words(8, 30),
    fc.constantFrom(...INSIDE),
    words(3, 12),
    fc.constantFrom('.', '.”', './.', '. Ai ngờ?', '. Vui quá!'),
  )
  .map(([head, inside, tail, end]) => `${head} ${inside} ${tail.toLowerCase()}${end}`);
const lead = fc.tuple(words(26, 40), fc.constantFrom('.', '.”')).map((parts) => parts.join(''));
const subhead = fc.tuple(words(2, 3), sentence).map((pair) => [...pair]);
const paragraphs = fc
  .array(
    fc.oneof(
      sentence.map((text) => [text]),
      subhead,
    ),
    { maxLength: 6 },
  )
  .map((list) => list.flat());
const credits = fc
  .array(fc.record({ role: fc.constantFrom(...CREDIT_ROLES), name: fc.constantFrom(...NAMES) }), { maxLength: 5 })
  .map(orderCredits);
const FIRST_MINUTE = (fromLocal({ year: 1900, month: 1, day: 1, hour: 0, minute: 0 }) ?? 0) / 60_000;
const LAST_MINUTE = (fromLocal({ year: 2200, month: 12, day: 31, hour: 23, minute: 59 }) ?? 0) / 60_000;

const pages: fc.Arbitrary<NewspaperPage> = fc.record({
  publishedAt: fc.integer({ min: FIRST_MINUTE, max: LAST_MINUTE }).map((minute) => minute * 60_000),
  kicker: fc.oneof(fc.constant(''), words(2, 5)),
  headline: fc
    .tuple(words(4, 16), fc.constantFrom('', '?', '!', '…', ': bài 2', ' - Cồn Én'))
    .map((parts) => parts.join('')),
  dateline: fc.constantFrom(...DATELINES),
  lead,
  paragraphs,
  credits,
  source: fc.constantFrom(...SOURCES),
});

const reread = (text: string) => {
  const reading = readPage(text);
  return reading.ok ? reading.page : reading;
};

/** Breaks lines at a column as mail programs do: only at spaces, as late as possible. */
function wrap(text: string, column: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '') lines.splice(-1, 1, word);
        else if (last.length + 1 + word.length <= column) lines.splice(-1, 1, `${last} ${word}`);
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

describe('a page printed and read', () => {
  it('is the same page', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(reread(writePage(page))).toEqual(page);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same page after a program wrapped its lines', () => {
    const check = (page: NewspaperPage, column: number) => {
      expect(reread(wrap(writePage(page), column))).toEqual(page);
    };
    fc.assert(fc.property(pages, fc.integer({ min: 60, max: 80 }), check), { numRuns: 300 });
  });

  it.each<[string, (text: string) => string]>([
    ['in NFD', (text) => text.normalize('NFD')],
    ['with CRLF and a byte order mark', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with old Mac newlines', (text) => text.replaceAll('\n', '\r')],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['with doubled blank lines of blanks', (text) => text.replaceAll('\n\n', '\n \t\n\u00A0\n\n')],
    ['with zero-width and bidi characters', (text) => text.replaceAll(' ', ' \u200B\u202A')],
    [
      'under a breadcrumb and a share row',
      (text) => `Trang chủ > Thời sự\n\n${text.replace('\n\n', '\n\nFacebook Twitter Zalo\n\n')}`,
    ],
    [
      'over lists and comments',
      (text) => `${text}\nTin liên quan\n\nChợ nổi họp lại\n\nBình luận (1)\n\n03/06/2020 - 07:00\n\nRất hay.\n`,
    ],
    ['over the imprint', (text) => text.replace('Chia sẻ bài viết\n', '\n© 2020 Báo Sông Hậu\n\nĐiện thoại: 0000\n')],
  ])('is the same page %s', (_, change) => {
    const check = (page: NewspaperPage) => {
      const text = writePage(page);
      expect(readPage(change(text))).toEqual(readPage(text));
    };
    fc.assert(fc.property(pages, check), { numRuns: 60 });
  });

  it('is refused when another page follows', () => {
    const check = (one: NewspaperPage, other: NewspaperPage) => {
      expect(readPage(`${writePage(one)}\n\n${writePage(other)}`)).toEqual({ ok: false, reason: 'several_pages' });
    };
    fc.assert(fc.property(pages, pages, check), { numRuns: 100 });
  });
});
