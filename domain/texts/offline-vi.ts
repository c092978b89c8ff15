/** What the service worker says; apart from the other words, because it is sent to every reader's device. */
export const offlineVi = {
  note: (moment: string) =>
    `Bạn đang đọc khi không có mạng. Đây là bản giữ trên máy này lúc ${moment}; tòa soạn có thể đã cập nhật hoặc gỡ bài.`,
};
