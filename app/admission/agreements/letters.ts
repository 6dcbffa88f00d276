import { defineLetters } from '~/ground/letters/letter'

/** Letters about the agreement between public notice and admission. */
export const agreementLetters = defineLetters({
  agreement_issued: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'term', 'due', 'link'],
    needs: ['due', 'link'],
    zh: {
      when: '签发入孵协议时',
      subject: '请签入孵协议，{截止日}前（{编号}）',
      body: '{企业}的公示已结束，入孵协议已签发，孵化期 {孵化期} 个月。请在{截止日} 17:30 前看协议、签字盖章，把扫描件或照片传回；也可以到孵化器当面签。签好登记后办理入驻。\n\n{链接}',
    },
    en: {
      when: 'when the agreement is issued',
      subject: 'Please sign the agreement by {due} ({ref})',
      body: 'The public notice of {firm} has ended and the agreement is issued, for {months} months. Please read it, sign and seal it, and hand in a scan or a photo by 17:30 on {due}; you may also sign at the incubator. Admission follows once the signature is recorded.\n\n{link}',
    },
  },
  agreement_returned: {
    to: ['officer'],
    reach: 'choice',
    has: ['ref', 'firm', 'link'],
    needs: ['link'],
    zh: {
      when: '企业交回签好的协议时',
      subject: '{企业}已交回签好的协议（{编号}）',
      body: '{企业}已交回签好的入孵协议，请核对并登记：\n\n{链接}',
    },
    en: {
      when: 'when a firm hands in the signed agreement',
      subject: '{firm} has handed in the signed agreement ({ref})',
      body: '{firm} has handed in the signed agreement. Please check and record it:\n\n{link}',
    },
  },
  agreement_sent_back: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'note', 'link'],
    needs: ['note', 'link'],
    zh: {
      when: '交回的协议扫描件不能用时',
      subject: '协议扫描件请重交（{编号}）',
      body: '{企业}交回的协议扫描件不能用：{说明}\n\n请重新交一份，签字期限不变。\n\n{链接}',
    },
    en: {
      when: 'when the scan of the agreement is not good',
      subject: 'Please hand in the agreement again ({ref})',
      body: 'The scan of the agreement of {firm} cannot be used: {note}\n\nPlease hand in another; the day to sign by stays the same.\n\n{link}',
    },
  },
  agreement_signed: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm', 'day', 'link'],
    needs: ['link'],
    zh: {
      when: '登记签好的协议时',
      subject: '入孵协议已登记（{编号}）',
      body: '{企业}的入孵协议已于{日期}签好，登记在案。接着办理入驻。\n\n{链接}',
    },
    en: {
      when: 'when the signature is recorded',
      subject: 'The agreement is recorded ({ref})',
      body: 'The agreement of {firm}, signed on {day}, is on record. Admission follows.\n\n{link}',
    },
  },
})
