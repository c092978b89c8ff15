import type { ArticleField } from '../article.ts';
import type { CreditRole } from '../credits.ts';
import type { ArticleState, Move } from '../moves.ts';
import type { FieldProblem, Refusal } from '../refusal.ts';
import type { DeskRole } from '../roles.ts';

const states: Readonly<Record<ArticleState, string>> = {
  draft: 'Bản nháp',
  submitted: 'Chờ biên tập',
  editing: 'Đang biên tập',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  published: 'Đã xuất bản',
  withdrawn: 'Đã gỡ',
};

const moves: Readonly<Record<Move, string>> = {
  submit: 'Gửi duyệt',
  take: 'Nhận biên tập',
  return: 'Trả lại',
  approve: 'Duyệt',
  publish: 'Xuất bản',
  schedule: 'Hẹn giờ',
  update: 'Cập nhật bản đăng',
  withdraw: 'Gỡ bài',
  restore: 'Khôi phục',
};

const moved: Readonly<Record<Move, string>> = {
  submit: 'Đã gửi duyệt. Bài đang chờ biên tập.',
  take: 'Đã nhận biên tập bài này.',
  return: 'Đã trả bài lại cho tác giả, kèm lý do.',
  approve: 'Đã duyệt. Bài chờ xuất bản.',
  publish: 'Đã xuất bản. Bạn đọc thấy bài ngay bây giờ.',
  schedule: 'Đã hẹn giờ đăng.',
  update: 'Đã cập nhật bản đăng. Bạn đọc thấy bản mới ngay bây giờ.',
  withdraw: 'Đã gỡ bài. Bạn đọc không còn thấy bài này.',
  restore: 'Đã khôi phục về bản nháp.',
};

const fields: Readonly<Record<ArticleField, string>> = {
  kicker: 'Dòng dẫn',
  headline: 'Tiêu đề',
  shareTitle: 'Tiêu đề khi chia sẻ',
  shareText: 'Lời dẫn khi chia sẻ',
  sharePicture: 'Ảnh khi chia sẻ',
  lead: 'Sapô',
  dateline: 'Mã tin / nơi đưa tin',
  sectionId: 'Chuyên mục',
  tags: 'Từ khóa',
  storyline: 'Dòng sự kiện',
  credits: 'Người thực hiện',
  picture: 'Ảnh đại diện',
  source: 'Nguồn',
  body: 'Nội dung',
};

const roles: Readonly<Record<DeskRole, string>> = {
  reporter: 'Phóng viên',
  editor: 'Biên tập viên',
  chief: 'Ban biên tập',
};

const creditRoles: Readonly<Record<CreditRole, string>> = {
  article: 'Bài',
  news: 'Tin',
  photo: 'Ảnh',
  video: 'Video',
  graphic: 'Đồ họa',
  translation: 'Biên dịch',
};

const problems: Readonly<Record<FieldProblem['problem'], string>> = {
  too_long: 'Quá dài, hãy rút gọn.',
  required: 'Chưa nhập.',
  invalid: 'Không hợp lệ.',
  taken: 'Đã có người dùng.',
  unsafe_link: 'Có liên kết không dùng được. Chỉ nhận http, https, mailto, tel hoặc đường dẫn trong báo.',
  not_public: 'Bạn đọc chưa thấy hoặc không còn thấy bài này, nên chưa đưa lên trang nhất được.',
  repeated: 'Bài này đã ở một vị trí phía trên.',
};

const refusals: Readonly<Record<Refusal['kind'], string>> = {
  signed_out:
    'Phiên đăng nhập đã hết. Bài vẫn còn nguyên trên màn hình và trong máy này: hãy đăng nhập ở một thẻ khác, rồi quay lại đây lưu lần nữa.',
  foreign_origin: 'Yêu cầu không đến từ trang tòa soạn nên bị từ chối. Hãy mở lại trang này rồi thử lại.',
  not_found: 'Không tìm thấy bài này, hoặc bạn không còn quyền xem.',
  forbidden: 'Bạn không có quyền làm việc này với bài này.',
  wrong_state: 'Bài đã sang bước khác. Hãy tải lại trang để thấy bước hiện tại.',
  reason_required: 'Hãy ghi lý do.',
  incomplete: 'Bài còn thiếu phần bắt buộc.',
  invalid: 'Có chỗ chưa đúng, xem phần được đánh dấu. Chữ đã viết vẫn còn nguyên.',
  conflict: 'Bài này vừa được lưu ở nơi khác: bởi người khác, hoặc từ một thẻ khác. Chưa ai bị mất chữ nào.',
  rearranged:
    'Trang nhất vừa được sắp xếp lại ở nơi khác, sau khi bạn mở trang này. Hãy tải lại để thấy cách sắp xếp mới, rồi làm tiếp.',
  renamed: 'Dòng sự kiện này vừa được đổi tên ở nơi khác, sau khi bạn mở trang này.',
  busy: 'Máy chủ đang bận, chưa ghi được. Chữ đã viết vẫn còn trên màn hình; hãy lưu lại sau ít giây.',
};

const deeds: Readonly<Record<string, string>> = {
  create: 'Tạo bài',
  save: 'Lưu',
  import: 'Nhập bài',
  submit: 'Gửi duyệt',
  take: 'Nhận biên tập',
  return: 'Trả lại',
  approve: 'Duyệt',
  publish: 'Xuất bản',
  schedule: 'Hẹn giờ đăng',
  update: 'Cập nhật bản đăng',
  withdraw: 'Gỡ bài',
  restore: 'Khôi phục',
  correct: 'Đăng cải chính',
};

/** The newsroom's own words in Vietnamese (product.md, Vocabulary): states, moves, fields, roles, refusals. */
export const vocabularyVi = { states, moves, moved, fields, roles, creditRoles, problems, refusals, deeds };
