import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from './page.ts';
import { readPage } from './read-page.ts';
import { writePage } from './write-page.ts';

const FOLDER = new URL('./samples/', import.meta.url);

type Expected = {
  /** Needs the file decoder before it; server/article/page-file.test.ts reads it. */
  readonly encoded?: true;
  readonly page?: Record<string, unknown> & { readonly publishedAt: string };
  readonly doubts?: readonly unknown[];
  readonly refused?: string;
  readonly value?: string;
};

const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    name,
    text: readFileSync(new URL(name, FOLDER), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(name.replace(/txt$/u, 'json'), FOLDER), 'utf8')) as Expected,
  }));

function toReading({ page, doubts, refused, value }: Expected) {
  if (!page) return { ok: false, reason: refused, ...(value === undefined ? {} : { value }) };
  return { ok: true, page: { ...page, publishedAt: Date.parse(page.publishedAt) }, doubts };
}

describe('sample pages', () => {
  it('are at least 36, a dozen of them refused', () => {
    expect(samples.length).toBeGreaterThanOrEqual(36);
    expect(samples.filter(({ expected }) => expected.refused).length).toBeGreaterThanOrEqual(12);
  });

  const plain = samples.filter(({ expected }) => !expected.encoded);

  it.each(plain)('$name', ({ text, expected }) => {
    expect(readPage(text)).toEqual(toReading(expected));
  });

  it.each(plain.filter(({ expected }) => expected.page))(
    '$name is the same page when printed and read again',
    ({ text }) => {
      const first: Reading = readPage(text);
      const again = first.ok ? readPage(writePage(first.page)) : first;
      expect(again.ok && again.page).toEqual(first.ok && first.page);
    },
  );
});
