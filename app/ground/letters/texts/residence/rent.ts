import type { Letter } from '../../letter'

/** Letters about what a firm pays: its bills, credit notes, reminders, receipts. */
export const RENT_LETTERS = {
  rent_bill: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'month', 'amount', 'date', 'link'],
    needs: ['amount', 'date', 'link'],
    zh: {
      when: '发出账单时',
      subject: '{企业} {月份} 账单：{金额} 元',
      body: '{企业} {月份} 的账单 {编号} 已出，应付 {金额} 元（账户有余额的已抵），请在 {年月日} 前付清。减免、每一项怎么算、付到哪个账户，见：{链接}',
    },
    en: {
      when: 'when a bill is issued',
      subject: 'Bill of {month} for {firm}: {amount} yuan',
      body: 'On bill {ref} of {firm} for {month} {amount} yuan are to be paid by {date}; what was on the account is taken off. Relief, how each line is reckoned and where to pay: {link}',
    },
  },
  rent_bill_paid: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'ref', 'month', 'amount', 'link'],
    needs: ['amount', 'link'],
    zh: {
      when: '发出的账单已由账户余额付清时',
      subject: '{企业} {月份} 账单：{金额} 元，已付清',
      body: '{企业} {月份} 的账单 {编号} 已出，共 {金额} 元，已由账户余额付清，不用付款。明细：{链接}',
    },
    en: {
      when: 'when a bill that is issued is paid from the account at once',
      subject: 'Bill of {month} for {firm}: {amount} yuan, paid',
      body: 'Bill {ref} of {firm} for {month} comes to {amount} yuan and is paid from what was on the account; there is nothing to pay. Details: {link}',
    },
  },
  rent_credit: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'ref', 'month', 'amount', 'link'],
    needs: ['amount', 'link'],
    zh: {
      when: '发出贷项账单时',
      subject: '{企业} 的账户记入 {金额} 元',
      body: '更正或结清后，{企业} 的账户记入 {金额} 元（{编号}），抵以后的账单，或按结清退还。明细：{链接}',
    },
    en: {
      when: 'when a credit note is issued',
      subject: '{amount} yuan credited to {firm}',
      body: 'After a correction or a settlement {amount} yuan are credited to {firm} ({ref}); they pay later bills or are refunded. Details: {link}',
    },
  },
  rent_settled: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'note', 'link'],
    needs: ['note', 'link'],
    zh: {
      when: '发出结清时',
      subject: '{企业}的结清：{编号}',
      body: '{企业}的结清已发出（{编号}）：{说明}。\n\n每一项怎么算、付到哪里或怎么退，见：{链接}',
    },
    en: {
      when: 'when a settlement is issued',
      subject: 'Settlement of {firm}: {ref}',
      body: 'The settlement of {firm} is issued ({ref}): {note}.\n\nHow each line is reckoned, where to pay or how it is refunded: {link}',
    },
  },
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
} as const satisfies Record<string, Letter>
