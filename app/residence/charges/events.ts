import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

const month = { month: text }

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
    zh: (p) => `${p.month} 账单送核准`,
    en: (p) => `Charges of ${p.month} submitted for approval`,
  }),
  charges_approved: event(
    { month: text, amount: text, relief: text },
    {
      for: 'log',
      name: { zh: '核准账单', en: 'Charges approved' },
      zh: (p) => [`核准 ${p.month} 账单`, `应收 ${p.amount} 元，减免 ${p.relief} 元`],
      en: (p) => [`Charges of ${p.month} approved`, `${p.amount} yuan to pay, ${p.relief} yuan of relief`],
    },
  ),
  charges_returned: event(
    { month: text, reason: text },
    {
      for: 'log',
      name: { zh: '账单退回', en: 'Charges sent back' },
      zh: (p) => [`退回 ${p.month} 账单`, p.reason],
      en: (p) => [`Charges of ${p.month} sent back`, p.reason],
    },
  ),
  charges_issued: event(
    { month: text, bills: count },
    {
      for: 'log',
      name: { zh: '发出账单', en: 'Bills issued' },
      zh: (p) => `发出 ${p.month} 账单 ${p.bills} 份`,
      en: (p) => `Bills of ${p.month} issued: ${p.bills}`,
    },
  ),
  settlement_prepared: event(
    { deposit: text, clawback: text },
    {
      for: 'staff',
      name: { zh: '编制离园结清', en: 'Settlement prepared' },
      zh: (p) => ['编制离园结清', `退押金 ${p.deposit} 元，补缴 ${p.clawback} 元`],
      en: (p) => [
        'Settlement prepared',
        `deposit of ${p.deposit} yuan returned, ${p.clawback} yuan paid back`,
      ],
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
