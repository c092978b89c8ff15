import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readCsvLine } from '#domain/csv.ts';
import type { FileLine } from '#server/redirect/prove-redirects.ts';

/** A line longer than this holds no two addresses. */
const LONGEST_LINE = 16_384;

const NEWLINE = 0x0a;

/** First lines that name the columns. */
const HEADERS = /^(?:old|from|source|cu|cũ|địa chỉ cũ|old[ _-]?(?:url|path|address))$/iu;

/**
 * The records of a file of comma-separated values, a line each, with their numbers; empty lines and a first line of column
 * names are passed over. The file is never in memory as a whole.
 */
export async function* readRecords(file: string): AsyncGenerator<FileLine> {
  let line = 0;
  for await (const bytes of readLines(file)) {
    line += 1;
    const fields = fieldsOf(line === 1 && bytes !== 'too_long' ? withoutMark(bytes) : bytes);
    if (fields === undefined) continue;
    const isHeader = line === 1 && typeof fields !== 'string' && HEADERS.test(fields[0]?.trim().normalize('NFC') ?? '');
    if (!isHeader) yield { line, fields };
  }
}

function fieldsOf(bytes: Buffer | 'too_long'): FileLine['fields'] | undefined {
  if (bytes === 'too_long') return 'too_long';
  if (!isUtf8(bytes)) return 'not_utf8';
  const text = bytes.toString('utf8').replace(/\r$/u, '');
  return text.trim() === '' ? undefined : readCsvLine(text);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes;
}

async function* readLines(file: string): AsyncGenerator<Buffer | 'too_long'> {
  let rest: Buffer = Buffer.alloc(0);
  let isTooLong = false;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = rest.length === 0 ? chunk.subarray(start, end) : Buffer.concat([rest, chunk.subarray(start, end)]);
      yield isTooLong || line.length > LONGEST_LINE ? 'too_long' : line;
      rest = Buffer.alloc(0);
      isTooLong = false;
      start = end + 1;
    }
    rest = isTooLong ? Buffer.alloc(0) : Buffer.concat([rest, chunk.subarray(start)]);
    isTooLong ||= rest.length > LONGEST_LINE;
    if (isTooLong) rest = Buffer.alloc(0);
  }
  if (isTooLong) yield 'too_long';
  else if (rest.length > 0) yield rest;
}
