/** The demonstration newspaper: health and readers' letters. */
import type { SeedArticle } from '../seed-article.ts';

export const SUC_KHOE_BAN_DOC_ARTICLES: readonly SeedArticle[] = [
  {
    section: 'suc-khoe',
    kicker: 'Phòng bệnh cuối mùa nước',
    headline: 'Ca sốt xuất huyết tăng 37%, nhiều gia đình chủ quan vì trời đã dứt mưa',
    lead: 'Chỉ trong bốn tuần, toàn tỉnh ghi nhận 412 ca sốt xuất huyết, tăng 37% so với bốn tuần trước. Bác sĩ cảnh báo lu, khạp trữ nước phòng hạn mặn đang thành chỗ muỗi đẻ nếu không đậy kín.',
    picture: {
      scene: 'clinic',
      variant: 6,
      caption:
        'Khoa Nhi Bệnh viện Đa khoa tỉnh Vàm Thuận kê thêm 12 giường từ đầu tuần để tiếp nhận trẻ mắc sốt xuất huyết.',
      credit: 'Ngọc Diễm',
      alt: 'Phòng khám sáng sủa có giường bệnh, tủ thuốc và nhân viên y tế mặc áo trắng',
    },
    body: [
      'Bé Lý Gia Hân, 7 tuổi, ở phường Vàm Xáng, sốt cao ba ngày thì hạ. Cả nhà mừng, cho bé đi học lại. Chiều hôm đó bé than đau bụng, tay chân lạnh ngắt. Khi vào tới Khoa Nhi Bệnh viện Đa khoa tỉnh Vàm Thuận, bé đã tụt huyết áp và phải truyền dịch chống sốc suốt đêm.',
      '“Ngày thứ tư đến ngày thứ sáu, lúc hết sốt, mới là lúc phải canh kỹ nhất. Năm nay hơn nửa số ca nặng tụi tôi nhận đều rơi vào chỗ lầm tưởng này”, bác sĩ chuyên khoa II Trịnh Thị Mai Xuân, 51 tuổi, Trưởng Khoa Nhi, nói.',
      'Bệnh viện đang điều trị 86 ca, trong đó 9 ca nặng, chưa có tử vong. Tính từ đầu năm, tỉnh có 2.738 ca. Phường Vàm Xáng và phường Thới Lai Đông, nơi có nhiều khu nhà trọ và công trình dở dang, chiếm gần nửa số ca mới.',
      {
        table: [
          ['Địa phương', 'Bốn tuần trước', 'Bốn tuần qua', 'Ổ dịch đang xử lý'],
          ['Phường Vàm Xáng', '71', '108', '7'],
          ['Phường Thới Lai Đông', '58', '83', '5'],
          ['Phường Cái Sơn', '49', '62', '3'],
          ['Xã Rạch Gốc Nam', '27', '56', '4'],
          ['Các xã còn lại', '96', '103', '6'],
        ],
      },
      'Điều khác thường là Rạch Gốc Nam, số ca tăng gấp đôi dù mưa đã dứt. Đi giám sát 120 hộ ở ấp Bào Sen, cán bộ Trung tâm Kiểm soát bệnh tật tỉnh thấy 64 hộ có lăng quăng, phần lớn trong lu trữ nước để dành cho mùa mặn. Nhiều lu có nắp nhưng vênh, muỗi vẫn chui lọt.',
      'Cách xử lý không tốn kém: đậy thêm lớp vải mùng dưới nắp lu, thả cá bảy màu vào hồ lớn, súc rửa lu nhỏ mỗi tuần. Xã đã phát 5.000 con cá giống và 900 tấm vải mùng may sẵn dây thun. Chiều thứ bảy nào, đoàn viên cũng đi từng nhà lật úp vỏ dừa, vỏ xe, chậu kiểng.',
      {
        title: 'Khi nào phải đưa người bệnh đi bệnh viện ngay?',
        box: [
          'Đau bụng nhiều, nôn liên tục; chảy máu mũi, chân răng hoặc đi cầu phân đen.',
          'Li bì, bứt rứt, tay chân lạnh, tiểu ít, nhất là khi vừa hạ sốt.',
          'Chỉ dùng paracetamol hạ sốt theo cân nặng; không tự dùng aspirin, ibuprofen; không tự truyền dịch tại nhà.',
        ],
      },
      'Bác sĩ Xuân cũng nhắc các trường học để ý phòng ít dùng, bình bông, hộc nước máy lạnh. “Muỗi vằn chích ban ngày, mà ban ngày thì trẻ ở trường”, bà nói. Ngành y tế dự kiến phun hóa chất đợt hai tại 25 ổ dịch trước ngày 8-12.',
    ],
    credits: [
      { role: 'article', name: 'Ngọc Diễm' },
      { role: 'photo', name: 'Ngọc Diễm' },
    ],
    tags: ['Sốt xuất huyết', 'Phòng bệnh', 'Bệnh viện Đa khoa tỉnh Vàm Thuận'],
    publishedHoursAgo: 14.8,
  },
  {
    section: 'suc-khoe',
    headline: '47 phút trên sông giành lại người bệnh đột quỵ từ Cồn Én',
    lead: 'Nửa đêm, phà đã nghỉ, một người đàn ông 58 tuổi ở Cồn Én méo miệng, yếu nửa người. Từ cuộc gọi đầu tiên đến mũi thuốc tiêu sợi huyết chỉ 47 phút, nhờ chiếc vỏ lãi cấp cứu do chính người dân cồn vận hành.',
    dateline: 'Cồn Én',
    body: [
      'Bà Huỳnh Thị Sáu kể chồng bà, ông Võ Văn Đức, đang coi lại giàn lưới thì buông rơi cái kim, nói ngọng. Nhớ tờ giấy dán ở bến phà, bà bấm số tổ cấp cứu. Chưa đầy bảy phút sau, vỏ lãi có đèn xanh đã tấp vô mé nhà.',
      'Trên vỏ có cáng, bình oxy, máy đo huyết áp và một điện thoại nối thẳng với bác sĩ trực. Anh Lê Tấn Lộc, 32 tuổi, y sĩ Trạm Y tế Cồn Én, vừa giữ đầu người bệnh vừa trả lời từng câu hỏi: giờ khởi phát, đường huyết, thuốc đang uống. Lúc vỏ qua giữa sông, phòng chụp cắt lớp của Bệnh viện Đa khoa tỉnh Vàm Thuận đã được dọn sẵn.',
      'Xe cấp cứu chờ tại bến Ninh Hòa. Ông Đức vào viện phút thứ 31, chụp xong phút thứ 40, dùng thuốc phút thứ 47. Năm ngày sau, ông tự cầm muỗng ăn cháo, chỉ còn hơi yếu tay trái.',
      '“Mỗi phút chậm, não mất chừng hai triệu tế bào. Người ở cồn trước đây tới viện trung bình sau hơn bốn tiếng, nghĩa là gần như hết cơ hội dùng thuốc”, bác sĩ Cao Minh Trí, 44 tuổi, Đơn vị Đột quỵ, giải thích.',
      'Tổ cấp cứu đường sông ra đời tám tháng trước, gồm 12 tài công tình nguyện chia ca, ai cũng qua lớp sơ cứu 40 giờ. Xăng dầu do quỹ xóm lo, bệnh viện cho mượn thiết bị. Đến nay tổ đã chở 73 ca, có 11 ca nghi đột quỵ, 19 sản phụ và 6 người bị rắn cắn.',
      {
        steps: [
          'Nhận ra dấu hiệu: méo miệng, yếu tay chân một bên, nói khó xảy ra đột ngột.',
          'Ghi lại giờ cuối cùng người bệnh còn bình thường rồi gọi cấp cứu ngay.',
          'Để người bệnh nằm nghiêng, nới quần áo, lấy răng giả ra; không cho ăn uống, không cạo gió, không chích máu đầu ngón tay.',
          'Mang theo toa thuốc và giấy tờ đang dùng khi lên vỏ hoặc lên xe.',
        ],
      },
      'Bệnh viện đang tính nhân cách làm này sang xã Tân Phước Hậu và xã Mỹ Khánh Thượng, nơi còn nhiều xóm chỉ đi bằng đường nước. Cái thiếu không phải vỏ máy mà là người trực đêm. Anh Lộc nói nhỏ: “Mấy chú tài công toàn ngoài năm mươi, thanh niên đi làm xa hết rồi”.',
    ],
    credits: [{ role: 'article', name: 'Hồng Vân' }],
    tags: ['Cồn Én', 'Đột quỵ', 'Bệnh viện Đa khoa tỉnh Vàm Thuận'],
    publishedHoursAgo: 52.3,
  },
  {
    section: 'suc-khoe',
    headline: 'Bớt mặn mà vẫn ngon: mẹo giảm muối từ những căn bếp vùng sông nước',
    lead: 'Người dân các vùng châu thổ thường ăn mặn gấp đôi mức khuyến cáo, chủ yếu vì nước chấm và đồ ướp. Một nhóm đầu bếp và chuyên gia dinh dưỡng cho rằng thay vị giác dần dần hiệu quả hơn là bỏ hẳn.',
    body: [
      'Trong một thử nghiệm kéo dài mười hai tuần với 140 gia đình sống ven sông, nhóm thực hiện không phát thực đơn kiêng. Họ chỉ phát một bộ muỗng nhỏ hơn và một chén chấm cạn. Cuối đợt, lượng muối mỗi người ăn vào giảm 21%, trong khi phần lớn gia đình nói bữa cơm không nhạt đi.',
      'Bí quyết nằm ở chỗ vị chua, cay và mùi thơm “mượn chỗ” cho vị mặn. Một muỗng cà phê nước me hay nước cốt chanh cho vào nồi canh vừa tắt lửa làm lưỡi cảm thấy đậm đà như đã thêm muối. Rau thơm xắt nhỏ, tiêu giã, gừng nướng cũng có tác dụng tương tự.',
      'Vị giác cần chừng ba đến sáu tuần để quen mức mặn mới. Vì vậy, nhóm khuyên giảm mỗi tuần một ít, bắt đầu từ món cả nhà ít để ý nhất như nước luộc, cơm chiên, trứng, thay vì động ngay vào món ruột của ông bà.',
      {
        bullets: [
          'Pha nước mắm chấm loãng hơn với nước dừa tươi, chanh, tỏi ớt; rót ra chén nhỏ, không để cả tô giữa mâm.',
          'Chấm nhẹ đầu đũa thay vì nhúng ngập miếng.',
          'Rửa và xả nước dưa muối, khô, mắm trước khi nấu.',
          'Nêm sau cùng: món nêm lúc gần chín cần ít muối hơn để đạt cùng độ mặn.',
          'Xem nhãn mì gói, hạt nêm; chọn loại ghi ít natri và dùng nửa gói gia vị.',
        ],
      },
      'Nhóm cũng lưu ý người bệnh thận, người đang dùng thuốc huyết áp không nên tự chuyển sang các loại muối thay thế giàu kali nếu chưa hỏi bác sĩ. Với người khỏe mạnh, mức khuyến cáo chung là dưới 5 g muối mỗi ngày, tương đương một muỗng cà phê gạt ngang, tính cả phần nằm sẵn trong nước mắm, nước tương.',
    ],
    credits: [{ role: 'translation', name: 'Cẩm Giang' }],
    source: 'Delta Kitchen & Health',
    tags: ['Dinh dưỡng', 'Phòng bệnh'],
    publishedHoursAgo: 96.4,
  },
  {
    section: 'ban-doc',
    kicker: 'Ý kiến bạn đọc',
    headline: 'Đèn chân cầu Cái Sơn tắt cả tháng, người đi bộ dò đường trong tối',
    lead: 'Nhiều bạn đọc ở phường Thới Lai Đông gửi thư phản ánh 14 bóng đèn dọc lối bộ hành và cầu thang lên cầu Cái Sơn đã tắt hơn một tháng. Sông Hậu ghi nhận thực tế và chuyển ý kiến đến đơn vị quản lý.',
    picture: {
      scene: 'bridge',
      variant: 19,
      caption: 'Cầu Cái Sơn nhìn từ bờ phường Thới Lai Đông. Lối bộ hành nằm ở cánh phía hạ lưu.',
      credit: 'Quốc Trưởng',
      alt: 'Cây cầu lớn bắc qua sông rộng, mặt nước phản chiếu trụ cầu',
    },
    body: [
      'Chị Nguyễn Thị Hồng Gấm, 29 tuổi, công nhân may, viết: “Tan ca lúc 21 giờ, tụi tôi đi bộ qua cầu về nhà trọ cho nhanh. Từ đầu tháng trước, khúc cầu thang tối thui, phải bật đèn điện thoại mà đi. Tuần rồi bạn tôi hụt chân, trật mắt cá, nghỉ làm bốn bữa”.',
      'Cùng nội dung, ông Tạ Văn Thọ, 63 tuổi, dân khu vực 5, cho biết bà con đã báo với tổ trưởng hai lần. “Người ta nói chờ vật tư. Mà chờ vật tư thì cũng giăng đỡ cho dân cái bóng tạm chớ”, thư viết.',
      'Phóng viên có mặt tại chân cầu lúc 19 giờ hai tối liền. Trong 22 trụ đèn lối bộ hành, 14 trụ không sáng, gồm toàn bộ tám trụ ở cầu thang phía Thới Lai Đông. Hai nắp hộp điện bị mất, dây lòi ra ngoài, được quấn tạm bằng bao nylon. Trong nửa giờ có 61 người đi bộ và 17 xe đạp qua lại.',
      'Trả lời Sông Hậu, ông Ngụy Thanh Phong, Phó giám đốc Xí nghiệp Chiếu sáng công cộng tỉnh, xác nhận nguyên nhân là dây cáp ngầm bị cắt trộm khoảng 130 m. Xí nghiệp đã lập hồ sơ gửi công an phường, nhưng loại cáp thay thế phải đặt hàng nên sửa chậm.',
      {
        quote: [
          'Chúng tôi nhận lỗi vì đã không cắm biển báo và không làm đèn tạm ngay từ đầu. Tối thứ sáu này sẽ có tám bóng chạy pin ở cầu thang; cáp mới kéo xong trước ngày 8-12.',
        ],
        source: 'Ông Ngụy Thanh Phong, Xí nghiệp Chiếu sáng công cộng tỉnh Vàm Thuận',
      },
      'Về đề nghị gắn camera, phường Thới Lai Đông cho biết đã chọn hai vị trí ở đầu cầu thang, kinh phí 46 triệu đồng lấy từ quỹ an ninh trật tự, lắp cùng lúc với cáp mới. Sông Hậu sẽ trở lại kiểm tra sau thời hạn nói trên.',
      'Bạn đọc có ý kiến về hạ tầng, môi trường, thủ tục hành chính xin ghi rõ họ tên, địa chỉ, số điện thoại và gửi kèm ảnh nếu có. Tòa soạn giữ kín thông tin người phản ánh khi được yêu cầu.',
    ],
    credits: [
      { role: 'article', name: 'Quốc Trưởng' },
      { role: 'photo', name: 'Quốc Trưởng' },
    ],
    tags: ['Cầu Cái Sơn', 'Chiếu sáng', 'Phường Thới Lai Đông'],
    publishedHoursAgo: 33.85,
  },
  {
    section: 'ban-doc',
    kicker: 'Hỏi - đáp',
    headline: 'Muốn bán bông Tết ở bến Ninh Hòa, đăng ký chỗ ở đâu, tốn bao nhiêu?',
    lead: 'Bạn đọc Dương Thị Cẩm Loan, trồng 600 chậu cúc mâm xôi ở xã Tân Phước Hậu, hỏi cách xin chỗ bán bông Tết tại bến Ninh Hòa. Sông Hậu đã trao đổi với Ban quản lý chợ phường Cái Sơn để trả lời.',
    body: [
      'Bà Trương Mỹ Linh, Phó trưởng Ban quản lý chợ phường Cái Sơn, cho biết chợ bông Tết năm nay có 284 lô, mỗi lô 12 m², kéo dài từ đầu bến tàu khách đến chân cầu đi bộ. So với năm rồi, số lô tăng 32 nhưng bỏ hẳn đoạn trước bến đò ngang để giữ lối thoát khi có sự cố.',
      'Có 160 lô dành riêng cho người trực tiếp trồng trong tỉnh, bốc thăm vị trí, không đấu giá. Chi phí gồm 450.000 đồng tiền vệ sinh, bảo vệ và 150.000 đồng tiền điện, thu một lần cho cả đợt. Ai thu thêm khoản nào khác, người dân có quyền từ chối và báo cho phường.',
      'Trình tự đăng ký như sau:',
      {
        steps: [
          'Lấy giấy xác nhận trực tiếp trồng tại ấp hoặc khu vực nơi có vườn; ghi rõ loại bông, số chậu.',
          'Nộp đơn theo mẫu tại bộ phận một cửa phường Cái Sơn hoặc gửi qua mạng, từ ngày 8-12 đến hết ngày 18-12.',
          'Xem danh sách niêm yết tại bến Ninh Hòa; khiếu nại trong ba ngày làm việc.',
          'Bốc thăm vị trí tại hội trường phường, mang theo giấy tờ tùy thân.',
          'Đóng phí, nhận thẻ và giờ xuống hàng; ghe được cập bến từ 22 giờ đến 4 giờ sáng.',
        ],
      },
      'Với trường hợp của chị Loan, 600 chậu cúc mâm xôi cần hai lô. Quy định cho phép một hộ đăng ký tối đa hai lô liền nhau, nhưng phải ghi ngay từ đơn đầu, không được gom thẻ của người khác. Lô để trống quá 24 giờ sẽ bị thu lại, không hoàn phí.',
      'Ban quản lý lưu ý thêm: không dùng bọc nylon bao chậu khi giao hàng mà dùng giấy hoặc lưới sẽ được giảm 100.000 đồng phí vệ sinh. Toàn bộ bông phải dọn trước 12 giờ trưa 30 Tết.',
    ],
    credits: [{ role: 'article', name: 'Tú Quyên' }],
    tags: ['Tết', 'Bến Ninh Hòa', 'Phường Cái Sơn'],
    publishedHoursAgo: 71.2,
  },
];
