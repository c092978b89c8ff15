/** Why a line is no record of comma-separated values (RFC 4180). */
export type CsvProblem = 'stray_quote' | 'open_quote';

/** A field up to its comma or the end, as a quoted one or a plain one. */
const QUOTED = /"((?:[^"]|"")*)"(,|$)/uy;
const PLAIN = /([^",]*)(,|$)/uy;

/**
 * The fields of one line without its line end, by RFC 4180, or what is wrong with it. A quoted field may not go over the end
 * of its line: nothing that we read holds a newline, and so one slip cannot swallow the rest of a file.
 */
export function readCsvLine(line: string): readonly string[] | CsvProblem {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    const isQuoted = line[at] === '"';
    const field = isQuoted ? QUOTED : PLAIN;
    field.lastIndex = at;
    const found = field.exec(line);
    if (!found) return isQuoted && isOpen(line, at) ? 'open_quote' : 'stray_quote';
    const [, text = '', end = ''] = found;
    fields.push(isQuoted ? text.replaceAll('""', '"') : text);
    if (end === '') return fields;
    at = field.lastIndex;
  }
}

/** Whether the quote at this place is never closed. */
function isOpen(line: string, at: number): boolean {
  return !line
    .slice(at + 1)
    .replaceAll('""', '')
    .includes('"');
}

/** One line of comma-separated values, without its line end. */
export function writeCsvLine(fields: readonly string[]): string {
  return fields.map((field) => (/[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
