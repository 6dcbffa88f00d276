import { defineWords } from '../shared/words'

/** Records that look like one thing, beside each other. */
export const alikeWords = defineWords(
  {
    title: (n: number) => `有 ${n} 条相似记录，请核对是不是同一项`,
    what: '相似不等于重复。确是同一项的，只应计一次：撤下多余的一条，或记为同一成果的又一份凭证。',
    this: '这一条',
    other: '相似的一条',
    because: '相似之处',
    mark: (n: number) => `相似 ${n} 条`,
    likenesses: {
      same_number: '编号实际相同',
      same_title: '名称相同',
      same_amount_and_day: '金额和日期相同',
      same_parties: '买卖双方相同',
    },
    rows: {
      firm: '企业',
      title: '名称',
      number: '编号',
      happenedOn: '日期',
      amount: '金额',
      buyer: '买方',
      seller: '卖方',
      signedOn: '签订日期',
      evidence: '证据',
    },
    notPutForward: '未提交',
    none: '—',
  },
  {
    title: (n) => (n === 1 ? 'One record looks like this one' : `${n} records look like this one`),
    what: 'Alike is not the same. If it is one thing, it counts once: withdraw the one too many, or keep it as a further proof of the same result.',
    this: 'This one',
    other: 'The one like it',
    because: 'Alike in',
    mark: (n) => `${n} alike`,
    likenesses: {
      same_number: 'the number',
      same_title: 'the name',
      same_amount_and_day: 'amount and day',
      same_parties: 'buyer and seller',
    },
    rows: {
      firm: 'Firm',
      title: 'Name',
      number: 'Number',
      happenedOn: 'Date',
      amount: 'Amount',
      buyer: 'Buyer',
      seller: 'Seller',
      signedOn: 'Signed on',
      evidence: 'Evidence',
    },
    notPutForward: 'not put forward',
    none: '—',
  },
)
