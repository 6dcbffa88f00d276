import { below, links, table } from './table'

const my = table(['my'], {
  myFirm: ['firm', 'my/firm/page.tsx'],
  myFirmChange: ['firm/changes/new', 'my/firm/change.tsx'],
  myPeople: ['firm/people', 'my/firm/people.tsx'],
  myColleagueEnd: ['firm/people/:memberId/end', 'my/firm/person-end.ts'],
  myInvitationEnd: ['firm/invitations/:invitationId/withdrawal', 'my/firm/invitation-end.ts'],
  myCertificate: ['firm/certificate', 'my/firm/certificate.tsx'],
  myCertificateDocx: ['firm/certificate.docx', 'my/firm/certificate-docx.ts'],
  myFigures: ['firm/figures', 'my/firm/figures.tsx'],
  myNewRecord: ['firm/records/new/:kind', 'my/firm/record-new.tsx'],
  myNewOwnRecord: ['firm/records/own/:code', 'my/firm/own-record-new.tsx'],
  myRecordWithdrawal: ['firm/records/:recordId/withdrawal', 'my/firm/record-withdrawal.tsx'],
  myRecordEnding: ['firm/records/:recordId/ending', 'my/firm/record-ending.tsx'],
  myRecordOwnership: ['firm/records/:recordId/ownership', 'my/firm/record-ownership.tsx'],
})

const desk = table(['desk'], {
  deskFirms: ['firms', 'desk/firms/list.tsx'],
  deskFirm: ['firms/:firmId', 'desk/firms/page.tsx'],
  deskFigures: ['firms/:firmId/figures', 'desk/firms/figures.tsx'],
  deskNewRecord: ['firms/:firmId/records/new/:kind', 'desk/firms/record-new.tsx'],
  deskNewOwnRecord: ['firms/:firmId/records/own/:code', 'desk/firms/own-record-new.tsx'],
  deskRecordWithdrawal: ['firms/:firmId/records/:recordId/withdrawal', 'desk/firms/record-withdrawal.tsx'],
  deskRecordEnding: ['firms/:firmId/records/:recordId/ending', 'desk/firms/record-ending.tsx'],
  deskRecordOwnership: ['firms/:firmId/records/:recordId/ownership', 'desk/firms/record-ownership.tsx'],
  deskNewFirmChange: ['firms/:firmId/changes/new', 'desk/firms/change-new.tsx'],
  deskFirmChange: ['firms/:firmId/changes/:changeId', 'desk/firms/change.tsx'],
  deskPlaces: ['firms/:firmId/places', 'desk/firms/places.tsx'],
  deskGraduation: ['firms/:firmId/graduation', 'desk/firms/graduation.tsx'],
  deskGraduationNotice: ['firms/:firmId/graduation/notice', 'desk/firms/graduation-notice.tsx'],
  deskGraduationFile: ['firms/:firmId/graduation/file', 'desk/firms/graduation-file.tsx'],
  deskGraduationFileDocx: ['firms/:firmId/graduation/file.docx', 'desk/firms/graduation-file-docx.ts'],
  deskCertificate: ['firms/:firmId/graduation/certificate', 'desk/firms/certificate.tsx'],
  deskCertificateDocx: ['firms/:firmId/graduation/certificate.docx', 'desk/firms/certificate-docx.ts'],
  deskTerm: ['firms/:firmId/term', 'desk/firms/term.tsx'],
  deskExtension: ['firms/:firmId/extension', 'desk/firms/extension.tsx'],
  deskYearReview: ['firms/:firmId/year-review', 'desk/firms/year-review.tsx'],
  deskSecondLook: ['firms/:firmId/year-review/second-look', 'desk/firms/second-look.tsx'],
  deskExit: ['firms/:firmId/exit', 'desk/firms/exit.tsx'],
  deskCertificateText: ['certificate-text', 'desk/firms/certificate-text.tsx'],
})

const bureau = table(['bureau'], {
  bureauFirms: ['firms', 'bureau/firms/list.tsx'],
  bureauFirm: ['firms/:firmId', 'bureau/firms/page.tsx'],
})

export const firmsTables = [my, desk, bureau]

const to = { ...links(my), ...links(desk), ...links(bureau) }

/** Addresses of firms: their record, their term, and how it ends and is reviewed. */
export const firmsPaths = {
  ...to,
  myFigures: (year?: number) => `${to.myFigures}${year ? `?year=${year}` : ''}`,
  /** A record of a kind built in, or of one of the enclave by its code. */
  myNewRecord: (kind: string, own?: string) => (own ? to.myNewOwnRecord(own) : to.myNewRecord(kind)),
  myRecordAct: below(my, 'firm/records/:recordId'),
  deskFigures: (e: string, id: string, year?: number) =>
    `${to.deskFigures(e, id)}${year ? `?year=${year}` : ''}`,
  deskNewRecord: (e: string, id: string, kind: string, own?: string) =>
    own ? to.deskNewOwnRecord(e, id, own) : to.deskNewRecord(e, id, kind),
  deskRecordAct: below(desk, 'firms/:firmId/records/:recordId'),
}
