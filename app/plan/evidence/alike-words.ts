import { defineWords } from '~/shared/words'

/** Records that look like one thing, beside each other. */
export const alikeWords = defineWords({
  title: (n: number) => [
    `有 ${n} 条相似记录，请核对是不是同一项`,
    n === 1 ? 'One record looks like this one' : `${n} records look like this one`,
  ],
  what: [
    '相似不等于重复。确是同一项的，只应计一次：撤下多余的一条，或记为同一成果的又一份凭证。',
    'Alike is not the same. If it is one thing, it counts once: withdraw the one too many, or keep it as a further proof of the same result.',
  ],
  this: ['这一条', 'This one'],
  other: ['相似的一条', 'The one like it'],
  because: ['相似之处', 'Alike in'],
  mark: (n: number) => [`相似 ${n} 条`, `${n} alike`],
  likenesses: {
    same_number: ['编号实际相同', 'the number'],
    same_title: ['名称相同', 'the name'],
    same_amount_and_day: ['金额和日期相同', 'amount and day'],
    same_parties: ['买卖双方相同', 'buyer and seller'],
  },
  rows: {
    firm: ['企业', 'Firm'],
    title: ['名称', 'Name'],
    number: ['编号', 'Number'],
    happenedOn: ['日期', 'Date'],
    amount: ['金额', 'Amount'],
    buyer: ['买方', 'Buyer'],
    seller: ['卖方', 'Seller'],
    signedOn: ['签订日期', 'Signed on'],
    evidence: ['证据', 'Evidence'],
  },
  notPutForward: ['未提交', 'not put forward'],
  none: ['—', '—'],
})
