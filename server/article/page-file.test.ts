import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#domain/page/page.ts';
import { readPage } from '#domain/page/read-page.ts';
import { decodePageFile, PAGE_FILE_LIMIT } from './page-file.ts';

const SAMPLES = new URL('../../domain/page/samples/', import.meta.url);
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => {
  const decoded = decodePageFile(bytes);
  return decoded.ok ? decoded.text : decoded.reason;
};

describe('decodePageFile', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('Cồn Én'), 'Cồn Én'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFCồn Én'), 'Cồn Én'],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from('\uFEFFCồn Én', 'utf16le')), 'Cồn Én'],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from('\uFEFFCồn Én', 'utf16le').swap16()), 'Cồn Én'],
    ['NFD', utf8('Cồn Én'.normalize('NFD')), 'Cồn Én'],
    ['CRLF', utf8('Cồn\r\nÉn'), 'Cồn\nÉn'],
    [
      'named entities',
      utf8('Ng&agrave;y m&ugrave;a n&ocirc;ng &amp; ch&egrave;o &quot;đ&ograve;&quot;'),
      'Ngày mùa nông & chèo "đò"',
    ],
    ['numeric entities', utf8('&#272;&#242; C&#x1ed3;n'), 'Đò Cồn'],
    ['entities of base and mark, joined after decoding', utf8('C&#111;&#770;&#768;n'), 'Cồn'],
    ['entities once', utf8('&amp;agrave;'), '&agrave;'],
    ['an entity for a control character', utf8('C&#1;ồn'), 'Cồn'],
    ['nothing', new Uint8Array(), ''],
    ['a file of exactly the limit', new Uint8Array(PAGE_FILE_LIMIT).fill(97), 'a'.repeat(PAGE_FILE_LIMIT)],
  ])('reads %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  it.each<[string, Uint8Array, 'too_large' | 'not_text']>([
    ['a file over the limit', new Uint8Array(PAGE_FILE_LIMIT + 1).fill(97), 'too_large'],
    ['windows-1258', Uint8Array.of(0x43, 0xf4, 0xcc, 0x6e), 'not_text'],
    ['a truncated character', utf8('Cồn').slice(0, 3), 'not_text'],
    ['NUL', utf8('Cồn\0Én'), 'not_text'],
    ['UTF-16 without a byte order mark', new Uint8Array(Buffer.from('Con En', 'utf16le')), 'not_text'],
    ['a lone surrogate in UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'not_text'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10), 'not_text'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodePageFile(bytes)).toEqual({ ok: false, reason });
  });
});

describe('sample pages as files', () => {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));

  it.each(names)('%s', (name) => {
    const decoded = decodePageFile(readFileSync(new URL(name, SAMPLES)));
    const reading: Reading = decoded.ok ? readPage(decoded.text) : { ok: false, reason: 'not_text' };
    const expected = JSON.parse(readFileSync(new URL(name.replace(/txt$/u, 'json'), SAMPLES), 'utf8'));
    if (reading.ok) {
      const { publishedAt, ...page } = expected.page;
      expect(reading.page).toEqual({ ...page, publishedAt: Date.parse(publishedAt) });
      expect(reading.doubts).toEqual(expected.doubts);
    } else {
      // The decoder drops control characters, so a binary file may be refused for what is left of it.
      expect(expected.refused === 'not_text' ? 'not_text' : reading.reason).toBe(expected.refused);
    }
  });
});
