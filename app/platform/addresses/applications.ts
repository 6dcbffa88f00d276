import { links, table } from './table'

const my = table(['my'], {
  newApplication: ['applications/new', 'my/applications/new.tsx'],
  newApplicationOf: ['applications/new/:firmId', 'my/applications/again.tsx'],
  myApplication: ['applications/:ref', 'my/applications/status.tsx'],
  mySection: ['applications/:ref/form/:section', 'my/applications/section.tsx'],
  myAnswer: ['applications/:ref/answers/:key', 'my/applications/answer.ts'],
  myTyped: ['applications/:ref/typed/:field', 'my/applications/typed.ts'],
  myPapers: ['applications/:ref/papers', 'my/applications/papers.tsx'],
  myPaperRemoval: ['applications/:ref/papers/:paperId/removal', 'my/applications/paper-removal.ts'],
  myPaperReturn: ['applications/:ref/papers/:paperId/return', 'my/applications/paper-return.ts'],
  myUploads: ['applications/:ref/uploads', 'my/applications/uploads.ts'],
  myUpload: ['applications/:ref/uploads/:uploadId', 'my/applications/upload.ts'],
  mySubmission: ['applications/:ref/submission', 'my/applications/submission.tsx'],
  myNewerForm: ['applications/:ref/newer-form', 'my/applications/newer-form.tsx'],
  myLateAccess: ['applications/:ref/late-access', 'my/applications/late-access.tsx'],
  myCorrection: ['applications/:ref/correction', 'my/applications/correction.tsx'],
  myAmendment: ['applications/:ref/amendment', 'my/applications/amendment.tsx'],
  myWithdrawal: ['applications/:ref/withdrawal', 'my/applications/withdrawal.tsx'],
  myClone: ['applications/:ref/clone', 'my/applications/clone.tsx'],
  myAgreement: ['applications/:ref/agreement', 'my/applications/agreement.tsx'],
  myAgreementDocx: ['applications/:ref/agreement.docx', 'my/applications/agreement-docx.ts'],
  myPrint: ['applications/:ref/print', 'my/applications/print.tsx'],
  myDownload: ['applications/:ref/download', 'my/applications/download.ts'],
})

const desk = table(['desk'], {
  deskApplications: ['applications', 'desk/applications/list.tsx'],
  deskAssignment: ['applications/assignment', 'desk/experts/assignment.tsx'],
  deskApplication: ['applications/:applicationId', 'desk/applications/file.tsx'],
  deskAcceptance: ['applications/:applicationId/acceptance', 'desk/applications/acceptance.tsx'],
  deskScreening: ['applications/:applicationId/screening', 'desk/applications/screening.tsx'],
  deskCorrection: ['applications/:applicationId/correction', 'desk/applications/correction.tsx'],
  deskLapse: ['applications/:applicationId/lapse', 'desk/applications/lapse.tsx'],
  deskOpinion: ['applications/:applicationId/opinion', 'desk/applications/opinion.tsx'],
  deskOpinionChange: ['applications/:applicationId/opinion/change', 'desk/applications/opinion-change.tsx'],
  deskSecondScreener: [
    'applications/:applicationId/second-screener',
    'desk/applications/second-screener.tsx',
  ],
  deskRuling: ['applications/:applicationId/ruling', 'desk/applications/ruling.tsx'],
  deskInvitationWithdrawal: [
    'applications/:applicationId/invitations/:invitationId/withdrawal',
    'desk/applications/invitation-withdrawal.tsx',
  ],
  deskReferral: ['applications/:applicationId/referral', 'desk/applications/referral.tsx'],
  deskReviewers: ['applications/:applicationId/reviewers', 'desk/applications/reviewers.tsx'],
  deskDecision: ['applications/:applicationId/decision', 'desk/applications/decision.tsx'],
  deskPendingDecision: [
    'applications/:applicationId/decision/pending',
    'desk/applications/decision-pending.tsx',
  ],
  deskResumption: ['applications/:applicationId/resumption', 'desk/applications/resumption.tsx'],
  deskNotice: ['applications/:applicationId/public-notice', 'desk/applications/public-notice.tsx'],
  deskAgreement: ['applications/:applicationId/agreement', 'desk/agreements/paper.tsx'],
  deskAgreementDocx: ['applications/:applicationId/agreement.docx', 'desk/agreements/docx.ts'],
  deskAgreementIssue: ['applications/:applicationId/agreement/issue', 'desk/agreements/issue.tsx'],
  deskAgreementSigning: ['applications/:applicationId/agreement/signing', 'desk/agreements/signing.tsx'],
  deskAgreementSendBack: [
    'applications/:applicationId/agreement/sending-back',
    'desk/agreements/sending-back.tsx',
  ],
  deskAgreementText: ['agreement-text', 'desk/agreements/text.tsx'],
  deskAdmission: ['applications/:applicationId/admission', 'desk/applications/admission.tsx'],
  deskExperts: ['experts', 'desk/experts/list.tsx'],
  deskExpert: ['experts/:expertId', 'desk/experts/page.tsx'],
  deskExpertProfile: ['experts/:expertId/profile', 'desk/experts/profile.tsx'],
  deskExpertLink: ['experts/:expertId/links/new', 'desk/experts/link-new.tsx'],
  deskExpertLinkEnd: ['experts/:expertId/links/:linkId/removal', 'desk/experts/link-removal.ts'],
  deskImports: ['imports', 'desk/imports/list.tsx'],
  deskImportTemplate: ['imports/template/:track', 'desk/imports/template.ts'],
  deskImport: ['imports/:batchId', 'desk/imports/batch.tsx'],
  deskImportFaulty: ['imports/:batchId/faulty', 'desk/imports/faulty.ts'],
  deskDraft: ['drafts/:draftId', 'desk/drafts/draft.tsx'],
  deskDraftSection: ['drafts/:draftId/sections/:section', 'desk/drafts/section.tsx'],
  deskDraftPapers: ['drafts/:draftId/papers', 'desk/drafts/papers.tsx'],
  deskDraftPaperRemoval: ['drafts/:draftId/papers/:paperId/removal', 'desk/drafts/paper-removal.ts'],
  deskDraftSubmission: ['drafts/:draftId/submission', 'desk/drafts/submission.tsx'],
})

const bureau = table(['bureau'], {
  bureauApplications: ['applications', 'desk/applications/list.tsx'],
  bureauApplication: ['applications/:applicationId', 'desk/applications/file.tsx'],
  bureauAdmission: ['applications/:applicationId/admission', 'desk/applications/admission.tsx'],
})

export const applicationsTables = [my, desk, bureau]

const to = { ...links(my), ...links(desk), ...links(bureau) }

/** Addresses of applications, from the draft to admission: for those who apply, for the desk and for the bureau. */
export const applicationsPaths = {
  ...to,
  newApplication: (e?: string) => `${to.newApplication}${e ? `?enclave=${e}` : ''}`,
  deskAssignment: (e: string, files: readonly string[] = []) =>
    `${to.deskAssignment(e)}${files.length > 0 ? `?${files.map((id) => `file=${id}`).join('&')}` : ''}`,
}
