/** Invented books; the two colours paint the cover. */
export const books = [
  { zh: '雨水落在三月', en: 'Rain in March', by: '顾南枝', colours: ['#3f6b57', '#88a98f'], read: 62 },
  { zh: '慢船与长河', en: 'Slow Boats', by: '陈未晞', colours: ['#7a4b3a', '#c98d63'], read: 18 },
  { zh: '窗边的物理学', en: 'Physics by the Window', by: '江行舟', colours: ['#2e4a6b', '#7fa1c4'], read: 0 },
  { zh: '小城灯火', en: 'Town Lights', by: '白鹿原野', colours: ['#6b3f5c', '#c48fae'], read: 0 },
  { zh: '茶与盐之路', en: 'Roads of Tea and Salt', by: '马青山', colours: ['#59602f', '#a9b06a'], read: 0 },
  { zh: '最后一个夏天', en: 'The Last Summer', by: '许知微', colours: ['#a0522d', '#e5b182'], read: 0 },
] as const;
