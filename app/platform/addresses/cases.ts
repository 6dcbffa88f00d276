/** Addresses of what an incubator tells everybody: cases of firms. */
export const casePaths = {
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
  publicPicture: (e: string, fileId: string) => `/${e}/pictures/${fileId}`,
} as const
