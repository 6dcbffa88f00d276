import { CHARGE_KINDS } from '~/residence/rent/vocabulary'
import { defineWords } from '~/shared/words'

/** What the yearly confirmation says. */
export const confirmationWords = defineWords({
  title: ['年度确认单', 'Yearly confirmation'],
  titleOf: (year: number) => [`${year} 年度租金与费用确认单`, `Confirmation of rent and charges for ${year}`],
  sub: [
    '供审计和报账：一年里出了哪些账、减免多少、付了多少。可打印，可下载 Word 文件，双方盖章。',
    'For auditors and your books: what was billed, relieved and paid in a year. Print it or take the Word file, and have both seal it.',
  ],
  years: ['年度', 'Year'],
  year: (year: number) => [`${year} 年`, `${year}`],
  word: ['下载 Word 文件', 'Download as Word'],
  back: ['我的房间与账单', 'My rooms and bills'],
  number: (ref: string, year: number) => [`${ref} · ${year} 年度`, `${ref} · ${year}`],
  lead: (firm: string, uscc: string, from: string, until: string) => [
    `${firm}（统一社会信用代码 ${uscc}）：${from} 至 ${until}，贵企业在本孵化器的租金和费用如下，单位为元。`,
    `${firm} (credit code ${uscc}): your rent and charges at this incubator from ${from} to ${until}, in yuan.`,
  ],
  kinds: CHARGE_KINDS.pairs,
  charged: ['一、本年度账单', '1. Billed'],
  plain: (kind: string, amount: string) => [`${kind}：${amount}`, `${kind}: ${amount}`],
  line: (kind: string, full: string, relief: string, amount: string) => [
    `${kind}：全价 ${full}，减免 ${relief}，应付 ${amount}`,
    `${kind}: full price ${full}, relief ${relief}, to pay ${amount}`,
  ],
  total: (full: string, relief: string, amount: string) => [
    `合计：全价 ${full}，减免 ${relief}，应付 ${amount}`,
    `In all: full price ${full}, relief ${relief}, to pay ${amount}`,
  ],
  nothing: ['本年度没有出账。', 'Nothing was billed.'],
  paidHead: ['二、本年度付款', '2. Paid'],
  paid: (paid: string, refunded: string) => [
    `收到 ${paid}，退回 ${refunded}`,
    `Received ${paid}, refunded ${refunded}`,
  ],
  open: ['三、未付', '3. Open'],
  arithmetic: (before: string, billed: string, paid: string, refunded: string, after: string) => [
    `期初 ${before} ＋ 应付 ${billed} － 收到 ${paid} ＋ 退回 ${refunded} ＝ 期末 ${after}`,
    `Opening ${before} + billed ${billed} − received ${paid} + refunded ${refunded} = closing ${after}`,
  ],
  ask: [
    '期末为负数的，是贵企业账户的余额。请核对，有出入的请告知运营部。',
    'A closing below zero is credit on your account. Please check, and tell the incubator what differs.',
  ],
  signing: ['双方确认', 'Confirmed by both'],
  signatures: {
    a: ['孵化器（盖章）', 'Incubator (seal)'],
    b: ['企业（盖章）', 'Firm (seal)'],
    day: ['日期', 'Date'],
  },
  foot: (day: string) => [
    `按已发出的账单和已登记的付款，${day} 出具`,
    `From the bills that went out and the payments recorded, made out ${day}`,
  ],
})
