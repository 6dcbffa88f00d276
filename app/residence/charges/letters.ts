import { defineLetters } from '~/ground/letters/letter'

/** Letters about what a firm has to pay: bills, credit notes. */
export const chargeLetters = defineLetters({
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
})
