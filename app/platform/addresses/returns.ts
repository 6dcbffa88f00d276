import { below, links, table } from './table'

const my = table(['my'], {
  myQuarterFigures: ['firm/quarter-figures/:quarter', 'my/firm/quarter-figures.tsx'],
})

const desk = table(['desk'], {
  deskQuarterFigures: ['firms/:firmId/quarter-figures/:quarter', 'desk/firms/quarter-figures.tsx'],
  returnSubmission: ['returns/:period/submission', 'plan/returns/submission.tsx'],
  returnApproval: ['returns/:period/approval', 'plan/returns/approval.tsx'],
  returnSendingBack: ['returns/:period/sending-back', 'plan/returns/sending-back.tsx'],
  returnScan: ['returns/:period/scan', 'plan/returns/scan.tsx'],
})

const deskAndBureau = table(['desk', 'bureau'], {
  returns: ['returns', 'plan/returns/list.tsx'],
  returnOf: ['returns/:period', 'plan/returns/period.tsx'],
  returnDebts: ['returns/:period/debts', 'plan/returns/debts.tsx'],
  returnFirmsCsv: ['returns/:period/firms.csv', 'plan/returns/firms-file.ts'],
  returnFirmsXlsx: ['returns/:period/firms.xlsx', 'plan/returns/firms-file.ts'],
})

export const returnsTables = [my, desk, deskAndBureau]

const to = { ...links(my), ...links(desk), ...links(deskAndBureau) }

/** Addresses of the incubator's returns and of the figures of quarters they are made of. */
export const returnsPaths = {
  ...to,
  returnVersion: (area: 'desk' | 'bureau', e: string, period: string, version: number) =>
    `${to.returnOf(area, e, period)}?version=${version}`,
  returnFile: (
    area: 'desk' | 'bureau',
    e: string,
    period: string,
    format: 'csv' | 'xlsx',
    version: number | null,
  ) =>
    `${(format === 'csv' ? to.returnFirmsCsv : to.returnFirmsXlsx)(area, e, period)}${version === null ? '' : `?version=${version}`}`,
  returnAct: below(desk, 'returns/:period'),
}
