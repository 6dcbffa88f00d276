import { newId } from '~/platform/ids.server'

type Fields = Record<string, string>

const scheme: Fields = {
  effectiveFrom: '2027-03-01',
  reason: '主任办公会通过',
  'price.office': '55',
  'price.desk': '80',
  'relief.y1': '100',
  'needs.y1': 'nothing',
  'relief.y2': '50',
  'needs.y2': 'intent',
  propertyFee: '4.5',
  depositMonths: '1',
  vatRent: '0',
  vatProperty: '6',
  dueDays: '15',
  reminders: '3, 15, 30',
  clawbackPercent: '50',
  clawbackMonths: '12',
}

export const FORMS_OF_RENT: Record<string, () => Fields> = {
  '/desk/:enclave/rent/preparation': () => ({ month: '2026-11' }),
  '/desk/:enclave/rent/runs/:runId/submission': () => ({ version: '1' }),
  '/desk/:enclave/rent/runs/:runId/approval': () => ({ version: '1' }),
  '/desk/:enclave/rent/runs/:runId/return': () => ({ reason: '九月的房间请再核对' }),
  '/desk/:enclave/rent/bills/:billId': () => ({ number: 'FP-26110001' }),
  '/desk/:enclave/rent/schemes/new': () => ({ ...scheme, idempotencyKey: newId() }),
}
