import { below, links, table } from './table'

const my = table(['my'], {
  myRent: ['firm/rent', 'my/firm/rent.tsx'],
  myBill: ['firm/rent/bills/:billId', 'my/firm/bill.tsx'],
  myConfirmation: ['firm/rent/confirmation', 'my/firm/confirmation.tsx'],
  myRentConfirmationDocx: ['firm/rent/confirmation.docx', 'my/firm/confirmation-docx.ts'],
})

const desk = table(['desk'], {
  deskRent: ['rent', 'desk/rent/list.tsx'],
  deskRentPreparation: ['rent/preparation', 'desk/rent/preparation.tsx'],
  deskRun: ['rent/runs/:runId', 'desk/rent/run.tsx'],
  deskRunSubmission: ['rent/runs/:runId/submission', 'desk/rent/submission.ts'],
  deskRunApproval: ['rent/runs/:runId/approval', 'desk/rent/approval.tsx'],
  deskRunReturn: ['rent/runs/:runId/return', 'desk/rent/return.tsx'],
  deskRunIssue: ['rent/runs/:runId/issue', 'desk/rent/issue.ts'],
  deskBill: ['rent/bills/:billId', 'desk/rent/bill.tsx'],
  deskArrears: ['rent/arrears', 'desk/rent/arrears.tsx'],
  deskPayments: ['rent/payments', 'desk/rent/payments.tsx'],
  deskNewPayment: ['rent/payments/new', 'desk/rent/payment-new.tsx'],
  deskPayment: ['rent/payments/:paymentId', 'desk/rent/payment.tsx'],
  deskPaymentUndo: ['rent/payments/:paymentId/undo', 'desk/rent/payment-undo.tsx'],
  deskBankFiles: ['rent/bank-files', 'desk/rent/bank-files.tsx'],
  deskBankFile: ['rent/bank-files/:bankFileId', 'desk/rent/bank-file.tsx'],
  deskAccount: ['rent/firms/:firmId', 'desk/rent/account.tsx'],
  deskAccountCsv: ['rent/firms/:firmId.csv', 'desk/rent/account-csv.ts'],
  deskAccountSettlement: ['rent/firms/:firmId/settlement', 'desk/rent/settlement.tsx'],
  deskConfirmation: ['rent/firms/:firmId/confirmation', 'desk/rent/confirmation.tsx'],
  deskAccountConfirmationDocx: ['rent/firms/:firmId/confirmation.docx', 'desk/rent/confirmation-docx.ts'],
  deskIncome: ['rent/income', 'desk/rent/income.tsx'],
  deskMeters: ['rent/meters', 'desk/rent/meters/list.tsx'],
  deskNewMeter: ['rent/meters/new', 'desk/rent/meters/new.tsx'],
  deskMeterRound: ['rent/meters/round', 'desk/rent/meters/round.tsx'],
  deskPasteReadings: ['rent/meters/import', 'desk/rent/meters/import.tsx'],
  deskMeter: ['rent/meters/:meterId', 'desk/rent/meters/meter.tsx'],
  deskReading: ['rent/meters/:meterId/reading', 'desk/rent/meters/reading.tsx'],
  deskReadingCorrection: [
    'rent/meters/:meterId/readings/:readingId/correction',
    'desk/rent/meters/correction.tsx',
  ],
  deskMeterEnd: ['rent/meters/:meterId/end', 'desk/rent/meters/end.tsx'],
  deskExtras: ['rent/extras', 'desk/rent/extras/list.tsx'],
  deskNewExtra: ['rent/extras/new', 'desk/rent/extras/new.tsx'],
  deskExtraEnd: ['rent/extras/:extraId/end', 'desk/rent/extras/end.tsx'],
  deskSchemes: ['rent/schemes', 'desk/rent/schemes.tsx'],
  deskNewScheme: ['rent/schemes/new', 'desk/rent/scheme-new.tsx'],
})

const bureau = table(['bureau'], {
  bureauIncome: ['rent', 'desk/rent/income.tsx'],
})

export const rentTables = [my, desk, bureau]

const to = { ...links(my), ...links(desk), ...links(bureau) }

/** Addresses of rent: a month's bills, payments, meters, and what is charged besides. */
export const rentPaths = {
  ...to,
  deskRunStep: below(desk, 'rent/runs/:runId'),
  deskReading: (e: string, id: string, isRound?: boolean) =>
    `${to.deskReading(e, id)}${isRound ? '?round=1' : ''}`,
}
