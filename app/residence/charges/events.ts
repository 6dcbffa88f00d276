import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { restEn, restZh, settledEn, settledZh, type Settled } from './settled'

/** A month, or the settlement of a firm. */
const month = { month: text, firm: text.optional() }
type Of = { month: string; firm?: string | undefined }
const ofZh = ({ month, firm }: Of) => (firm === undefined ? `${month} 账单` : `${firm} 的结清`)
const ofEn = ({ month, firm }: Of) => (firm === undefined ? `Charges of ${month}` : `Settlement of ${firm}`)

/** What was written down of settlements before they said all that they come to. */
const nothing = { charged: '0.00', kept: '0.00', keptFor: '' }

type Parts = { deposit: string; clawback: string } & { [K in keyof typeof nothing]?: string | undefined }
/** As it was written down, with thousands set apart in events from before. */
const all = ({ deposit, clawback, charged, kept, keptFor }: Parts): Settled => ({
  deposit: deposit.replaceAll(',', ''),
  clawback: clawback.replaceAll(',', ''),
  charged: charged ?? nothing.charged,
  kept: kept ?? nothing.kept,
  keptFor: keptFor ?? nothing.keptFor,
})

/** What happens to charges and bills. */
export const chargeEvents = defineEvents({
  charges_prepared: event(month, {
    for: 'log',
    name: { zh: '编制账单', en: 'Charges prepared' },
    zh: (p) => `编制 ${p.month} 账单`,
    en: (p) => `Charges of ${p.month} prepared`,
  }),
  charges_submitted: event(month, {
    for: 'log',
    name: { zh: '账单送核准', en: 'Charges submitted' },
    zh: (p) => `${ofZh(p)}送核准`,
    en: (p) => `${ofEn(p)} submitted for approval`,
  }),
  charges_approved: event(
    { ...month, amount: text, relief: text },
    {
      for: 'log',
      name: { zh: '核准账单', en: 'Charges approved' },
      zh: (p) => [
        `核准 ${ofZh(p)}`,
        p.firm === undefined ? `应收 ${p.amount} 元，减免 ${p.relief} 元` : restZh(p.amount),
      ],
      en: (p) => [
        `${ofEn(p)} approved`,
        p.firm === undefined ? `${p.amount} yuan to pay, ${p.relief} yuan of relief` : restEn(p.amount),
      ],
    },
  ),
  charges_returned: event(
    { ...month, reason: text },
    {
      for: 'log',
      name: { zh: '账单退回', en: 'Charges sent back' },
      zh: (p) => [`退回 ${ofZh(p)}`, p.reason],
      en: (p) => [`${ofEn(p)} sent back`, p.reason],
    },
  ),
  charges_issued: event(
    { ...month, bills: count },
    {
      for: 'log',
      name: { zh: '发出账单', en: 'Bills issued' },
      zh: (p) => (p.firm === undefined ? `发出 ${p.month} 账单 ${p.bills} 份` : `发出 ${ofZh(p)}`),
      en: (p) => (p.firm === undefined ? `Bills of ${p.month} issued: ${p.bills}` : `${ofEn(p)} issued`),
    },
  ),
  settlement_prepared: event(
    {
      deposit: text,
      clawback: text,
      charged: text.optional(),
      kept: text.optional(),
      keptFor: text.optional(),
    },
    {
      for: 'staff',
      name: { zh: '编制结清', en: 'Settlement prepared' },
      zh: (p) => ['编制结清', settledZh(all(p))],
      en: (p) => ['Settlement prepared', settledEn(all(p))],
    },
  ),
  contract_settled: event(
    { ref: text },
    {
      for: 'all',
      name: { zh: '租约结清', en: 'Lease settled' },
      zh: (p) => `租约 ${p.ref} 已结清`,
      en: (p) => `Lease ${p.ref} settled`,
    },
  ),
  bill_invoiced: event(
    { ref: text, number: text },
    {
      for: 'staff',
      name: { zh: '登记发票', en: 'Invoice noted' },
      zh: (p) => [`账单 ${p.ref} 已开票`, p.number],
      en: (p) => [`Bill ${p.ref} has its invoice`, p.number],
    },
  ),
})
