import type { SeedArticle } from './seed-article.ts';

/** A text that the demonstration newsroom is still working on. */
export type SeedDeskArticle = Omit<SeedArticle, 'publishedHoursAgo' | 'weight'> & {
  readonly state: 'draft' | 'submitted' | 'editing' | 'returned' | 'approved';
  readonly reason?: string;
};

/** One article for every desk of the newsroom, so that a first look at it is not at empty lists. */
export const SEED_DESK_ARTICLES: readonly SeedDeskArticle[] = [
  {
    state: 'draft',
    section: 'xa-hoi/doi-song',
    headline: 'Lớp học chèo xuồng của những đứa trẻ xóm Rạch Vông',
    lead: 'Chiều nào nước lớn, hơn chục đứa trẻ xóm Rạch Vông lại mặc áo phao ra bến, học cách giữ thăng bằng trên chiếc xuồng ba lá trước khi học bơi.',
    body: [
      'Người đứng lớp là ông Út Lành, 61 tuổi, cựu thợ đóng ghe. Ông nói ở xứ này không biết chèo thì cũng như ở phố mà không biết qua đường.',
      'Cần gọi lại cho Trạm Y tế xã Tân Phước Hậu để xin con số trẻ được dạy bơi trong năm.',
    ],
    credits: [{ role: 'article', name: 'Thanh Ân' }],
    tags: ['Trẻ em'],
  },
  {
    state: 'submitted',
    section: 'kinh-te/thi-truong',
    kicker: 'Hàng Tết',
    headline: 'Lò bánh phồng Cái Sơn đỏ lửa sớm hơn mọi năm nửa tháng',
    lead: 'Đơn đặt hàng từ các tỉnh miền Đông tăng gần gấp rưỡi, nhiều lò bánh phồng ở phường Cái Sơn đã thuê thêm nhân công và nổi lửa từ giữa tháng 11.',
    body: [
      'Hơn ba giờ sáng, lò bánh của bà Nguyễn Thị Hai, 58 tuổi, đã rộn tiếng chày quết nếp. Mỗi ngày lò ra chừng 4.000 bánh, gấp đôi ngày thường.',
      'Theo Hội Nông dân phường, toàn phường còn 23 lò, trong đó 9 lò đã chuyển sang máy quết và phơi bằng nhà kính để khỏi lệ thuộc nắng.',
      'Giá bánh năm nay tăng khoảng 5% do nếp và đường tăng, song các chủ lò cho biết sẽ giữ giá cho mối quen đến hết tháng Chạp.',
    ],
    credits: [
      { role: 'article', name: 'Thanh Ân' },
      { role: 'photo', name: 'Minh Nhựt' },
    ],
    tags: ['Tết', 'Làng nghề'],
  },
  {
    state: 'editing',
    section: 'giao-duc',
    headline: 'Thư viện xã Mỹ Khánh Thượng mở cửa buổi tối cho học sinh ôn thi',
    lead: 'Từ tuần này, thư viện xã Mỹ Khánh Thượng mở cửa đến 21 giờ, có thầy cô trực để học sinh lớp 9 và lớp 12 tới học nhóm.',
    body: [
      'Phòng đọc có 60 chỗ, được sửa lại từ nhà kho cũ. Kinh phí 180 triệu đồng do người dân và cựu học sinh đóng góp.',
      'Em Lâm Bảo Trân, học sinh lớp 12, nói ở nhà em nhỏ hay quấy nên tối nào em cũng chèo xuồng qua thư viện.',
    ],
    credits: [{ role: 'article', name: 'Phương Dung' }],
    tags: ['Khuyến học'],
  },
  {
    state: 'returned',
    reason:
      'Đoạn hai chưa có số liệu của ngành giao thông và chưa nghe ý kiến chủ đò. Bổ sung rồi gửi lại giúp tôi trước 15 giờ.',
    section: 'xa-hoi/giao-thong',
    headline: 'Bến đò Vàm Xáng tăng chuyến dịp cuối năm',
    lead: 'Lượng khách qua bến đò Vàm Xáng tăng mạnh những ngày cuối tuần, chủ bến dự kiến bố trí thêm một phà nhỏ.',
    body: [
      'Sáng chủ nhật, xe máy xếp hàng dài hơn 100 mét chờ qua sông.',
      'Nhiều người cho biết phải chờ gần 40 phút.',
    ],
    credits: [{ role: 'news', name: 'Thanh Ân' }],
    tags: ['Giao thông nông thôn'],
  },
  {
    state: 'approved',
    section: 'the-thao',
    headline: 'Giải việt dã ven sông quy tụ 600 vận động viên nghiệp dư',
    lead: 'Sáng mai, đường chạy ven sông từ bến Ninh Hòa đến cầu Vàm Thuận 2 sẽ đón khoảng 600 vận động viên không chuyên ở bốn nhóm tuổi.',
    body: [
      'Ban tổ chức cho biết giải có hai cự ly 5 km và 10 km. Đường bờ kè sẽ cấm xe từ 4 giờ 30 đến 8 giờ.',
      'Toàn bộ tiền đăng ký được góp vào quỹ mua áo phao cho học sinh các xã cù lao.',
    ],
    credits: [{ role: 'news', name: 'Duy Khang' }],
    tags: ['Việt dã'],
  },
];
