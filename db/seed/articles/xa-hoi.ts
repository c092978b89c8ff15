import type { SeedArticle } from '../seed-article.ts';

/** Daily life and traffic. */
export const XA_HOI_ARTICLES: readonly SeedArticle[] = [
  {
    section: 'xa-hoi/giao-thong',
    headline: 'Đường tỉnh 927B còn 16 hộ chưa bàn giao mặt bằng, nhiều nhà chờ nền tái định cư',
    lead: 'Dự án mở rộng đường tỉnh 927B đã có 203/219 hộ giao đất, đạt 92,7%. Phần còn lại nằm ở đầu cầu Kinh Ranh và ngã ba chợ Bình Hưng, đúng hai chỗ xe cộ dồn ứ mỗi chiều.',
    body: [
      'Tuyến 927B dài 18,6 km, nối phường Thới Lai Đông với xã Đông Bình Hưng, hiện mặt nhựa chỉ rộng 5,5 m. Dự án 486 tỉ đồng nâng lên 9 m, xây lại năm cầu yếu, đón lượng xe tăng thêm khi cầu Vàm Thuận 2 thông xe. Khối lượng thi công đạt 58%.',
      'Trong 16 hộ chưa bàn giao, đầu cầu Kinh Ranh có 11 hộ, ngã ba chợ có 5 hộ. Chín hộ đồng ý giá đền bù nhưng chờ nền tái định cư; bảy hộ đề nghị xem lại phần đất hình thành sau năm đo đạc.',
      'Gia đình ông Thái Văn Bon, 67 tuổi, ở đầu cầu Kinh Ranh, đã dỡ xong hàng ba, dọn đồ vào một thùng lớn mà chưa có chỗ dời. “Tôi chịu đi chớ không làm khó. Nhưng nền nhà mới còn là cái ao, biểu tôi đi đâu”, ông nói. Khu tái định cư Kinh Ranh có 24 nền, đang san lấp được hơn hai phần ba, thiếu khoảng 6.000 m³ cát.',
      'Ông Diệp Chí Công, Giám đốc Ban Quản lý dự án các công trình giao thông tỉnh, cho biết nguồn cát vừa được bố trí từ mỏ Tân Phước Hậu, mỗi ngày hai sà lan. Mười nền đầu tiên sẽ giao trước ngày 15-12; hộ nào phải dời sớm được hỗ trợ tiền thuê nhà 3,5 triệu đồng/tháng.',
      {
        title: 'Xe cộ lưu ý',
        box: [
          'Cấm xe tải trên 8 tấn qua đoạn Km 7 đến Km 11 từ 6 đến 8 giờ và 16 đến 18 giờ.',
          'Cầu tạm Kinh Ranh: tải trọng 5 tấn, một làn, có người điều tiết.',
          'Xe khách đi vòng đường liên xã Long Tuyền Tây, dài thêm 4,3 km.',
        ],
      },
    ],
    credits: [{ role: 'article', name: 'Hải Đăng' }],
    tags: ['Hạ tầng giao thông', 'Cầu Vàm Thuận 2', 'Đường tỉnh 927B'],
    publishedHoursAgo: 1.9,
  },
  {
    section: 'xa-hoi',
    headline: 'Ngày hội hiến máu Vàm Xáng thu 412 đơn vị, nhóm máu O vẫn thiếu',
    lead: 'Gần 500 người dân, công nhân và chiến sĩ ở phường Vàm Xáng đăng ký tham gia ngày hội hiến máu tình nguyện, mang lại 412 đơn vị máu cho Bệnh viện Đa khoa tỉnh Vàm Thuận.',
    dateline: 'SH',
    body: [
      'Hội Chữ thập đỏ phường cho biết lượng máu vượt 37,3% so với chỉ tiêu 300 đơn vị. Có 86 người hiến lần đầu, nhỏ tuổi nhất 18, lớn nhất 59. Tổ công nhân cầu Vàm Thuận 2 góp 54 đơn vị ngay sau ca đêm.',
      'Theo bác sĩ Nhan Thị Thục Quyên, Trưởng Khoa Huyết học - Truyền máu của bệnh viện, kho máu hiện đủ dùng 12 ngày, riêng nhóm O chỉ đủ bốn ngày vì số ca cấp cứu tăng vào dịp cuối năm.',
      'Điểm hiến máu cố định tại bệnh viện mở cửa từ 7 giờ đến 16 giờ các ngày trong tuần. Từ 1 đến 25 tháng Chạp, xe lưu động sẽ ghé thêm các xã Long Tuyền Tây, Tân Phước Hậu và Mỹ Khánh Thượng.',
    ],
    credits: [{ role: 'news', name: 'Sơn Ca' }],
    tags: ['Hiến máu', 'An sinh xã hội'],
    publishedHoursAgo: 198.6,
  },
  {
    section: 'xa-hoi/giao-thong',
    kicker: 'An toàn đường thủy',
    headline: 'Gió chướng về, 23 bến đò ngang siết giờ chạy và buộc khách mặc áo phao',
    lead: 'Mùa gió chướng sóng lớn bất chợt vào xế trưa, lại trùng lúc người đi lại nhiều. Các bến đò quanh Cồn Én đã đổi giờ, giảm tải và để áo phao ngay lối xuống.',
    picture: {
      scene: 'ferry',
      variant: 16,
      caption: 'Đò ngang Vàm Xáng - Cồn Én chở tối đa 30 khách trong những ngày gió cấp 4 trở lên.',
      credit: 'Hải Đăng',
      alt: 'Chiếc phà nhỏ chở khách trên sông có sóng nhẹ, mũi phà hướng về bờ cây',
    },
    body: [
      'Tiếng máy chưa nổ, anh thu vé Từ Minh Lượng đã đứng chắn ngang cầu dẫn, tay ôm một chồng áo phao. Hành khách nào chưa mặc thì chưa được xuống. Có người càu nhàu: qua sông có mười phút. Anh đáp gọn: “Lật cũng chừng mười giây”.',
      'Trên địa bàn tỉnh có 23 bến đò ngang đang hoạt động với 51 phương tiện, mỗi ngày chở chừng 9.600 lượt khách. Cuối tháng trước, một vỏ lãi chở bốn người bị sóng tạt úp gần đuôi Cồn Én; cả bốn được ghe lưới cứu kịp, nhưng ba người không mặc áo phao phải nhập viện.',
      'Công an tỉnh phối hợp Sở Xây dựng kiểm tra toàn bộ phương tiện, đình chỉ bốn chiếc hết hạn đăng kiểm, bổ sung 620 áo phao và 180 dụng cụ nổi. Bến được yêu cầu ngưng chạy khi gió từ cấp 5 hoặc tầm nhìn dưới 300 m.',
      'Riêng tuyến Vàm Xáng - Cồn Én giảm sức chở từ 45 xuống 30 khách trong khung 12-17 giờ, bù lại tăng chuyến vào sáng sớm. Đò học sinh chạy lúc 5 giờ 45 và 16 giờ 30, có hai giáo viên đi cùng. Em Phan Nhã Trúc, lớp 7, cho biết các bạn đã quen tay cài khóa áo phao trong chưa đầy mười giây.',
      {
        bullets: [
          'Mặc áo phao trước khi bước xuống đò, cài đủ ba khóa.',
          'Dắt xe máy tắt máy, dựng chân giữa; không ngồi trên yên khi đò chạy.',
          'Không dồn một bên mạn để chụp hình, nhất là lúc tránh tàu lớn.',
          'Thấy đò quá tải hãy xuống lại và báo số trực ghi trên bảng bến.',
        ],
      },
      'Thiếu tá Kha Quốc Bình, Đội phó Đội Cảnh sát giao thông đường thủy, cho biết từ nay đến hết tháng Giêng, tuần tra vào giờ cao điểm tăng gấp đôi, tập trung ngã ba Vàm Xáng, nơi đò, sà lan cát và ghe hàng Tết cùng cắt ngang luồng.',
    ],
    credits: [
      { role: 'article', name: 'Hải Đăng' },
      { role: 'photo', name: 'Hải Đăng' },
    ],
    tags: ['An toàn đường thủy', 'Gió chướng', 'Cồn Én'],
    publishedHoursAgo: 16.3,
  },
  {
    section: 'xa-hoi/doi-song',
    headline: 'Bếp cơm sau lưng bệnh viện, ba giờ sáng đã đỏ lửa vì người nuôi bệnh',
    lead: 'Từ một nồi cháo của năm người bán chợ, bếp cơm tình thương ở Bệnh viện Đa khoa tỉnh Vàm Thuận nay nấu mỗi ngày 420 phần không lấy tiền, nhờ những bó rau, bao gạo khắp nơi gởi về.',
    picture: {
      scene: 'clinic',
      variant: 3,
      caption: 'Lối vào bếp cơm nằm sát dãy nhà nội trú. Mỗi sáng, người nuôi bệnh đến nhận phần theo thẻ.',
      credit: 'Sơn Ca',
      alt: 'Dãy nhà khám bệnh sáng sủa có mái hiên, vài cây xanh và lối đi phía trước',
    },
    body: [
      'Đồng hồ chỉ ba giờ hai mươi. Trong gian bếp lợp tôn rộng bằng hai phòng học, bà Viên Thị Kiều, 69 tuổi, đang nhấc nắp nồi cơm 20 ký. Bên kia, ba người đàn ông xắt bầu. Không ai nói lớn, vì vách bên là dãy phòng bệnh.',
      'Mười hai năm trước, bà Kiều nuôi chồng mổ ruột thừa ở đây. Ba đêm, bà ăn mì gói vì một hộp cơm bằng nửa ngày công. Chồng ra viện, bà rủ bốn người bán chợ nấu cháo đem vô mỗi sáng chủ nhật. Nồi cháo dần thành bữa sáng, rồi bữa trưa, rồi mỗi ngày.',
      'Hiện bếp có 61 người góp công, chia tám tổ. Mỗi ngày hết 65 ký gạo, 90 ký rau củ, 40 ký thịt, cá. Tiền mặt chỉ nhận vào thùng có ba chìa, do ba người giữ. Nhiều hơn cả là hiện vật: xuồng rau từ Cồn Én tấp bến thứ hai, bao gạo của Hợp tác xã Long Hòa, vài chục trứng của một bà cụ không chịu cho biết tên.',
      {
        quote: [
          'Tôi nói với mấy đứa nhỏ phụ bếp: múc đừng đong. Người ta nuôi bệnh mấy tuần, họ cần một chén cơm nóng mà không bị ai nhìn coi mình nghèo cỡ nào.',
        ],
        source: 'Bà Viên Thị Kiều, người lập bếp cơm',
      },
      'Bệnh viện lo phần an toàn. Thực phẩm được kiểm tra lúc nhận, mỗi nồi giữ mẫu 24 giờ, người nấu khám sức khỏe hai lần mỗi năm. Theo bác sĩ Triệu Thành Phúc, Phó Giám đốc bệnh viện, có thêm 70 phần ăn nhạt cho người chạy thận và 35 phần cháo xay do khoa dinh dưỡng lên thực đơn.',
      'Người nhận không chỉ là hộ nghèo. Anh Lê Trường Vũ, 38 tuổi, thợ hồ ở Đông Bình Hưng, nuôi mẹ đã 19 ngày, kể hôm thứ hai thấy mình đứng đợi cơm thì ngượng. Đến tuần sau, anh xin vào tổ rửa nồi. “Rửa xong rồi ăn, thấy ngon hơn”, anh nói.',
      'Tháng Chạp, bếp nấu thêm bánh tét cho bệnh nhân không về kịp Tết. Năm rồi 600 đòn, năm nay tính gói 800. Lá chuối và dây lát đã có người hứa, chỉ còn thiếu tay gói, hẹn nhau tối 26 tháng Chạp.',
    ],
    credits: [
      { role: 'article', name: 'Sơn Ca' },
      { role: 'photo', name: 'Sơn Ca' },
    ],
    tags: ['An sinh xã hội', 'Tết', 'Bệnh viện Đa khoa tỉnh Vàm Thuận'],
    publishedHoursAgo: 28.7,
  },
  {
    section: 'xa-hoi/giao-thong',
    headline: 'Đội xây cầu “hụi gạch” và cây cầu bê tông thứ 37 ở Mỹ Khánh Thượng',
    lead: 'Chín năm, một nhóm thợ hồ, thợ vườn và cựu chiến binh ở xã Mỹ Khánh Thượng đã dựng 37 cây cầu nông thôn bằng cách góp vật liệu như chơi hụi. Cầu nào xong cũng có một chỗ ngồi hóng mát.',
    picture: {
      scene: 'palm-canal',
      variant: 27,
      caption: 'Rạch Xẻo Lá, nơi cây cầu thứ 37 thay chiếc cầu ván đã ba lần gãy nhịp.',
      credit: 'Út Thương',
      alt: 'Rạch nước hẹp giữa hàng dừa nước, bóng cây đổ xuống mặt nước nhiều gợn nhỏ',
    },
    body: [
      'Cầu Xẻo Lá dài 22 m, ngang 2,6 m. Ông Tư Đực, tên thật Nghiêm Văn Đực, 68 tuổi, đội trưởng, đi tới đi lui đúng ba lượt trước khi gật đầu cho xe ba gác chở lúa qua. Chỗ nào nghe tiếng kêu khác, ông gõ gót dép xuống, ghé tai nghe.',
      'Đội có 26 người, không lương. Cách góp là “hụi gạch”: mỗi nhà trong xóm theo mùa góp 20 viên gạch hay một bao xi măng; xóm nào tới lượt được “hốt” để xây. Ai không có vật liệu thì góp ngày công, ghe chở cát hoặc nấu cơm. Nhờ vậy cầu Xẻo Lá chỉ tốn 186 triệu đồng tiền mặt, chừng một phần ba so với giá đi thuê.',
      'Kỹ sư không có sẵn, đội nhờ thầy cô Trường Đại học Vàm Thuận vẽ mẫu ba loại nhịp 6, 8 và 12 m, dùng chung ván khuôn thép. Mỗi cọc đóng sâu ít nhất 11 m, kiểm tra bằng cách đếm nhát búa. Tất cả được ghi vào cuốn sổ học trò bìa cứng, nay dày gần 200 trang.',
      'Cái khó bây giờ không phải tiền mà là người. Thanh niên đi làm công ty, tối mới về; đội chuyển sang trộn bê tông từ 18 đến 22 giờ dưới đèn tích điện. Ông Tư Đực dặn thợ trẻ không được làm quá sức vì “cây cầu chậm một tuần không ai chết, nhưng trượt chân đêm tối thì có”.',
      'UBND xã đã đưa cách làm này vào kế hoạch, trích quỹ hỗ trợ 40% vật liệu cho mười cầu kế tiếp. Theo bà Từ Thị Thanh Mai, Phó Chủ tịch UBND xã, 36 cây cầu làm trước đó rút ngắn tổng cộng 46 km đường vòng cho 2.700 hộ, trong đó có bốn điểm trường.',
      'Dưới chân cầu Xẻo Lá, hai băng ghế đổ luôn bằng bê tông thừa. Đó là lệ từ cây cầu đầu tiên, theo ông Tư Đực: “Đi đâu thì đi, mệt phải có chỗ ngồi”.',
    ],
    credits: [
      { role: 'article', name: 'Út Thương' },
      { role: 'photo', name: 'Út Thương' },
    ],
    tags: ['Giao thông nông thôn', 'An sinh xã hội'],
    publishedHoursAgo: 52.1,
  },
  {
    section: 'xa-hoi/doi-song',
    kicker: 'Theo mùa gió',
    headline: 'Gió chướng lên, xóm khô bên bờ Tân Phước Hậu thức theo mùi cá',
    lead: 'Cuối mùa nước nổi, khi cá đồng theo nước rút ra sông và ngọn gió chướng đầu tiên làm khô ráo mặt sân, cả xóm Bãi Bàng đổi giờ ngủ để làm khô bán Tết.',
    picture: {
      scene: 'river-dawn',
      variant: 21,
      caption: 'Rạng sáng trên sông Hậu đoạn qua Tân Phước Hậu, lúc ghe cá cập xóm Bãi Bàng.',
      credit: 'Hồng Vân',
      alt: 'Sông lúc hừng đông, trời ngả cam, bóng ghe và hàng cây in trên mặt nước',
    },
    body: [
      'Trời chưa sáng mà xóm Bãi Bàng đã sáng đèn. Mùi muối hột, mùi cá đồng, mùi khói củi quyện vào nhau trong ngọn gió từ sông thổi lên, hơi lạnh và khô. Người ở đây không cần coi lịch: sáng nào phơi áo một canh mà ráo là biết tới mùa khô.',
      'Xóm có 74 hộ, chừng 50 hộ theo nghề qua ba đời. Cá sặc bổi, cá lóc, cá chạch mua của các miệng đáy ven sông với giá 55.000-80.000 đồng/kg tươi. Ba ký rưỡi cá tươi mới cho một ký khô, nên khô sặc bổi bán tại nhà không dưới 320.000 đồng/kg.',
      'Chị Quan Thị Mỹ Lệ, 46 tuổi, dạy tôi nghe tiếng cá: phơi tới nắng thứ hai, lấy hai con gõ vào nhau, nghe “cộp” thì được, nghe “bịch” là còn nước. Muối cũng không cân mà nếm, theo mùa: gió lạnh thì bớt một chút, trời oi thì thêm. Nhà chị ngày xuống giàn 150 ký cá, thuê sáu người.',
      'Cái lo muôn năm là mưa trái mùa. Một cơn mưa hai mươi phút giữa chừng đủ biến mẻ cá thành thức ăn cho vịt. Năm nay, 19 hộ góp làm nhà phơi mái màng trong, sàn lưới cách đất một thước, vừa tránh ruồi vừa chạy được mưa. Ngân hàng chính sách cho vay 40 triệu đồng mỗi hộ.',
      {
        table: [
          ['Loại khô', 'Giá tại xóm (đồng/kg)', 'Mùa ngon nhất'],
          ['Sặc bổi', '320.000 - 360.000', 'Tháng 10 đến tháng Chạp âm lịch'],
          ['Cá lóc', '240.000 - 270.000', 'Quanh năm'],
          ['Cá chạch', '380.000 - 420.000', 'Cuối mùa nước nổi'],
        ],
      },
      'Có khách bảo khô ở thành thị đâu thiếu. Chị Lệ cười, đem ra một con khô sặc nướng than, xé nhỏ trộn xoài sống và dặn ăn với cơm cháy. Trong lúc khách ăn, chị nói thêm nghề này trả công cho sự kiên nhẫn: cá xấu, muối gắt, nắng vội, con khô nói hết.',
      'Nhìn cầu Vàm Thuận 2 chỉ còn hở một đoạn ngắn giữa sông, người Bãi Bàng tính mùa sau khỏi gởi khô qua phà. Còn năm nay, mấy thùng khô Tết vẫn lên phà lúc bốn giờ sáng, chen với rau và vịt, như bao mùa gió chướng trước.',
    ],
    credits: [
      { role: 'article', name: 'Hồng Vân' },
      { role: 'photo', name: 'Hồng Vân' },
    ],
    tags: ['Gió chướng', 'Tết', 'Làng nghề', 'Cầu Vàm Thuận 2'],
    publishedHoursAgo: 122.4,
  },
];
