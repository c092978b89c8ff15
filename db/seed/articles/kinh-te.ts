import type { SeedArticle } from '../seed-article.ts';

/** Farming, trade and markets. */
export const KINH_TE_ARTICLES: readonly SeedArticle[] = [
  {
    section: 'kinh-te/nong-nghiep',
    kicker: 'Vụ Đông Xuân',
    headline: 'Chạy trước con nước mặn: cánh đồng Vàm Thuận xuống giống sớm mười ngày',
    lead: 'Nước lũ chưa rút hẳn, nông dân các xã gần biển đã bơm cạn ruộng để gieo sạ. Vụ Đông Xuân này, tỉnh chia lịch thành ba đợt với một mục tiêu: lúa trổ xong trước khi mặn vào sâu.',
    picture: {
      scene: 'rice-field',
      variant: 7,
      caption:
        'Ruộng lúa 12 ngày tuổi ở ấp Bình Tây, xã Đông Bình Hưng, một trong những cánh đồng xuống giống đợt đầu.',
      credit: 'Minh Nhựt',
      alt: 'Cánh đồng lúa non xanh trải dài tới chân trời, các bờ ruộng chia thành từng ô',
    },
    body: [
      'Bốn giờ rưỡi sáng một ngày cuối đợt 1, dàn máy bơm điện ở đầu kinh Sáu Thước, xã Đông Bình Hưng đã chạy được nửa đêm. Nước trong ruộng hạ tới đâu, đàn cò đáp xuống tới đó. Ông Ngô Văn Thửng, 59 tuổi, cầm cây tre chia vạch cắm thử mực nước rồi gọi điện cho máy bay sạ giống: “Sáu giờ tới nghen, ruộng tui ráo rồi”.',
      'Mọi năm, cánh đồng 140 ha này xuống giống sau rằm tháng Mười. Năm nay 96 hộ thống nhất làm sớm mười ngày. Lý do nằm trong bản tin dán ở trụ sở hợp tác xã: mặn 4‰ có thể vào sâu 45-52 km từ giữa tháng 2, sớm hơn trung bình nhiều năm khoảng hai tuần.',
      '## Một lịch chung, ba đợt nước',
      'Theo Sở Nông nghiệp và Môi trường, vụ Đông Xuân toàn tỉnh gieo sạ 62.000 ha. Đến nay bà con đã xuống giống 19.300 ha, đạt 31,1% kế hoạch; vùng ven mặn coi như xong. Lúa sớm nhất đã 14 ngày tuổi, chưa ghi nhận rầy nâu vượt ngưỡng.',
      {
        table: [
          ['Đợt', 'Thời gian', 'Vùng chính', 'Diện tích (ha)'],
          ['1', '5 đến 15-11', 'Rạch Gốc Nam, Đông Bình Hưng và vùng ven mặn', '12.600'],
          ['2', '18-11 đến 2-12', 'Long Tuyền Tây, Tân Phước Hậu, Vàm Xáng', '31.500'],
          ['3', '8 đến 20-12', 'Mỹ Khánh Thượng và các vùng trũng rút nước chậm', '17.900'],
        ],
      },
      'Lịch này không phải do một mình ngành nông nghiệp vẽ ra. Trước khi chốt, tỉnh mở 41 cuộc họp với tổ thủy nông và trưởng cống. Người ở cuối kinh muốn bơm sớm, người đầu kinh còn cá trong ruộng muốn bơm trễ. Ông Thửng nhớ có cuộc họp kéo tới mười giờ đêm, phải nấu thêm nồi cháo vịt mới ngã ngũ.',
      {
        quote: [
          'Trồng lúa bây giờ là trồng theo nước. Ruộng tôi xanh tốt mà ruộng bên kia trổ trễ hai tuần, cống đóng lại là bên kia chịu. Cho nên hoặc cùng sớm, hoặc cùng mất.',
        ],
        source: 'Ông Ngô Văn Thửng, Phó Giám đốc Hợp tác xã Sáu Thước, xã Đông Bình Hưng',
      },
      '## Ít giống hơn, ít phân hơn',
      'Chuyện thứ hai của vụ này là tiền. Giá lúa tươi chỉ quanh 6.300-6.500 đồng/kg, thấp hơn cùng kỳ gần 900 đồng, trong khi bao phân urê 50 kg lên 620.000 đồng. Với mỗi công tầm lớn 1.300 m², kể cả tiền thuê đất, ông Thửng tính phải bỏ ra 4,1 triệu đồng; trúng 900 kg thì lời chừng 1,6 triệu đồng, thất 250 kg là huề vốn.',
      'Lối thoát là cắt chi phí. Tại Long Tuyền Tây, mô hình sạ cụm kết hợp vùi phân do Trạm Khuyến nông khu vực triển khai trên 620 ha đã hạ lượng giống từ 150 kg xuống 70 kg/ha, giảm 25% phân đạm. Máy sạ cụm chạy thẳng hàng, chừa lối cho gió luồn nên ruộng ít bệnh đạo ôn.',
      {
        picture: {
          scene: 'palm-canal',
          variant: 19,
          caption: 'Kinh nội đồng ở Long Tuyền Tây vừa được nạo vét 4,2 km để trữ nước ngọt cho cuối vụ.',
          credit: 'Minh Nhựt',
          alt: 'Con kinh thẳng có hàng dừa hai bên bờ, nước trong xanh phản chiếu bóng lá',
        },
        width: 'wide',
      },
      'Bà Cao Thị Hồng Phấn, 44 tuổi, ấp Long Hòa, kể vụ rồi nghe sạ 70 kg/ha chồng bà không chịu, nói thưa như vậy để cho chim đậu. Hai vợ chồng chia đôi miếng ruộng 16 công, bà sạ thưa, ông sạ dày. Cuối vụ, nửa của bà hơn 35 kg mỗi công, lại bớt được hai lần phun thuốc. “Vụ này ổng kêu tôi coi máy sạ giùm luôn cả 16 công”, bà cười.',
      'Hợp tác xã Long Hòa còn ghi nhật ký đồng ruộng trên điện thoại, từ ngày bơm nước đến lượng rơm đưa ra khỏi ruộng. Sổ điện tử này là điều kiện để doanh nghiệp ký giá cao hơn thị trường 200-300 đồng/kg. Vụ này, 8.700 ha trong tỉnh có hợp đồng bao tiêu, tăng 2.100 ha.',
      '## Giữ nước ngọt cho hai mươi ngày cuối',
      'Nếu mọi thứ đúng lịch, lúa đợt 1 chín trong nửa đầu tháng 2. Đợt 2 và 3 cần nước ngọt thêm hai đến bốn tuần nữa, và đây là khoảng thời gian đáng lo nhất. Tỉnh đã nạo vét 87 km kinh nội đồng, đóng sớm 14 cống hở phía Rạch Gốc Nam và chuẩn bị 22 điểm bơm chuyền.',
      'Kỹ sư Tăng Quốc Vĩnh, Chi cục trưởng Chi cục Thủy lợi tỉnh, khuyên nông dân đừng bơm cạn kinh khi lúa còn nhỏ. Ruộng ngập khô xen kẽ theo ống nhựa đo nước giúp bớt ba, bốn lần bơm, lại dành được nước cho lúc trổ. Từ ngày 15-12, độ mặn tại 37 điểm sẽ được gửi qua tin nhắn mỗi sáng.',
      {
        title: 'Năm việc nên làm trước khi sạ',
        box: [
          'Theo lịch của tổ thủy nông, không xuống giống lẻ giữa hai đợt.',
          'Cày vùi rơm rạ ít nhất ba tuần; ruộng gò bón 30-50 kg vôi mỗi công.',
          'Chọn giống 90-95 ngày, chịu mặn khá ở vùng ven biển.',
          'Giữ lượng giống 70-100 kg/ha, ngâm ủ đúng 24-36 giờ.',
          'Diệt ốc bươu vàng và dọn cỏ bờ trước khi rút nước.',
        ],
      },
      'Sáu giờ kém mười, chiếc máy bay sạ đáp xuống bờ kinh. Từng bao giống nảy mầm trắng đầu được trút vào thùng. Chưa tới một giờ, 12 công của ông Thửng đã xong. Ông ngồi xuống bờ đê, vốc nắm bùn lên coi rồi nói, như nói với ruộng: “Ráng nghen, cả nhà trông vô bây đó”.',
    ],
    credits: [
      { role: 'article', name: 'Minh Nhựt' },
      { role: 'photo', name: 'Minh Nhựt' },
      { role: 'graphic', name: 'Cẩm Tú' },
    ],
    tags: ['Đông Xuân', 'Lúa gạo', 'Hạn mặn', 'Hợp tác xã'],
    storyline: 'Ứng phó hạn mặn',
    publishedHoursAgo: 2.9,
    weight: 2,
  },
  {
    section: 'kinh-te/thi-truong',
    headline: 'Giá lúa tươi nhích thêm 100 đồng, thương lái đặt cọc lúa thơm sớm',
    lead: 'Giá lúa tươi tại ruộng ở Vàm Thuận tăng nhẹ 50-100 đồng/kg trong tuần, sau một tháng gần như đứng yên. Nếp và lúa thơm được hỏi mua nhiều để kịp chuyến gạo Tết.',
    dateline: 'SH',
    body: [
      {
        table: [
          ['Loại', 'Giá (đồng/kg)', 'So với tuần trước'],
          ['Đài Thơm 8', '6.450 - 6.600', '+100'],
          ['OM 18', '6.300 - 6.450', '+50'],
          ['IR 50404', '5.350 - 5.500', 'không đổi'],
          ['Nếp tươi', '7.000 - 7.200', '+100'],
          ['Gạo nguyên liệu loại 1', '9.150 - 9.300', '+50'],
        ],
      },
      'Theo các thương lái tại vựa Vàm Xáng, lúa Thu Đông chỉ còn chừng 4.200 ha chưa cắt, nguồn cung mỏng nên giá được giữ. Một số ghe đã đặt cọc 300.000-400.000 đồng/công cho lúa thơm Đông Xuân mới sạ, việc thường chỉ thấy từ tháng Chạp.',
      'Bà Khưu Thị Loan, 51 tuổi, chủ vựa có 31 năm đi ghe lúa, cho rằng bà con không nên vội nhận cọc: “Cọc sớm là người mua đoán giá lên. Ai đang có hợp đồng với công ty thì giữ hợp đồng, đừng vì vài trăm ngàn mà bẻ kèo”.',
    ],
    credits: [{ role: 'news', name: 'Kim Thoa' }],
    tags: ['Lúa gạo', 'Đông Xuân', 'Giá cả'],
    publishedHoursAgo: 0.7,
  },
  {
    section: 'kinh-te/nong-nghiep',
    headline: 'Tôm càng xanh dưới chân lúa giúp đất lợ tăng lãi gần gấp đôi',
    lead: 'Khi lúa ngậm sữa, người dân Rạch Gốc Nam bắt đầu giăng lưới thu tỉa lứa tôm càng xanh nuôi chung trong ruộng. Giá tôm năm nay cao, mỗi héc-ta cho lãi khoảng 50 triệu đồng.',
    dateline: 'Rạch Gốc Nam',
    picture: {
      scene: 'shrimp-pond',
      variant: 6,
      caption: 'Vuông tôm - lúa của gia đình ông Thạch Hoài Phong, ấp Rạch Gốc, trước ngày thu tỉa.',
      credit: 'Thạch Sô Rây',
      alt: 'Vuông nuôi tôm có bờ đất bao quanh, mặt nước phẳng và hàng cây thấp phía xa',
    },
    body: [
      'Ông Thạch Hoài Phong, 52 tuổi, kéo chiếc lú dài 8 m lên khỏi mương bao. Trong đó chừng bốn ký tôm càng xanh, con nào con nấy càng dài xanh biếc. Ông lựa riêng tôm lớn cho thương lái, thả lại những con ôm trứng và tôm nhỏ. “Từ giờ tới Tết kéo lai rai mỗi tuần hai bữa, khỏi bán một lượt cho người ta ép giá”, ông nói.',
      'Ruộng ở đây sáu tháng mặn, sáu tháng ngọt. Mùa khô nuôi tôm sú, mưa xuống rửa mặn rồi cấy lúa. Bảy năm trước, vài hộ thả thử tôm càng xanh vào ruộng lúa vì loài này chịu được nước lợ dưới 10‰, ăn ốc, ăn rong, không phá rễ. Đến nay toàn xã có 1.850 ha làm theo cách này, với 1.120 hộ.',
      'Bài toán của ông Phong trên mỗi héc-ta khá gọn: 320 kg tôm, bán bình quân 105.000 đồng/kg được 33,6 triệu đồng, trừ tiền con giống và cải tạo mương 11 triệu đồng; lúa 5,2 tấn, giá 9.000 đồng/kg được 46,8 triệu đồng, chi phí 19 triệu đồng. Hai khoản cộng lại lời 50,4 triệu đồng. Nếu chỉ trồng lúa, con số là 27,8 triệu đồng.',
      'Lúa lại bán được giá nhờ con tôm. Nuôi chung thì không dám phun thuốc trừ sâu, nên hạt lúa tự nhiên mà sạch. Hợp tác xã Tôm - Lúa Rạch Gốc đã có 460 ha đạt chứng nhận hữu cơ, gạo đóng túi mang hình con tôm ôm bông lúa, năm qua bán 380 tấn.',
      {
        quote: ['Đất lợ không phải đất xấu. Đất lợ là đất cho hai mùa, miễn mình đừng bắt nó làm hoài một thứ.'],
        source: 'Bà Kim Thị Sô Phia, 48 tuổi, Giám đốc Hợp tác xã Tôm - Lúa Rạch Gốc',
      },
      'Khó khăn lớn nhất là con giống. Mỗi vụ xã cần 28 triệu tôm giống nhưng trại trong tỉnh chỉ đáp ứng khoảng 18%, phần còn lại mua trôi nổi, tỉ lệ sống thấp. Sở Nông nghiệp và Môi trường đang cùng Trường Đại học Vàm Thuận lập trại giống toàn đực 12 triệu con/năm, dự kiến có lứa đầu vào tháng 6.',
      'Cán bộ khuyến ngư khuyến cáo bà con thu tỉa khi nước ròng, không để mực nước trong mương dưới 80 cm và ngưng thu ba ngày mỗi khi trời trở lạnh. Mùa này gió chướng thổi mạnh, nhiệt độ nước ban đêm có lúc xuống 24 độ C, tôm dễ bỏ ăn.',
    ],
    credits: [
      { role: 'article', name: 'Thạch Sô Rây' },
      { role: 'photo', name: 'Thạch Sô Rây' },
    ],
    tags: ['Tôm', 'Lúa gạo', 'Rạch Gốc Nam', 'Hợp tác xã'],
    publishedHoursAgo: 19.8,
  },
  {
    section: 'kinh-te/thi-truong',
    kicker: 'Hàng Tết',
    headline: 'Sản phẩm OCOP vào giỏ quà Tết: nhỏ gọn, rõ nguồn gốc, giá vừa túi tiền',
    lead: 'Còn hơn hai tháng mới đến Tết nhưng nhiều cơ sở OCOP ở Vàm Thuận đã kín đơn giỏ quà. Khách năm nay chọn hộp nhỏ, giá 200.000-500.000 đồng, và hỏi kỹ mã truy xuất.',
    picture: {
      scene: 'market-stall',
      variant: 9,
      caption: 'Gian hàng OCOP tại bến Ninh Hòa trưng bày trà, mứt, khô và gạo đặc sản của 14 xã, phường.',
      credit: 'Hồng Vân',
      alt: 'Sạp hàng có mái che sọc, các giỏ nông sản nhiều màu xếp thành hàng phía trước',
    },
    body: [
      'Nhà xưởng của chị Tạ Kim Ngân, 37 tuổi, ở phường Thới Lai Đông rộng chưa tới 200 m². Giữa tháng 11, chị đã nhận đặt 3.400 hộp mứt chanh không hạt và trà mãng cầu, bằng cả mùa Tết trước. Chị tuyển thêm 16 người, đa số là phụ nữ trong xóm, và phải từ chối một đơn 1.000 hộp vì không đủ trái loại một.',
      'Toàn tỉnh hiện có 187 sản phẩm OCOP, gồm 41 sản phẩm bốn sao và 146 sản phẩm ba sao. Khảo sát của Sở Công Thương với 92 chủ thể cho thấy sản lượng chuẩn bị cho Tết tăng bình quân 22,5%, trong đó tăng mạnh nhất là trà, mật ong và các loại khô.',
      'Chuyện khác năm trước là túi tiền. Theo bà Lư Thị Ánh Hồng, Phó Giám đốc Sở Công Thương, giỏ quà trên 1 triệu đồng gần như không ai đặt. Các cơ quan, công ty chuyển sang hộp 300.000 đồng, ba hoặc bốn món, bao bì bằng lục bình hay giấy bã mía có thể dùng lại.',
      '“Khách không hỏi có đẹp không mà hỏi trái này trồng ở đâu. Tôi đưa điện thoại quét mã, hiện ra vườn chú Năm ở Mỹ Khánh Thượng với ngày hái, vậy là họ chốt”, chị Ngân kể.',
      {
        bullets: [
          'Phiên chợ OCOP Tết tại bến Ninh Hòa: 120 gian hàng, mở từ ngày 20 tháng Chạp.',
          'Ba chuyến bán hàng lưu động về Cồn Én, Rạch Gốc Nam và Đông Bình Hưng.',
          'Hỗ trợ 50% phí vận chuyển cho đơn hàng qua sàn thương mại điện tử của tỉnh đến hết tháng Chạp.',
        ],
      },
      'Ngành Công Thương cũng cảnh báo tình trạng dán tem sao OCOP giả. Qua kiểm tra hai tháng, lực lượng quản lý thị trường phát hiện năm cơ sở dùng tem đã hết hạn công nhận, xử phạt 61 triệu đồng. Người mua có thể tra số công nhận in dưới logo tại trung tâm phục vụ hành chính công xã, phường.',
    ],
    credits: [
      { role: 'article', name: 'Hồng Vân' },
      { role: 'photo', name: 'Hồng Vân' },
    ],
    tags: ['OCOP', 'Tết', 'Giá cả'],
    storyline: 'Chuẩn bị đón Tết',
    publishedHoursAgo: 24.6,
  },
];
