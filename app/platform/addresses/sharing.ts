import { links, table } from './table'

const deskAndBureauAndHost = table(['desk', 'bureau', 'host'], {
  sharing: ['sharing', 'sharing/list.tsx'],
  sharingAgreement: ['sharing/:agreementId', 'sharing/agreement.tsx'],
  sharingSettlement: ['settlements/:settlementId', 'sharing/settlement.tsx'],
  settlementCsv: ['settlements/:settlementId/file.csv', 'sharing/file.ts'],
  settlementXlsx: ['settlements/:settlementId/file.xlsx', 'sharing/file.ts'],
})

const deskAndBureau = table(['desk', 'bureau'], {
  sharingRows: ['settlements/:settlementId/firms/:metric', 'sharing/firms.tsx'],
})

const bureau = table(['bureau'], {
  sharingNew: ['sharing/new', 'sharing/new.tsx'],
  sharingVersion: ['sharing/:agreementId/version', 'sharing/version.tsx'],
  sharingSettle: ['sharing/:agreementId/settlement', 'sharing/settle.tsx'],
})

const bureauAndHost = table(['bureau', 'host'], {
  sharingConfirm: ['settlements/:settlementId/confirmation', 'sharing/confirm.tsx'],
  sharingObject: ['settlements/:settlementId/objection', 'sharing/object.tsx'],
})

const host = table(['host'], {
  sharingAnswer: ['sharing/:agreementId/answer', 'sharing/answer.tsx'],
})

export const sharingTables = [deskAndBureauAndHost, deskAndBureau, bureau, bureauAndHost, host]

const to = {
  ...links(deskAndBureauAndHost),
  ...links(deskAndBureau),
  ...links(bureau),
  ...links(bureauAndHost),
  ...links(host),
}

/** Addresses of what two cities share; the same pages at the desk and at the bureaus of both cities. */
export const sharingPaths = {
  ...to,
  sharingFile: (area: 'desk' | 'bureau' | 'host', e: string, id: string, format: 'csv' | 'xlsx') =>
    (format === 'csv' ? to.settlementCsv : to.settlementXlsx)(area, e, id),
}
