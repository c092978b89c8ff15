import type { SeedArticle } from '../seed-article.ts';

/** News of the province and of the country, continued. */
export const THOI_SU_ARTICLES_2: readonly SeedArticle[] = [
  {
    section: 'thoi-su/trong-tinh',
    headline: 'Đường ống ngầm vượt sông đưa nước sạch tới 812 hộ dân xã cồn',
    lead: 'Lần đầu tiên, vòi nước trong bếp của người dân xã Cồn Én chảy ra nước máy. Tuyến ống nằm dưới lòng sông Hậu đã khép lại mấy chục năm lóng phèn, đổi nước bằng ghe ở xứ cù lao.',
    dateline: 'Cồn Én',
    picture: {
      scene: 'river-dawn',
      variant: 4,
      caption: 'Xã Cồn Én nằm giữa sông Hậu, cách bờ phường Vàm Xáng hơn một cây số đường nước.',
      credit: 'Bích Ngân',
      alt: 'Mặt sông rộng lúc bình minh, mặt trời thấp sau dải cù lao, vài chiếc ghe nhỏ trên sông',
    },
    body: [
      'Bà Lưu Thị Hai, 66 tuổi, ngụ ấp Giữa Cồn, có tám cái lu xếp dọc hàng ba. Ba cái hứng nước mưa để uống, năm cái lóng nước sông. Tuần rồi, sau khi thợ vặn xong đồng hồ, bà úp sáu cái xuống phơi nắng, chừa lại hai. “Chừa để đó, lâu nay sống với nó quen rồi”, bà nói.',
      'Cồn Én bốn bề là nước nhưng thiếu nước dùng. Giếng khoan trên cồn nhiễm phèn, nước sông mùa này đục phù sa, đến tháng 2, tháng 3 lại lợ. Nhà không đủ lu phải đổi nước của ghe chở từ đất liền, giá 60.000 đồng/m³, gấp sáu lần nước máy; mùa hạn có lúc lên 90.000 đồng.',
      'Công trình gồm 1.150 m ống nhựa chịu lực đường kính 225 mm, kéo ngầm dưới đáy sông bằng phương pháp khoan định hướng, cách đáy luồng tàu 6 m; trên cồn có bể chứa 200 m³ và 23,4 km ống nhánh. Công suất 600 m³/ngày, nguồn nước lấy từ nhà máy Vàm Xáng. Tổng kinh phí 14,7 tỉ đồng.',
      'Ông Phùng Gia Bảo, Giám đốc Trung tâm Nước sạch và Vệ sinh nông thôn tỉnh, cho biết phương án xử lý nước tại chỗ từng được tính tới nhưng bị loại, vì nguồn nước quanh cồn có ngày mặn vượt 1‰. “Khoan qua sông đắt hơn lúc đầu, bù lại mùa mặn bà con vẫn có nước ngọt”, ông Bảo nói.',
      {
        bullets: [
          'Đã đấu nối: 765 hộ tự đăng ký, 47 hộ nghèo và cận nghèo được miễn toàn bộ chi phí.',
          'Còn lại: 96 hộ ở đuôi cồn, chờ kè chống sạt lở hoàn thành mới kéo ống.',
          'Giá nước: 9.800 đồng/m³ cho 10 m³ đầu tiên, như ở các phường trung tâm.',
          'Trường học và trạm y tế xã: lắp thêm bốn cột nước uống tại vòi.',
        ],
      },
      'Trạm Y tế xã Cồn Én ghi nhận mỗi mùa nước rút có 40-60 ca tiêu chảy, bệnh ngoài da, đa số là trẻ em. Y sĩ Tô Thị Mỹ Duyên mong con số này giảm ngay trong năm đầu. Điểm du lịch homestay trên cồn thì mừng theo cách khác: chủ nhà Lê Tấn Đạt, 34 tuổi, cho biết đã thay bồn chứa 5 m³ bằng hai phòng tắm mới, kịp đón khách Tết.',
      'Phần chưa trọn là đuôi cồn. Đoạn kè 680 m ở đây đạt 54% khối lượng, dự kiến xong trước mùa mưa. Trong lúc chờ, xã bố trí một sà lan chở bồn 10 m³ cấp nước miễn phí cho 96 hộ vào sáng thứ hai và thứ năm hằng tuần.',
    ],
    credits: [
      { role: 'article', name: 'Mộng Tuyền' },
      { role: 'photo', name: 'Bích Ngân' },
    ],
    tags: ['Cồn Én', 'Nước sạch', 'Hạn mặn'],
    storyline: 'Ứng phó hạn mặn',
    publishedHoursAgo: 13.6,
  },
  {
    section: 'thoi-su/trong-tinh',
    headline: 'Kiểm tra phòng cháy 46 chợ trước mùa hàng Tết, sáu chợ phải khắc phục ngay',
    lead: 'Đợt kiểm tra an toàn phòng cháy, chữa cháy tại 46 chợ trong tỉnh phát hiện 121 tồn tại, chủ yếu là câu mắc điện tùy tiện và hàng hóa lấn lối thoát hiểm.',
    dateline: 'SH',
    body: [
      'Đoàn kiểm tra liên ngành do Công an tỉnh chủ trì làm việc trong hai tuần, tập trung vào các chợ xây dựng trên 20 năm. Sáu chợ, trong đó có chợ Thới Lai Đông và chợ vải Cái Sơn, bị yêu cầu thay dây dẫn quá tải, tháo mái che tự chế và dọn thông lối đi trước ngày 10-12.',
      'Tại chợ vải Cái Sơn, 32/164 sạp để hàng cao sát bóng đèn; hồ nước chữa cháy 60 m³ chỉ còn chưa đến một nửa. Ban Quản lý chợ cam kết bơm đầy hồ trong ngày, lắp thêm 40 đầu báo khói và ngắt điện toàn chợ từ 20 giờ.',
      'Thượng tá Ngũ Văn Thạnh, phụ trách đoàn kiểm tra, cho biết từ nay đến rằm tháng Chạp mỗi chợ hạng 1, hạng 2 phải tổ chức ít nhất một buổi thực tập chữa cháy có tiểu thương tham gia. Chợ nào không khắc phục đúng hạn sẽ bị tạm dừng hoạt động khu vực vi phạm.',
    ],
    credits: [{ role: 'news', name: 'Hữu Nghĩa' }],
    tags: ['Phòng cháy, chữa cháy', 'Tết'],
    storyline: 'Chuẩn bị đón Tết',
    publishedHoursAgo: 33.2,
  },
  {
    section: 'thoi-su/trong-nuoc',
    kicker: 'Sáng kiến trẻ',
    headline: 'Trạm đo mặn giá 1,9 triệu đồng của sinh viên Vàm Thuận đoạt giải nhì toàn quốc',
    lead: 'Bốn sinh viên Trường Đại học Vàm Thuận vừa nhận giải nhì cuộc thi Sáng kiến trẻ vì nông nghiệp xanh toàn quốc với trạm đo độ mặn tự động ráp từ linh kiện phổ thông.',
    dateline: 'Hà Nội',
    body: [
      'Vòng chung kết có 24 đội được chọn từ 386 hồ sơ. Đội Vàm Thuận là đội duy nhất mang sản phẩm đã chạy ngoài đồng: 11 trạm đặt ở đầu các cống lấy nước thuộc xã Rạch Gốc Nam và Đông Bình Hưng, gửi số liệu 30 phút một lần về điện thoại của 640 hộ.',
      'Trạm gồm một đầu đo độ dẫn điện, một tấm pin mặt trời nhỏ bằng trang vở, bộ phát sóng và cái phao làm từ can nhựa cũ. Giá thành 1,9 triệu đồng, trong khi thiết bị nhập khẩu cùng chức năng thường trên 40 triệu đồng. Đổi lại, đầu đo phải chùi rêu mỗi tuần và thay sau khoảng tám tháng.',
      '“Ban giám khảo hỏi nếu sai thì sao. Tụi em đưa ra sổ của chú trưởng cống, đo tay mỗi ngày hai lần suốt mùa mặn rồi. Lệch trung bình 0,12‰”, trưởng nhóm Châu Hiểu Khang, sinh viên năm tư ngành Kỹ thuật môi trường, kể. Ba thành viên còn lại là Mai Thị Yến Phi, Sơn Minh Hiếu và Lại Quốc Cường.',
      'Theo thạc sĩ Vương Thị Cát Tường, giảng viên hướng dẫn, nhóm từng thất bại hai lần vì muối ăn mòn mối hàn. Lần thứ ba, các em nhúng bo mạch vào sáp ong, cách mà thợ máy ghe vẫn dùng để bảo vệ bình điện.',
      'Giải thưởng trị giá 80 triệu đồng. Nhóm dành 50 triệu đồng ráp thêm 26 trạm cho mùa khô này; bản vẽ và chương trình được công bố miễn phí để các hợp tác xã tự làm.',
    ],
    credits: [{ role: 'article', name: 'Lê Hoài Thương' }],
    tags: ['Hạn mặn', 'Chuyển đổi số', 'Trường Đại học Vàm Thuận'],
    storyline: 'Ứng phó hạn mặn',
    publishedHoursAgo: 58.3,
  },
];
