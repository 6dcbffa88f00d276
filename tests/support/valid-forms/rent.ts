import { pastedReadings } from '~/setup/meter-readings/pasted.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { createHash } from 'node:crypto'
import { newId } from '~/platform/ids.server'
import { USUAL_TERMS } from '~/residence/rent/usual.rules'
import { addDays } from '~/shared/days'
import { makeMeter } from '../scenes/rent'
import { makeFirm, type World } from '../world'

type Fields = Record<string, string>

let days = 0

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
  'utility.electricity': '0.85',
  'vatUtility.electricity': '13',
  dueDays: '15',
  reminders: '3, 15, 30',
  clawbackPercent: '50',
  clawbackMonths: '12',
}

export const FORMS_OF_RENT: Record<string, (world: World) => Fields | Promise<Fields>> = {
  '/desk/:enclave/rent/preparation': () => ({ month: '2026-11' }),
  '/desk/:enclave/rent/runs/:runId/submission': () => ({ version: '1' }),
  '/desk/:enclave/rent/runs/:runId/approval': () => ({ version: '1' }),
  '/desk/:enclave/rent/runs/:runId/return': () => ({ reason: '九月的房间请再核对' }),
  '/desk/:enclave/rent/bills/:billId': () => ({ number: 'FP-26110001' }),
  '/desk/:enclave/rent/payments/new': () => ({
    direction: 'in',
    amount: '3224.50',
    paidOn: '2026-11-18',
    payer: '某公司',
    memo: '11 月租金',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/rent/payments/:paymentId': async ({ enclaveId }) => ({
    firmId: (await makeFirm(enclaveId)).id,
  }),
  '/desk/:enclave/rent/payments/:paymentId/undo': () => ({ what: 'void', reason: '银行退回了这笔钱' }),
  '/desk/:enclave/rent/bank-files': () => ({
    pasted: `日期,金额,户名,附言\n2026-11-10,100.00,某公司,${newId()}`,
  }),
  '/desk/:enclave/rent/bank-files/:bankFileId': () => ({
    paidOn: '0',
    amount: '1',
    payer: '2',
    memo: '3',
    what: 'take_in',
  }),
  '/desk/:enclave/rent/firms/:firmId/settlement': () => ({ kept: '100', keptFor: '墙面修补' }),
  '/desk/:enclave/rent/meters/new': ({ unit }) => ({
    code: `E-${newId().slice(-8)}`,
    utility: 'electricity',
    rooms: unit('101').code,
    factor: '1',
    digits: '6',
    startedOn: '2026-10-01',
    value: '120.50',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/rent/meters/import': async (world) => {
    const meter = await makeMeter(world)
    const text = `${meter.code}\t2026-11-02\t260.00\t`
    return { text, seen: seenOf((await pastedReadings(world.officer)).rowsIn(text)) }
  },
  '/desk/:enclave/rent/meters/:meterId/reading': () => ({
    day: '2026-11-05',
    how: 'read',
    value: '260.00',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/rent/meters/:meterId/readings/:readingId/correction': () => ({
    what: 'correct',
    value: '199.00',
    reason: '看错了一位，照片上是 199',
  }),
  '/desk/:enclave/rent/meters/:meterId/end': () => ({ day: '2026-11-18' }),
  '/desk/:enclave/rent/extras/new': async ({ enclaveId }) => ({
    firmId: (await makeFirm(enclaveId)).id,
    name: '激光切割机，包月',
    amount: '1,200.50 元',
    vatPercent: '6',
    often: 'monthly',
    firstMonth: '2026-11',
    lastMonth: '2027年3月',
  }),
  '/desk/:enclave/rent/extras/:extraId/end': () => ({
    how: 'after',
    lastMonth: '2027-01',
    reason: '企业买了自己的',
    version: '1',
  }),
  '/desk/:enclave/taking-over/:matter': () => {
    days += 1
    const mark = createHash('sha256').update(JSON.stringify(USUAL_TERMS)).digest('hex')
    return {
      effectiveOn: addDays('2028-01-01', days),
      reason: '照范本',
      basedOn: '0',
      mark,
      idempotencyKey: newId(),
    }
  },
  '/desk/:enclave/rent/schemes/new': () => ({ ...scheme, idempotencyKey: newId() }),
}
