import { defineLetters } from '~/ground/letters/letter'

/** Letters about what was paid and what was not. */
export const paymentLetters = defineLetters({
  rent_reminder: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'amount', 'date', 'days', 'link'],
    needs: ['amount', 'date', 'link'],
    zh: {
      when: '账单逾期后催缴时',
      subject: '{企业} 账单 {编号} 已逾期 {天数} 天，还欠 {金额} 元',
      body: '账单 {编号} 应在 {年月日} 前付清，现在还欠 {金额} 元。已经付了的，请把付款回单发给运营部；有困难的，请与运营部联系。明细：{链接}',
    },
    en: {
      when: 'when a bill is overdue',
      subject: 'Bill {ref} of {firm} is {days} days overdue: {amount} yuan',
      body: 'Bill {ref} was to be paid by {date}; {amount} yuan are still open. If you have paid, please send the incubator the receipt; if you cannot, please talk to the incubator. Details: {link}',
    },
  },
  payment_received: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'ref', 'amount', 'date', 'link'],
    needs: ['amount', 'date'],
    zh: {
      when: '确认收款时',
      subject: '已收到 {企业} 付款 {金额} 元',
      body: '{年月日} 的付款 {金额} 元（{编号}）已记入 {企业} 的账户。账户情况：{链接}',
    },
    en: {
      when: 'when a payment is confirmed',
      subject: 'Payment received from {firm}: {amount} yuan',
      body: 'The payment of {date} over {amount} yuan ({ref}) is on the account of {firm}. The account: {link}',
    },
  },
})
