import { textLength } from '../text.ts';
import { readByline } from './byline.ts';

const CREDITED =
  /(?:^|[.!?…”"),]\s+|\s[-–(]\s?|\()(?:Nguồn ảnh|Ảnh|ẢNH)\s*:\s*(?<by>[^:.!?]{1,60}(?:\.\p{Lu}{1,3})?)\.?\)?$/u;
const ILLUSTRATION = /(?:^|[.!?…]\s+|\()Ảnh (?:minh họa|minh hoạ|tư liệu)\)?\.?$/iu;
const LONGEST = 400;

/** "Bài: … – Ảnh: …" ends as a caption does, but names writers too. */
function isOthersByline(line: string): boolean {
  return readByline(line)?.credits.some(({ role }) => role !== 'photo') ?? false;
}

/** Whether a line is the text under a picture: it ends with "Ảnh: …" or "Ảnh minh họa". */
export function isCaption(line: string): boolean {
  return textLength(line) <= LONGEST && (CREDITED.test(line) || ILLUSTRATION.test(line)) && !isOthersByline(line);
}
