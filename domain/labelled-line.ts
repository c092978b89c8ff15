/** A line of an imprint in two parts. */
export type LabelledLine = { readonly label: string; readonly value: string };

/** Longest label that is taken for one: a colon further on belongs to the sentence. */
const LABEL_LIMIT = 40;

/**
 * Splits what a paper's profile holds as one line ("Tổng biên tập: Lê Hoài Thương") at its colon; a line without a label of
 * its own gets the one given. Addresses such as `https://…` are not split.
 */
export function splitLabel(line: string, label: string): LabelledLine {
  const match = /^([^:]+):\s+(\S.*)$/su.exec(line.trim());
  const found = match?.[1]?.trim() ?? '';
  if (!match || found === '' || found.length > LABEL_LIMIT) return { label, value: line.trim() };
  return { label: found, value: match[2] ?? '' };
}
