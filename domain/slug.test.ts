import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_LIMIT, slugify } from './slug.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const newspaperText = fc
  .array(
    fc.oneof(
      fc.constantFrom('Đ', 'đ', 'Ð', 'Ở', 'ư\u0301', ' ', '-', '.', '5', 'TP', '“', '𠮷'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('slugify', () => {
  it.each([
    ['ĐƯỜNG Ở TP. HỒ CHÍ MINH', 'duong-o-tp-ho-chi-minh'],
    ['5.000 tỉ đồng', '5-000-ti-dong'],
    ['Đà Nẵng', 'da-nang'],
    ['\u00D0à Nẵng', 'da-nang'],
    ['Ðà Nẵng'.normalize('NFD'), 'da-nang'],
    ['Tiếng Việt'.normalize('NFD'), 'tieng-viet'],
    ['  “Cá tra” – mùa nước nổi!  ', 'ca-tra-mua-nuoc-noi'],
    ['--a--', 'a'],
    [`<script>alert('x')</script>`, 'script-alert-x-script'],
    ['', 'bai-viet'],
    ['!!! … ???', 'bai-viet'],
    ['ភាសា', 'bai-viet'],
  ])('%j becomes %j', (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  it('falls back to the given word when nothing is left', () => {
    expect(slugify('???', 'tu-khoa')).toBe('tu-khoa');
    expect(slugify('Ăn', 'tu-khoa')).toBe('an');
  });

  it('cuts a long text between two words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `chu${index}`);
    const slug = slugify(words.join(' '));
    expect(slug.length).toBeLessThanOrEqual(SLUG_LIMIT);
    expect(slug.length).toBeGreaterThan(SLUG_LIMIT - 7);
    expect(words.join('-').startsWith(`${slug}-`)).toBe(true);
  });

  it('keeps a slug of exactly the limit whole, also when a word ends there', () => {
    const exact = `${'a'.repeat(49)}-${'b'.repeat(50)}`;
    expect(slugify(exact)).toBe(exact);
    expect(slugify(`${exact} c`)).toBe(exact);
    expect(slugify(`${exact}c d`)).toBe('a'.repeat(49));
  });

  it('cuts one endless word at the limit, even of 10,000 characters', () => {
    expect(slugify('Ở'.repeat(10_000))).toBe('o'.repeat(SLUG_LIMIT));
    expect(slugify('-'.repeat(10_000))).toBe('bai-viet');
  });

  it('answers only small letters and digits joined by single hyphens, at most 100', () => {
    fc.assert(
      fc.property(newspaperText, (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(SLUG);
        expect(slug.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(newspaperText, (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});
