import { readerListsVi } from './reader-lists-vi.ts';
import { searchVi } from './search-vi.ts';

/** Words of the readers' pages, Vietnamese; the type of every other language. */
export const readerVi = {
  lists: readerListsVi,
  search: searchVi,
  skip: 'Bỏ qua để xem nội dung',
  home: 'Trang chủ',
  sections: 'Chuyên mục',
  menu: 'Menu',
  close: 'Đóng',
  newsroom: 'Tòa soạn',
  latest: 'Tin mới nhất',
  latestOf: (section: string) => `Mới nhất: ${section}`,
  seeMore: (section: string) => `Xem thêm: ${section}`,
  breadcrumb: 'Bạn đang ở',
  emptySection: 'Chuyên mục này chưa có bài. Mời bạn xem các chuyên mục khác.',
  emptyFront: 'Báo chưa đăng bài nào. Mời bạn quay lại sau.',
  updated: 'Cập nhật',
  readingTime: (minutes: number) => `${minutes} phút đọc`,
  /** The number, or what stands for it until the reader script knows it. */
  minutesAgo: (count: string) => `${count} phút trước`,
  hoursAgo: (count: string) => `${count} giờ trước`,
  changes: { title: 'Lịch sử thay đổi', published: 'Đăng lần đầu', updated: 'Cập nhật' },
  correction: {
    title: 'Thông tin cải chính, xin lỗi',
    wrong: 'Nội dung sai đã đăng',
    corrected: 'Nội dung cải chính',
    conclusion: 'Kết luận của cơ quan có thẩm quyền',
    articleOf: (day: string) => `bài đăng ngày ${day}`,
    withdrawn: 'bài đã được gỡ',
  },
  share: 'Chia sẻ bài viết',
  shareOn: (place: string) => `Chia sẻ qua ${place}`,
  email: 'Thư điện tử',
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  copyFailed: 'Chưa sao chép được. Địa chỉ bài viết:',
  systemShare: 'Chia sẻ…',
  smallerText: 'Chữ nhỏ hơn',
  largerText: 'Chữ lớn hơn',
  listen: 'Nghe bài',
  stopListening: 'Dừng đọc',
  saveForLater: 'Lưu đọc sau',
  savedForLater: 'Đã lưu – bỏ lưu',
  shareQuote: 'Chia sẻ đoạn trích',
  printView: 'Bản in',
  printNow: 'In trang này',
  toArticle: 'Về bài viết',
  tools: 'Công cụ đọc bài',
  theme: 'Nền',
  themeAuto: 'theo máy',
  themeLight: 'sáng',
  themeDark: 'tối',
  source: 'Nguồn',
  by: 'Người thực hiện',
  pictureBy: (name: string) => `Ảnh: ${name}`,
  tags: 'Từ khóa',
  related: 'Tin liên quan',
  moreFrom: (section: string) => `Cùng chuyên mục ${section}`,
  readAlso: 'Đọc thêm',
  table: 'Bảng số liệu',
  gallery: (count: number) => `Chùm ảnh (${count} ảnh)`,
  watchOn: (place: string) => `Xem trên ${place}`,
  storyline: 'Dòng sự kiện',
  storylineTitle: (name: string) => `Dòng sự kiện: ${name}`,
  storylineBefore: 'Bài trước',
  storylineAfter: 'Bài tiếp theo',
  tagTitle: (name: string) => `Từ khóa: ${name}`,
  contributorTitle: (name: string) => `Bài của ${name}`,
  printedFrom: 'Địa chỉ bài viết',
  shortLink: 'Liên kết ngắn',
  shortLinkCode: 'Mã QR của liên kết ngắn',
  roles: {
    article: 'Bài',
    news: 'Tin',
    photo: 'ảnh',
    video: 'video',
    graphic: 'đồ họa',
    translation: 'biên dịch',
  },
  feeds: 'Kênh RSS',
  feedsIntroduction:
    'Đăng ký kênh tin để ứng dụng đọc tin của bạn tự nhận bài mới: dán một trong các địa chỉ dưới đây vào ứng dụng.',
  feedsNamed:
    'Mỗi từ khóa, mỗi tác giả và mỗi dòng sự kiện cũng có kênh riêng; ứng dụng đọc tin tự tìm thấy từ địa chỉ của trang.',
  mostRead: {
    title: 'Đọc nhiều',
    periods: 'Khoảng thời gian',
    day: '24 giờ qua',
    week: '7 ngày qua',
    summary: (period: string) => `Những bài được bạn đọc mở xem nhiều nhất trong ${period}.`,
    how: 'Xếp theo số lượt mở bài, cập nhật chừng mười phút một lần. Tòa soạn chỉ đếm lượt, không theo dõi người đọc.',
    empty: 'Chưa có lượt đọc nào trong khoảng thời gian này. Mời bạn xem các tin mới nhất ở trang chủ.',
  },
  imprint: 'Thông tin tòa soạn',
  aboutPaper: 'Về tờ báo',
  standing: {
    imprint: 'Thông tin tòa soạn',
    contact: 'Liên hệ',
    corrections: 'Cải chính',
    privacy: 'Quyền riêng tư',
    accessibility: 'Trợ năng',
    saved: 'Bài đã lưu',
    offline: 'Không có mạng',
  },
  telephone: 'Điện thoại',
  emailAddress: 'Thư điện tử',
  weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ này không dẫn tới bài nào. Có thể liên kết đã được chép thiếu, hoặc bài chưa từng được đăng.',
  },
  gone: {
    title: 'Nội dung đã được gỡ',
    text: 'Tòa soạn đã gỡ nội dung này và không còn phát hành trên trang. Nếu bài có chỗ sai, lời cải chính được đăng ở trang Cải chính.',
  },
  emptied: {
    title: 'Danh sách này không còn bài',
    text: 'Những bài từng xếp ở đây đã được gỡ, hoặc nay mang tên khác. Mời bạn tìm trong các chuyên mục hoặc tìm kiếm trên báo.',
  },
  failed: {
    title: 'Trang tạm thời gặp trục trặc',
    text: 'Lỗi thuộc về phía tòa soạn, không phải do bạn. Mời bạn tải lại sau ít phút.',
  },
  maintenance: {
    title: 'Trang đang bảo trì',
    text: 'Tòa soạn tạm đóng trang trong ít phút để nâng cấp. Mời bạn quay lại sau.',
    /** Followed by the moment. */
    until: 'Tòa soạn tạm đóng trang để nâng cấp. Mời bạn quay lại sau',
  },
  toFront: 'Về trang nhất',
} as const satisfies Record<string, unknown>;

/** A catalogue's shape without its exact sentences: what every language must say. */
type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<Texts[Key]>;
};

export type ReaderTexts = Shape<typeof readerVi>;
