/** Addresses of how a term ends and is reviewed: for the desk, and for the firm itself. */
export const termPaths = {
  deskGraduation: (e: string, id: string) => `/desk/${e}/firms/${id}/graduation`,
  deskGraduationNotice: (e: string, id: string) => `/desk/${e}/firms/${id}/graduation/notice`,
  deskGraduationFile: (e: string, id: string) => `/desk/${e}/firms/${id}/graduation/file`,
  deskCertificate: (e: string, id: string) => `/desk/${e}/firms/${id}/graduation/certificate`,
  deskCertificateText: (e: string) => `/desk/${e}/certificate-text`,
  deskTerm: (e: string, id: string) => `/desk/${e}/firms/${id}/term`,
  deskExtension: (e: string, id: string) => `/desk/${e}/firms/${id}/extension`,
  deskYearReview: (e: string, id: string) => `/desk/${e}/firms/${id}/year-review`,
  deskSecondLook: (e: string, id: string) => `/desk/${e}/firms/${id}/year-review/second-look`,
  deskExit: (e: string, id: string) => `/desk/${e}/firms/${id}/exit`,

  myCertificate: '/my/firm/certificate',
}
