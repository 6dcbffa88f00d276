import { links, table } from './table'

const my = table(['my'], {
  mySites: ['firm/sites', 'my/sites/page.tsx'],
  mySiteNeed: ['firm/sites/need', 'my/sites/need.tsx'],
  myParkAnswer: ['firm/sites/invitations/:inviteId', 'my/sites/answer.tsx'],
  myIdlePaper: ['firm/land/:paperId', 'my/firm/land-paper.tsx'],
})

const parks = table(['parks'], {
  parkFirms: ['firms', 'parks/firms/list.tsx'],
  parkInvite: ['firms/:firmId/invitation', 'parks/firms/invitation.tsx'],
  parkInviteEnd: ['firms/:firmId/invitation/withdrawal', 'parks/firms/invitation-withdrawal.tsx'],
  parkMap: ['map', 'parks/map.tsx'],
  land: ['land', 'parks/land/ledger.tsx'],
  landCsv: ['land.csv', 'parks/land/csv.ts'],
  parcelNew: ['land/new', 'parks/land/new.tsx'],
  landText: ['land/texts/:kind', 'parks/land/text.tsx'],
  idlePaper: ['land/papers/:paperId', 'parks/land/paper.tsx'],
  idlePaperFile: ['land/papers/:paperId/paper.docx', 'parks/land/paper-docx.ts'],
  parcelCauseEnd: ['land/causes/:causeId/end', 'parks/land/cause-end.tsx'],
  idleHearing: ['land/cases/:caseId/hearing', 'parks/land/hearing.tsx'],
  idleFinding: ['land/cases/:caseId/finding', 'parks/land/finding.tsx'],
  idleDecision: ['land/cases/:caseId/decision', 'parks/land/decision.tsx'],
  idlePayment: ['land/cases/:caseId/payment', 'parks/land/payment.tsx'],
  idleReclaim: ['land/cases/:caseId/reclaim', 'parks/land/reclaim.tsx'],
  idleClosing: ['land/cases/:caseId/closing', 'parks/land/closing.tsx'],
  parcel: ['land/:parcelId', 'parks/land/parcel.tsx'],
  parcelChange: ['land/:parcelId/change', 'parks/land/change.tsx'],
  parcelWork: ['land/:parcelId/work', 'parks/land/work.tsx'],
  parcelCause: ['land/:parcelId/causes/new', 'parks/land/cause-new.tsx'],
  idleNotice: ['land/:parcelId/notice', 'parks/land/notice.tsx'],
  sites: ['sites', 'parks/sites/list.tsx'],
  siteNew: ['sites/new', 'parks/sites/new.tsx'],
  siteImport: ['sites/import', 'parks/sites/import.tsx'],
  sitesCsv: ['sites.csv', 'parks/sites/csv.ts'],
  site: ['sites/:siteId', 'parks/sites/site.tsx'],
  siteChange: ['sites/:siteId/change', 'parks/sites/change.tsx'],
  siteEnd: ['sites/:siteId/end', 'parks/sites/end.tsx'],
  siteSplit: ['sites/:siteId/split', 'parks/sites/split.tsx'],
  siteParcel: ['sites/:siteId/parcel', 'parks/sites/parcel.tsx'],
  siteReservation: ['sites/:siteId/reservation', 'parks/sites/reservation.tsx'],
  siteRelease: ['reservations/:reservationId/end', 'parks/sites/release.tsx'],
})

export const landTables = [my, parks]

const to = { ...links(my), ...links(parks) }

/** Addresses of sites and of the land ledger: beside the parks, one for everybody who may open them. */
export const landPaths = {
  ...to,
  siteNew: (e: string, kind: 'land' | 'factory') => `${to.siteNew(e)}?kind=${kind}`,
}
