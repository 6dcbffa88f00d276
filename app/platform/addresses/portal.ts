/** Addresses of the portal of an enclave, and of what is told there: cases of firms, news, frequent questions. */
export const portalPaths = {
  portal: (e: string) => `/${e}`,
  check: (e: string) => `/${e}/check`,
  criteria: (e: string) => `/${e}/criteria`,
  criteriaSubscription: (e: string) => `/${e}/criteria/subscription`,
  criteriaConfirm: (e: string, token: string) => `/${e}/criteria/subscription/${token}`,
  criteriaLeave: (e: string, token: string) => `/${e}/criteria/unsubscription/${token}`,
  publicNotices: (e: string) => `/${e}/notices`,
  publicObjection: (e: string, id: string) => `/${e}/notices/${id}/objection`,
  ownObjection: (e: string, id: string, secret: string) => `/${e}/objections/${id}/${secret}`,

  cases: (e: string) => `/desk/${e}/cases`,
  caseNew: (e: string, firmId?: string) => `/desk/${e}/cases/new${firmId ? `?firm=${firmId}` : ''}`,
  case: (e: string, id: string) => `/desk/${e}/cases/${id}`,
  caseAct: (e: string, id: string, act: 'text' | 'pictures/new' | 'asking' | 'publication' | 'taking-off') =>
    `/desk/${e}/cases/${id}/${act}`,
  casePictureRemoval: (e: string, id: string, pictureId: string) =>
    `/desk/${e}/cases/${id}/pictures/${pictureId}/removal`,
  myCase: (id: string) => `/my/cases/${id}`,
  myCaseAct: (id: string, act: 'consent' | 'changes' | 'withdrawal') => `/my/cases/${id}/${act}`,
  publicCases: (e: string) => `/${e}/cases`,
  publicCase: (e: string, number: number) => `/${e}/cases/${number}`,
  news: (e: string) => `/desk/${e}/news`,
  newsNew: (e: string) => `/desk/${e}/news/new`,
  newsPiece: (e: string, id: string) => `/desk/${e}/news/${id}`,
  newsAct: (e: string, id: string, act: 'change' | 'pictures/new' | 'publication' | 'withdrawal') =>
    `/desk/${e}/news/${id}/${act}`,
  newsPictureRemoval: (e: string, id: string, pictureId: string) =>
    `/desk/${e}/news/${id}/pictures/${pictureId}/removal`,
  publicNews: (e: string) => `/${e}/news`,
  publicPiece: (e: string, number: number) => `/${e}/news/${number}`,
  newsFeed: (e: string) => `/${e}/news.atom`,
  questions: (e: string) => `/desk/${e}/questions`,
  questionNew: (e: string) => `/desk/${e}/questions/new`,
  question: (e: string, id: string) => `/desk/${e}/questions/${id}`,
  questionAct: (e: string, id: string, act: 'order' | 'shown' | 'removal') =>
    `/desk/${e}/questions/${id}/${act}`,
  publicQuestions: (e: string) => `/${e}/questions`,
  publicPicture: (e: string, fileId: string) => `/${e}/pictures/${fileId}`,
  publicPictureSmall: (e: string, fileId: string) => `/${e}/pictures/${fileId}?show=small`,
} as const
