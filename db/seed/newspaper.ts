import type { Newspaper } from '#domain/newspaper.ts';

/** The demonstration newspaper's profile: an invented paper of an invented province. */
export const SEED_NEWSPAPER: Omit<Newspaper, 'picture' | 'zaloLink'> = {
  name: 'Sông Hậu',
  fullName: 'Báo Sông Hậu',
  tagline: 'Tiếng nói của người miền sông nước Vàm Thuận',
  description:
    'Tin tức thời sự, kinh tế, xã hội, văn hóa và đời sống của tỉnh Vàm Thuận và vùng đồng bằng sông Cửu Long, cập nhật mỗi ngày.',
  governingBody: 'Cơ quan chủ quản: Ủy ban nhân dân tỉnh Vàm Thuận',
  licence: 'Giấy phép hoạt động báo điện tử số 00/GP-MẪU (báo và tỉnh trong bản trình diễn này là hư cấu)',
  editorInChief: 'Tổng biên tập: Lê Hoài Thương',
  deputyEditors: 'Phó Tổng biên tập: Trần Quốc Trưởng, Nguyễn Kim Thoa',
  address: 'Tòa soạn: 27 bến Ninh Hòa, phường Cái Sơn, tỉnh Vàm Thuận',
  telephone: '0299 3000 000',
  email: 'toasoan@baosonghau.example',
  advertising: 'Quảng cáo – phát hành: 0299 3000 027',
  reuse: 'Ghi rõ nguồn “Báo Sông Hậu” khi phát hành lại thông tin từ trang này.',
  feedText: 'lead',
};

/** The demonstration newsroom; passwords are made when the folder is filled and shown once. */
export const SEED_STAFF = [
  { login: 'phongvien', name: 'Thanh Ân', deskRole: 'reporter', isAdmin: false },
  { login: 'bientap', name: 'Bích Ngân', deskRole: 'editor', isAdmin: false },
  { login: 'thuky', name: 'Lê Hoài Thương', deskRole: 'chief', isAdmin: false },
  { login: 'quantri', name: 'Nguyễn Trọng Nhân', deskRole: null, isAdmin: true },
] as const;
