import { offlineVi } from './offline-vi.ts';

/** What the pages say that every paper has: imprint, contact, corrections, privacy, accessibility, and the device's own pages. */
export const standingVi = {
  imprint: {
    description: 'Cơ quan chủ quản, giấy phép, ban biên tập, địa chỉ và cách liên hệ với tòa soạn.',
    governingBody: 'Cơ quan chủ quản',
    licence: 'Giấy phép',
    editorInChief: 'Tổng biên tập',
    deputyEditors: 'Phó Tổng biên tập',
    address: 'Tòa soạn',
    domain: 'Tên miền',
    advertising: 'Quảng cáo – phát hành',
    reuse: 'Sử dụng lại thông tin',
  },
  contact: {
    description: 'Gửi tin, bài, ảnh; góp ý, phản ánh và yêu cầu cải chính; quảng cáo và phát hành.',
    parts: [
      {
        heading: 'Gửi tin, bài và ảnh',
        paragraphs: [
          'Bạn đọc và cộng tác viên gửi tin, bài, ảnh về thư điện tử của tòa soạn, kèm họ tên, bút danh và số điện thoại để tòa soạn liên hệ lại. Với ảnh, xin ghi rõ nơi chụp, ngày chụp và người trong ảnh.',
        ],
        items: [],
      },
      {
        heading: 'Phản ánh và yêu cầu cải chính',
        paragraphs: ['Nếu thấy nội dung trên báo chưa đúng, xin cho tòa soạn biết:'],
        items: [
          'tên bài và địa chỉ của bài trên trang;',
          'đoạn chưa đúng, và nội dung đúng kèm tài liệu chứng minh nếu có;',
          'họ tên, địa chỉ và số điện thoại của người yêu cầu.',
        ],
      },
      {
        heading: 'Xin phép sử dụng lại tin, bài, ảnh',
        paragraphs: [
          'Muốn đăng lại, dịch hay in lại tin, bài, ảnh của báo ngoài phạm vi nêu ở trang Thông tin tòa soạn, xin gửi thư cho tòa soạn, nêu rõ bài hoặc ảnh nào, dùng ở đâu, trong bao lâu. Ảnh ghi tên hãng thông tấn hoặc nguồn khác thì xin hỏi chính nơi đó.',
        ],
        items: [],
      },
    ],
    reach: 'Cách liên hệ',
  },
  corrections: {
    description: 'Thông tin cải chính, xin lỗi của tòa soạn về các nội dung đã đăng.',
    intro: 'Mọi thông tin cải chính, xin lỗi của báo được đăng ở đây, mới nhất ở trên, và ở đầu bài được cải chính.',
    empty: 'Chưa có thông tin cải chính nào.',
    policy: {
      heading: 'Báo cải chính như thế nào',
      paragraphs: [
        'Khi nội dung đã đăng có chỗ sai, báo đăng thông tin cải chính, xin lỗi: nội dung sai, nội dung đúng, kết luận của cơ quan có thẩm quyền nếu có, và lời xin lỗi bạn đọc. Thông tin này được đặt ở đầu bài và ở trang này; không bị sửa hay xóa về sau. Bài bị gỡ vì sai thì phần cải chính vẫn còn ở đây.',
        'Bài được cập nhật mà không phải cải chính thì ghi giờ cập nhật dưới tiêu đề và trong mục “Lịch sử thay đổi” của bài.',
      ],
    },
    howTo: 'Cách gửi yêu cầu cải chính',
  },
  privacy: {
    description: 'Trang này không theo dõi bạn đọc. Đây là những gì được đếm, và những gì nằm lại trên máy của bạn.',
    parts: [
      {
        heading: 'Không theo dõi',
        paragraphs: [
          'Trang không đặt cookie cho bạn đọc, không có mã theo dõi hay quảng cáo của bên thứ ba, không lập hồ sơ người đọc. Chữ, ảnh, phông chữ đều tải từ máy chủ của tòa soạn. Chỉ khu vực làm việc của tòa soạn dùng một cookie đăng nhập, dành cho người của báo.',
        ],
        items: [],
      },
      {
        heading: 'Những gì được đếm',
        paragraphs: [
          'Tòa soạn đếm mỗi bài được xem bao nhiêu lượt trong từng giờ. Đó chỉ là những con số: không kèm địa chỉ mạng, loại máy, hay bất cứ điều gì về người xem. Mỗi lượt mang một số ngẫu nhiên để không bị đếm hai lần; số ấy không cho biết ai đã xem bài nào, và bị xóa sau chừng một ngày.',
        ],
        items: [],
      },
      {
        heading: 'Những gì ở lại trên máy của bạn',
        paragraphs: ['Trình duyệt giữ những thứ sau trên chính máy của bạn và không gửi về tòa soạn:'],
        items: [
          'nền sáng hay tối và cỡ chữ, nếu bạn đã chọn;',
          'danh sách bài bạn bấm lưu để đọc sau;',
          'tối đa 20 bài mở gần nhất, để đọc lại khi không có mạng.',
        ],
      },
      {
        heading: 'Nhật ký máy chủ',
        paragraphs: [
          'Nhật ký của trang chỉ ghi lỗi cùng đường dẫn của trang gặp lỗi, không ghi địa chỉ mạng hay những gì bạn gõ. Đơn vị cung cấp đường truyền và máy chủ có thể giữ nhật ký kỹ thuật riêng theo pháp luật.',
        ],
        items: [],
      },
      {
        heading: 'Chia sẻ và liên kết ra ngoài',
        paragraphs: [
          'Nút chia sẻ là liên kết thường: chỉ khi bạn bấm, Facebook, Zalo hay X mới được mở. Video và bài mạng xã hội trong bài được dẫn bằng liên kết, không tự tải về máy bạn.',
        ],
        items: [],
      },
    ],
    erase: 'Xem và xóa những gì được giữ trên máy này ở trang',
    ask: 'Có câu hỏi về dữ liệu, xin viết cho tòa soạn:',
  },
  accessibility: {
    description: 'Trang hướng tới chuẩn WCAG 2.2 mức AA, để ai cũng đọc được báo, bằng bất cứ cách nào.',
    parts: [
      {
        heading: 'Mục tiêu',
        paragraphs: [
          'Trang báo này hướng tới đáp ứng chuẩn tiếp cận nội dung web WCAG 2.2 ở mức AA trên mọi trang dành cho bạn đọc. Mỗi phiên bản phần mềm đều được kiểm tra bằng công cụ tự động trước khi dùng.',
        ],
        items: [],
      },
      {
        heading: 'Những gì dùng được',
        paragraphs: [],
        items: [
          'đọc và đi hết mọi trang chỉ bằng bàn phím, với liên kết bỏ qua phần đầu trang;',
          'đọc đầy đủ khi tắt JavaScript;',
          'phóng to tới 400 % mà không phải cuộn ngang, trừ bảng rộng có thanh cuộn riêng;',
          'đổi cỡ chữ trong bài, nền sáng hoặc tối, và chế độ tương phản cao của hệ điều hành;',
          'nghe đọc bài trên máy có giọng tiếng Việt;',
          'tiêu đề, vùng trang và mô tả ảnh cho trình đọc màn hình; mỗi bài có bản in gọn.',
        ],
      },
      {
        heading: 'Những gì chưa trọn vẹn',
        paragraphs: [],
        items: [
          'một số ảnh trong bài cũ có thể thiếu mô tả;',
          'video và bài dẫn từ trang khác có thể không có phụ đề;',
          'tài liệu do nơi khác gửi đăng có thể chưa đạt chuẩn.',
        ],
      },
    ],
    report: 'Gặp chỗ khó đọc, khó dùng, xin cho tòa soạn biết địa chỉ trang và thiết bị bạn dùng:',
  },
  offline: {
    ...offlineVi,
    description: 'Máy của bạn đang không có mạng, hoặc trang báo đang không trả lời.',
    help: 'Trang bạn muốn mở chưa được giữ trên máy này. Bạn có thể đọc lại các bài dưới đây, hoặc thử lại khi có mạng.',
    retry: 'Thử về trang nhất',
    heading: 'Các bài đọc được ngay',
  },
  saved: {
    description: 'Những bài bạn bấm “Lưu đọc sau”. Danh sách chỉ nằm trên máy này, tòa soạn không biết.',
    noScript: 'Danh sách nằm trong trình duyệt của bạn; muốn xem cần bật JavaScript.',
    heading: 'Lưu đọc sau',
    empty: 'Chưa có bài nào. Mở một bài rồi bấm “Lưu đọc sau” dưới tiêu đề.',
    readHeading: 'Đọc lại khi không có mạng',
    readIntro: 'Tối đa 20 bài mở gần nhất, trình duyệt giữ bản đọc được cả khi mất mạng.',
    readEmpty: 'Chưa có bài nào được giữ.',
    remove: 'Bỏ',
    clear: 'Xóa cả danh sách',
    clearRead: 'Xóa các bài được giữ',
  },
};

/** What the standing pages say, in one language. */
export type StandingTexts = typeof standingVi;
