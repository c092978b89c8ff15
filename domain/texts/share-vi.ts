/** What the newsroom says about shared links, Vietnamese. */
export const shareVi = {
  title: 'Khi chia sẻ',
  textHint: 'Để trống thì dùng sapô',
  pictureHint: 'Để trống thì dùng ảnh đại diện; bài không có ảnh được vẽ ảnh từ tiêu đề khi xuất bản.',
  fromText: 'Chọn trong bài',
  fromStore: 'Chọn trong kho',
  noneInText: 'Trong bài chưa có ảnh.',
};
