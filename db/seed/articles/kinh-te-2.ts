import type { SeedArticle } from '../seed-article.ts';

/** Farming, trade and markets, continued. */
export const KINH_TE_ARTICLES_2: readonly SeedArticle[] = [
  {
    section: 'kinh-te',
    headline: 'Hợp tác xã sấy chuối dùng nắng mái nhà, bốn năm lấy lại vốn',
    lead: 'Lắp 96 tấm pin trên mái xưởng, Hợp tác xã Chuối sấy Tân Phước giảm được hơn 40% tiền điện mỗi tháng. Cách tính vừa sức của đơn vị này đang được năm cơ sở khác hỏi học theo.',
    picture: {
      scene: 'solar-farm',
      variant: 2,
      caption: 'Dàn pin 52,8 kWp trên mái xưởng chuối sấy ở ấp Phước Lợi, xã Tân Phước Hậu.',
      credit: 'Khánh Vĩnh',
      alt: 'Các dãy tấm pin mặt trời xếp nghiêng đều nhau dưới trời nắng, phía sau là cây xanh',
    },
    body: [
      'Bảng điện tử treo cạnh cửa xưởng nhảy số liên tục: 41 kW, 42 kW, rồi tụt còn 30 khi có đám mây ngang qua. Anh Hứa Tấn Phát, 41 tuổi, Giám đốc hợp tác xã, tập cho công nhân nhìn bảng mà làm. Nắng lên thì chạy cùng lúc ba lò sấy, chiều mát chỉ còn một lò và chuyển qua đóng gói.',
      'Xưởng mua chuối xiêm của 118 hộ trong xã, mỗi ngày sấy 2,6 tấn chuối tươi. Trước đây tiền điện là khoản lo thứ nhì sau tiền chuối, bình quân 31 triệu đồng/tháng. Từ khi dàn pin hoạt động, hóa đơn còn 18 triệu đồng, tức bớt 13 triệu đồng.',
      'Vốn đầu tư 620 triệu đồng, trong đó 400 triệu đồng vay Quỹ Hỗ trợ phát triển hợp tác xã tỉnh với lãi suất 5,2%/năm. Chia ra, khoảng bốn năm là hoàn vốn, trong khi pin được bảo hành hiệu suất 20 năm.',
      {
        quote: [
          'Người bán máy khuyên tôi lắp gấp đôi cho “xôm”. Tôi ngồi cộng lại hóa đơn 12 tháng, thấy ban ngày mình chỉ xài chừng đó. Lắp dư thì điện đó bán cho ai?',
        ],
        source: 'Anh Hứa Tấn Phát, Giám đốc Hợp tác xã Chuối sấy Tân Phước',
      },
      'Sở Công Thương cho biết toàn tỉnh có 176 cơ sở chế biến nông sản quy mô nhỏ, mới 29 cơ sở dùng điện mặt trời mái nhà tự tiêu thụ. Vướng mắc thường gặp là mái tôn cũ không chịu nổi tải trọng và thiếu hồ sơ nghiệm thu phòng cháy. Từ tháng 12, sở mở đường dây tư vấn miễn phí và cùng ngành điện khảo sát mái cho 40 cơ sở đăng ký đầu tiên.',
      'Hợp tác xã Tân Phước dự tính lắp thêm bình trữ nhiệt cho lò sấy thay vì mua bình điện, bởi nước nóng giữ đến chín giờ tối vẫn còn 70 độ C. Chi phí ước khoảng 85 triệu đồng, đủ thay một phần ba lượng trấu đang đốt ban đêm.',
    ],
    credits: [
      { role: 'article', name: 'Khánh Vĩnh' },
      { role: 'photo', name: 'Khánh Vĩnh' },
    ],
    tags: ['Năng lượng xanh', 'Hợp tác xã', 'OCOP'],
    publishedHoursAgo: 40.4,
  },
  {
    section: 'kinh-te/nong-nghiep',
    headline: 'Nhà vườn Mỹ Khánh Thượng “đếm trái” bưởi, không chạy theo sản lượng Tết',
    lead: 'Thay vì để cây mang càng nhiều trái càng tốt cho mùa Tết, nhiều nhà vườn ở xã Mỹ Khánh Thượng cắt bỏ một phần ba số trái non. Họ tin rằng năm nay ít mà đẹp sẽ thắng.',
    picture: {
      scene: 'orchard',
      variant: 12,
      caption: 'Vườn bưởi da xanh bảy năm tuổi của bà Lữ Thị Tám, ấp Mỹ Phú, xã Mỹ Khánh Thượng.',
      credit: 'Kim Thoa',
      alt: 'Vườn cây ăn trái trồng theo hàng trên liếp, tán cây sai trái tròn, mương nước chạy giữa',
    },
    body: [
      'Trên mỗi gốc bưởi của bà Lữ Thị Tám, 57 tuổi, có buộc một sợi dây nhựa xanh ghi con số: 38, 42, 40. Đó là số trái bà cho phép cây giữ tới Tết. Phần dư bà cắt từ khi trái mới bằng nắm tay, đem ủ làm phân bón lại cho vườn. “Bạn hàng kêu tôi khùng. Mà tôi tính rồi”, bà nói.',
      'Mùa Tết vừa rồi, 18 công bưởi nhà bà cho 26 tấn, nhưng trái dưới 1,2 kg chiếm gần nửa, bán xô 14.000 đồng/kg. Trái loại một, trên 1,5 kg, da xanh đều, được 38.000 đồng. Tính kỹ lại, mớ trái nhỏ chưa đủ trả tiền phân.',
      'Mỹ Khánh Thượng có 640 ha bưởi da xanh và bưởi Năm Roi, là vùng bưởi lớn nhất tỉnh. Theo Hợp tác xã Trái cây Mỹ Khánh, vụ Tết này 212 hộ với 193 ha cùng làm theo lối “đếm trái”, ước sản lượng 2.900 tấn, ít hơn năm trước 18%, song tỉ lệ loại một dự kiến từ 45% lên 65%.',
      'Người khởi xướng là thầy Liêu Hữu Trí, 63 tuổi, giáo viên toán về hưu, vốn quen chấm điểm. Thầy lập bảng cho từng cây: tuổi, số trái, lần bón, ngày bao trái. Cây nào hai mùa liền dưới trung bình thì cho nghỉ một mùa. Vườn thầy 9 công, mùa rồi bán được 418 triệu đồng, cao nhất xã tính trên mỗi công.',
      'Ngoài tỉa trái, nhà vườn rải vụ để tránh dội chợ: khoảng 60% thu trước ngày 23 tháng Chạp, 25% sát Tết, phần còn lại neo trái đến rằm tháng Giêng. Bưởi neo trên cây ngọt hơn nhưng gặp triều cường dễ nứt vỏ, nên chỉ những vườn có đê bao cao mới dám làm.',
      'Thương lái đã tới hỏi giá 33.000-36.000 đồng/kg cho trái loại một. Hợp tác xã mới chốt 400 tấn với hai chuỗi cửa hàng trái cây, kèm điều kiện mỗi trái có tem ghi số cây.',
    ],
    credits: [
      { role: 'article', name: 'Kim Thoa' },
      { role: 'photo', name: 'Kim Thoa' },
    ],
    tags: ['Trái cây', 'Tết', 'Hợp tác xã'],
    publishedHoursAgo: 74.9,
  },
  {
    section: 'kinh-te/thi-truong',
    kicker: 'Chợ nổi Cái Sơn',
    headline: 'Bán trái khóm cũng quét mã: ghe hàng chợ nổi làm quen tiền không cầm tay',
    lead: 'Trên cây bẹo treo mấy trái khóm, trái bí, nay có thêm tấm bìa ép nhựa in mã QR. Hơn sáu phần mười ghe ở Chợ nổi Cái Sơn đã nhận chuyển khoản, dù sóng điện thoại còn lúc có lúc không.',
    picture: {
      scene: 'floating-market',
      variant: 14,
      caption: 'Ghe khóm, ghe bí neo thành dãy ở khúc sông Cái Sơn. Mã QR được treo ngay dưới cây bẹo.',
      credit: 'Thanh Ân',
      alt: 'Chợ nổi trên sông, nhiều ghe thuyền chở trái cây đậu sát nhau, trên mũi ghe dựng cây sào treo hàng',
    },
    body: [
      'Sáu giờ sáng, bà Giang Thị Lùn, 64 tuổi, bán cho một xuồng khách du lịch hai trái khóm gọt sẵn, giá 30.000 đồng. Cô gái trên xuồng chìa điện thoại. Bà Lùn quay vô mui gọi: “Tí ơi, ra coi tiền vô chưa con”. Loa nhỏ trên nóc ghe đáp thay đứa cháu ngoại: “Đã nhận ba mươi nghìn đồng”.',
      'Theo Ban Quản lý Chợ nổi Cái Sơn, trong 214 ghe mua bán thường xuyên có 132 ghe dán mã, chiếm 61,7%. Đầu năm, con số chỉ là 19. Lực lượng đoàn viên phường Cái Sơn cùng nhân viên ngân hàng bơi xuồng tới từng ghe mở tài khoản, cài loa báo tiền, chỉ cách nhận ra ảnh chuyển khoản giả.',
      'Ghe bán sỉ lợi nhất. Ông Bành Văn Út Em, 50 tuổi, chở bí rợ từ miệt trên xuống, mỗi chuyến 11 tấn, trước phải ôm bao tiền mấy chục triệu đồng ngủ cạnh máy dầu. “Bây giờ bạn hàng cân xong là tiền vô, tôi chuyển liền về cho vợ trả tiền rẫy. Ngủ ngon hơn”, ông nói.',
      'Chỗ còn kẹt là sóng và pin. Khúc sông cong làm khuất trạm phát, có lúc khách chờ năm phút chưa quét xong, đành trả tiền mặt. Mười ghe chung nhau một bộ sạc bằng tấm pin mặt trời. Nhiều cô bác lớn tuổi không đọc được chữ, phải học nhìn màu màn hình. Tổ hỗ trợ dặn đi dặn lại ba điều:',
      {
        bullets: [
          'Nghe loa báo đúng số tiền rồi mới đưa hàng; không dựa vào hình chụp khách đưa.',
          'Mỗi tối chuyển bớt tiền sang tài khoản của người nhà, chỉ để lại vốn mua hàng.',
          'Mất điện thoại thì báo ngay cho điểm hỗ trợ trên bến Ninh Hòa, mở cửa từ 4 giờ sáng.',
        ],
      },
      'Đơn vị viễn thông cam kết lắp trạm thu phát trên phao nổi trước Tết. Ban quản lý chợ cũng đang ghi lại số lượng hàng qua mã bán sỉ để biết mỗi ngày chợ giao dịch bao nhiêu tấn, việc mà trước nay chỉ ước chừng bằng mắt.',
    ],
    credits: [
      { role: 'article', name: 'Bích Ngân' },
      { role: 'photo', name: 'Thanh Ân' },
    ],
    tags: ['Chợ nổi', 'Chuyển đổi số'],
    publishedHoursAgo: 103.5,
  },
  {
    section: 'kinh-te',
    headline: 'Lục bình phơi khô thành tiền, xóm đan Đông Bình Hưng chạy đơn cuối năm',
    lead: 'Thứ cỏ nước từng bị coi là tai họa của ghe tàu nay đem về cho xóm đan ấp Bình Tây hơn 11 tỉ đồng mỗi năm. Mùa gió chướng, nắng khô, cũng là lúc cả xóm làm việc hết công suất.',
    picture: {
      scene: 'workshop',
      variant: 10,
      caption: 'Tổ đan lục bình ấp Bình Tây, xã Đông Bình Hưng, hoàn thiện lô giỏ đựng quà Tết.',
      credit: 'Mộng Tuyền',
      alt: 'Gian xưởng thủ công, người thợ ngồi đan bên các giỏ và bó nguyên liệu xếp dọc vách',
    },
    body: [
      'Đi ngang ấp Bình Tây tháng này phải lựa chỗ mà đặt chân. Hai bên lộ, trước sân, trên nóc chuồng heo, đâu cũng phơi lục bình. Cọng tươi xanh mướt, hai nắng ngả vàng, năm nắng thành màu mật.',
      'Xóm có 210 hộ làm nghề, chia theo sức: thanh niên đi cắt ngoài sông, người đứng tuổi phơi, lựa cọng, phụ nữ đan. Một ký cọng khô giá 22.000 đồng, phải 12 ký tươi mới được một. Tay đan khéo kiếm 180.000-220.000 đồng/ngày mà vẫn ở nhà đưa rước con.',
      'Bà Âu Thị Bạch Lan, 55 tuổi, tổ trưởng, nhớ hồi mới học phải đan lại một cái rổ tới bốn lần. Nay tổ của bà có 64 thợ, nhận đơn 18.000 giỏ cho mùa Tết, giao trước ngày 10 tháng Chạp. Muốn sợi không mốc, mỗi bước đều có phép riêng:',
      {
        steps: [
          'Cắt cọng dài trên 60 cm, bỏ lá và rễ, rửa sạch bùn trong ngày.',
          'Phơi năm đến bảy nắng, đêm gom vào chỗ kín sương.',
          'Sấy nhẹ 60 độ C trong sáu giờ để chống mốc, thay cho cách xông lưu huỳnh ngày trước.',
          'Lựa cọng theo ba cỡ, ủ ẩm một đêm cho dẻo.',
          'Đan quanh khuôn sắt, cắt râu, nhúng keo gốc nước và phơi lần cuối.',
        ],
      },
      'Bước thứ ba là chỗ thay đổi đáng kể. Hai năm trước, một lô 2.000 giỏ bị trả về vì dư lượng lưu huỳnh. Xã vận động vốn khuyến công 280 triệu đồng mua hai lò sấy dùng chung, nhờ đó hàng vào lại được những thị trường khó tính, giá tăng chừng 15%.',
      'Lo nhất của bà Lan là lớp kế cận: trong 64 thợ chỉ có chín người dưới 35 tuổi. Tổ đang trả công 100.000 đồng/ngày cho người học nghề trong tháng đầu và nhờ sinh viên mỹ thuật vẽ mẫu đèn, mẫu ghế mới để người trẻ thấy nghề không chỉ có giỏ và rổ.',
    ],
    credits: [
      { role: 'article', name: 'Mộng Tuyền' },
      { role: 'photo', name: 'Mộng Tuyền' },
    ],
    tags: ['Làng nghề', 'Tết', 'OCOP', 'Gió chướng'],
    publishedHoursAgo: 163.2,
  },
];
