import { below, links, table } from './table'

const my = table(['my'], {
  myCommitments: ['landing/commitments', 'my/commitments/list.tsx'],
  myCommitment: ['landing/commitments/:commitmentId', 'my/commitments/commitment.tsx'],
  myCommitmentReport: ['landing/commitments/:commitmentId/report', 'my/commitments/report.tsx'],
  myCommitmentAnswer: ['landing/commitments/:commitmentId/answer', 'my/commitments/answer.tsx'],
  myCommitmentReply: ['landing/commitments/:commitmentId/reply', 'my/commitments/reply.tsx'],
  myLandingAgreement: ['landing/agreements/:projectId', 'my/commitments/agreement.tsx'],
  myLandingAgreementFile: ['landing/agreements/:projectId/paper.docx', 'my/commitments/agreement-docx.ts'],
})

const parks = table(['parks'], {
  commitments: ['commitments', 'parks/commitments/list.tsx'],
  commitmentsCsv: ['commitments.csv', 'parks/commitments/csv.ts'],
  agreementText: ['commitments/text', 'parks/commitments/text.tsx'],
  commitment: ['commitments/:commitmentId', 'parks/commitments/commitment.tsx'],
  commitmentChange: ['commitments/:commitmentId/change', 'parks/commitments/change.tsx'],
  commitmentRemoval: ['commitments/:commitmentId/removal', 'parks/commitments/removal.tsx'],
  commitmentReport: ['commitments/:commitmentId/report', 'parks/commitments/report.tsx'],
  commitmentAnswer: ['commitments/:commitmentId/answer', 'parks/commitments/answer.tsx'],
  commitmentWaiver: ['commitments/:commitmentId/waiver', 'parks/commitments/waiver.tsx'],
  commitmentReply: ['commitments/:commitmentId/reply', 'parks/commitments/reply.tsx'],
  commitmentNew: ['landings/:projectId/commitments/new', 'parks/commitments/new.tsx'],
  landingAgreement: ['landings/:projectId/agreement', 'parks/commitments/agreement.tsx'],
  landingAgreementFile: ['landings/:projectId/agreement.docx', 'parks/commitments/agreement-docx.ts'],
})

export const commitmentsTables = [my, parks]

const to = { ...links(my), ...links(parks) }

/** Addresses of commitments: beside the parks for every office, and a founder's own. */
export const commitmentsPaths = {
  ...to,
  commitmentAct: below(parks, 'commitments/:commitmentId'),
  commitmentNew: (e: string, projectId: string, kind?: string) =>
    `${to.commitmentNew(e, projectId)}${kind ? `?kind=${kind}` : ''}`,
  myCommitmentAct: below(my, 'landing/commitments/:commitmentId'),
}
