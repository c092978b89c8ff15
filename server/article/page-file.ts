import { decodeHTML } from 'entities';
import { cleanText } from '#domain/text.ts';

/** The text of an uploaded page file, or why it has none. */
export type DecodedPageFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'too_large' | 'not_text' };

/** 1 MiB: a newspaper page as text has 2–50 KiB. */
export const PAGE_FILE_LIMIT = 1_048_576;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The clean text of a page file of at most PAGE_FILE_LIMIT bytes: UTF-8, or UTF-16 with its byte order mark; HTML entities decoded
 * once, before NFC (reference/features.md 4.12). Other encodings and NUL characters are refused, markup is left for readPage to refuse.
 */
export function decodePageFile(bytes: Uint8Array): DecodedPageFile {
  if (bytes.byteLength > PAGE_FILE_LIMIT) return { ok: false, reason: 'too_large' };
  const text = decode(bytes);
  if (text === undefined || text.includes('\0')) return { ok: false, reason: 'not_text' };
  return { ok: true, text: cleanText(decodeHTML(text)) };
}
