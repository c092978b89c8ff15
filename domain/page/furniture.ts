import { fold } from '../fold.ts';

/** What a line of page furniture does: closes the article, belongs to a share row, or merely stands there. */
export type FurnitureKind = 'closing' | 'share' | 'loose';

const CLOSING = [
  /^(?:cac )?(?:tin|bai|bai viet|tin bai)(?: bai)? (?:lien quan|khac|moi|moi nhat|doc nhieu|xem nhieu|da dua|cung chuyen muc|noi bat)\s*:?$/u,
  /^(?:chu de|noi dung) lien quan\b/u,
  /^(?:doc|xem) nhieu(?: nhat)?$/u,
  /^cung chuyen muc$/u,
  /^(?:y kien|binh luan|gui binh luan)(?: ban doc| cua ban)?(?: ?\(\d+\))?\s*:?$/u,
  /^(?:tu khoa|tags?|dong su kien)\s*:/u,
  /^co the ban quan tam$/u,
  /^(?:©|\(c\) \d{4}|copyright\b|ban quyen thuoc\b)/u,
  /^(?:co quan chu quan|tong bien tap|dia chi toa soan)\s*:/u,
  /^(?:vui long )?ghi ro nguon\b.{0,80}\bkhi (?:phat hanh|dang) lai/u,
];
const SHARE = /^chia se(?: bai viet| bai nay| tin nay| len mang xa hoi)?(?: nay| qua)?\s*:?$/u;
const BUTTONS =
  /\b(?:facebook|twitter|zalo|tiktok|youtube|messenger|telegram|linkedin|pinterest|google news|google\+|in bai(?: viet)?|ban in|gui email|gui mail|email|luu bai(?: viet)?|sao chep lien ket|copy link|chia se|thich|theo doi|nghe bai|nghe doc bai|co chu|dang nhap)\b/gu;
const LOOSE = [
  /^[\d.,]+ (?:luot xem|luot doc|nguoi xem|binh luan|chia se|luot thich)$/u,
  /^(?:luot xem|luot doc|da xem|so lan xem)\s*:?\s*[\d.,]+$/u,
  /^a[-+]? a[-+]?(?: a[-+]?)?$/u,
  /^(?:quang cao|advertisement)$/u,
  /^[>»]+\s*\S/u,
  /^(?:xem|doc) them\s*:/u,
  /^(?:ve dau trang|ve trang chu|quay lai|tro ve)$/u,
  /^https?:\/\/\S+$/u,
];
const SECTIONS = new Set(
  'thoi su|chinh tri|kinh te|xa hoi|phap luat|xa hoi - phap luat|quoc phong - an ninh|the gioi|quoc te|trong nuoc|giao duc|y te|suc khoe|cong nghe|chuyen doi so|van hoa|giai tri|van hoa - giai tri|the thao|du lich|doi song|ban doc|moi truong|nong nghiep|phong su|tin tuc|video|multimedia|trang chu|khoa hoc|xay dung dang'.split(
    '|',
  ),
);
const PAPER_NAME = /^Báo (?:điện tử )?(?:\p{Lu}\p{Ll}+ ?){1,4}$/u;
const LONGEST = 160;

const bare = (line: string) => fold(line).replace(/[–—]/gu, '-').replace(/\s+/gu, ' ').trim();

function isButtons(line: string): boolean {
  const left = line.replace(BUTTONS, '');
  return left !== line && !/[\p{L}\p{N}]/u.test(left.replace(/\b\d{1,5}\b/gu, ''));
}

/** What kind of page furniture a whole line is; undefined for a line of the article. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const text = bare(line);
  if (CLOSING.some((pattern) => pattern.test(text))) return 'closing';
  if (SHARE.test(text)) return 'share';
  if (line.length > LONGEST) return undefined;
  return isButtons(text) || LOOSE.some((pattern) => pattern.test(text)) ? 'loose' : undefined;
}

/** Whether a whole line is page furniture of any kind. */
export function isPageFurniture(line: string): boolean {
  return furnitureKind(line) !== undefined;
}

/** Whether a line opens the readers' comments. */
export function opensComments(line: string): boolean {
  return furnitureKind(line) === 'closing' && /^(?:y kien|binh luan|gui binh luan)/u.test(bare(line));
}

/** Whether a line over the article only says where one is: a breadcrumb, a section's name, the paper's name. */
export function isSignpost(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = bare(line);
  if (SECTIONS.has(text) || PAPER_NAME.test(line)) return true;
  const steps = text.split(/\s*[>»›/]\s*/u);
  return (
    steps.length > 1 &&
    (steps[0] === 'trang chu' || SECTIONS.has(steps[0] ?? '')) &&
    steps.every((step) => step.length <= 60)
  );
}
