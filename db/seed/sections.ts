/** The demonstration newspaper's sections, in the order of the section bar; a second level of at most a few each. */
export const SEED_SECTIONS = [
  {
    slug: 'thoi-su',
    name: 'Thời sự',
    children: [
      { slug: 'trong-tinh', name: 'Trong tỉnh' },
      { slug: 'trong-nuoc', name: 'Trong nước' },
    ],
  },
  {
    slug: 'kinh-te',
    name: 'Kinh tế',
    children: [
      { slug: 'nong-nghiep', name: 'Nông nghiệp' },
      { slug: 'thi-truong', name: 'Thị trường' },
    ],
  },
  {
    slug: 'xa-hoi',
    name: 'Xã hội',
    children: [
      { slug: 'doi-song', name: 'Đời sống' },
      { slug: 'giao-thong', name: 'Giao thông' },
    ],
  },
  { slug: 'moi-truong', name: 'Môi trường', children: [] },
  { slug: 'giao-duc', name: 'Giáo dục', children: [] },
  { slug: 'suc-khoe', name: 'Sức khỏe', children: [] },
  {
    slug: 'van-hoa',
    name: 'Văn hóa',
    children: [
      { slug: 'van-nghe', name: 'Văn nghệ' },
      { slug: 'di-san', name: 'Di sản' },
    ],
  },
  { slug: 'the-thao', name: 'Thể thao', children: [] },
  { slug: 'du-lich', name: 'Du lịch', children: [] },
  { slug: 'ban-doc', name: 'Bạn đọc', children: [] },
] as const;
