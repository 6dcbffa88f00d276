/** Addresses of commitments: beside the parks for every office, and a founder's own. */
export const commitmentPaths = {
  /** Where the pages about one landing's agreement lie. */
  landingsOfParks: (e: string) => `/parks/${e}/landings`,
  commitments: (e: string) => `/parks/${e}/commitments`,
  commitmentsCsv: (e: string) => `/parks/${e}/commitments.csv`,
  commitment: (e: string, id: string) => `/parks/${e}/commitments/${id}`,
  commitmentAct: (
    e: string,
    id: string,
    act: 'change' | 'removal' | 'report' | 'answer' | 'waiver' | 'reply',
  ) => `/parks/${e}/commitments/${id}/${act}`,
  commitmentNew: (e: string, projectId: string, kind?: string) =>
    `/parks/${e}/landings/${projectId}/commitments/new${kind ? `?kind=${kind}` : ''}`,
  landingAgreement: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/agreement`,
  landingAgreementFile: (e: string, projectId: string) => `/parks/${e}/landings/${projectId}/agreement.docx`,
  agreementText: (e: string) => `/parks/${e}/commitments/text`,

  myCommitments: '/my/landing/commitments',
  myCommitment: (id: string) => `/my/landing/commitments/${id}`,
  myCommitmentAct: (id: string, act: 'report' | 'answer' | 'reply') => `/my/landing/commitments/${id}/${act}`,
  myLandingAgreement: (projectId: string) => `/my/landing/agreements/${projectId}`,
  myLandingAgreementFile: (projectId: string) => `/my/landing/agreements/${projectId}/paper.docx`,
}
