import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

const paid = { ref: text, amount: text, day }

/** What happens to money. */
export const paymentEvents = defineEvents({
  payment_recorded: event(paid, {
    for: 'log',
    name: { zh: '登记收款', en: 'Payment recorded' },
    zh: (p) => [`登记收款 ${p.amount} 元`, `${p.ref}，${p.day}`],
    en: (p) => [`Payment of ${p.amount} yuan recorded`, `${p.ref}, ${p.day}`],
  }),
  payment_confirmed: event(paid, {
    for: 'all',
    name: { zh: '确认收款', en: 'Payment confirmed' },
    zh: (p) => [`收到付款 ${p.amount} 元`, `${p.ref}，${p.day}`],
    en: (p) => [`Payment of ${p.amount} yuan received`, `${p.ref}, ${p.day}`],
  }),
  refund_recorded: event(paid, {
    for: 'all',
    name: { zh: '退款', en: 'Refund' },
    zh: (p) => [`退款 ${p.amount} 元`, `${p.ref}，${p.day}`],
    en: (p) => [`${p.amount} yuan refunded`, `${p.ref}, ${p.day}`],
  }),
  payment_released: event(
    { ref: text, amount: text, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '撤销收款确认', en: 'Payment released' },
      zh: (p) => [`撤销收款确认 ${p.amount} 元（${p.ref}）`, p.reason],
      en: (p) => [`Payment of ${p.amount} yuan released (${p.ref})`, p.reason],
    },
  ),
  payment_voided: event(
    { ref: text, amount: text, reason: text },
    {
      for: 'staff',
      shape: 'ended',
      name: { zh: '作废收款', en: 'Payment voided' },
      zh: (p) => [`作废收款 ${p.amount} 元（${p.ref}）`, p.reason],
      en: (p) => [`Payment of ${p.amount} yuan voided (${p.ref})`, p.reason],
    },
  ),
  bank_file_taken_in: event(
    { file: text, added: count, known: count },
    {
      for: 'log',
      name: { zh: '导入银行流水', en: 'Bank statement taken in' },
      zh: (p) => [`导入银行流水 ${p.file}`, `新增 ${p.added} 笔，已有 ${p.known} 笔`],
      en: (p) => [`Bank statement ${p.file} taken in`, `${p.added} new, ${p.known} known`],
    },
  ),
})
