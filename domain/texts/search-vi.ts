/** Words of the readers' search, Vietnamese. */
export const searchVi = {
  title: 'Tìm kiếm',
  field: 'Tìm trên báo',
  submit: 'Tìm',
  resultTitle: (text: string) => `Tìm “${text}”`,
  description: (paper: string) => `Tìm tin, bài đã đăng trên ${paper}.`,
  hint: 'Gõ có dấu hay không dấu đều được: “gia lua” cũng ra giá lúa. Gõ một ngày như 2/6/2020 để mở tin của ngày ấy.',
  found: (text: string) => `Bài có “${text}”, đúng nhất và mới nhất ở trên cùng.`,
  noWord: 'Mời bạn gõ ít nhất một chữ hoặc một số.',
  cut: 'Câu tìm hơi dài nên chỉ lấy phần đầu.',
  nothing: (text: string) => `Không tìm thấy bài nào có “${text}”.`,
  advice: 'Mời bạn thử bớt chữ, viết cách khác, hoặc xem các tin mới nhất dưới đây.',
  end: (text: string) => `Không còn bài nào khác có “${text}”.`,
  namedPages: 'Trang cùng tên',
  section: (name: string) => `Chuyên mục: ${name}`,
  day: (name: string) => `Tin ngày ${name}`,
} as const satisfies Record<string, unknown>;
