import { defineLetters } from '~/ground/letters/letter'

/** The letter about a record that was withdrawn. */
export const recordChangeLetters = defineLetters({
  record_withdrawn: {
    to: ['founder'],
    reach: 'choice',
    has: ['title', 'reason', 'disagree'],
    needs: ['title', 'reason', 'disagree'],
    zh: {
      when: '撤下企业记录时',
      subject: '已撤下一条记录：{名称}',
      body: '贵企业的记录“{名称}”已撤下，以它为凭的指标证据同时失效。\n\n理由：{理由}\n\n{不同意见}更正后可以重新添加。',
    },
    en: {
      when: 'when a record of a firm is withdrawn',
      subject: 'A record was withdrawn: {title}',
      body: 'The record “{title}” of your firm was withdrawn, and the evidence it proved no longer counts.\n\nReason: {reason}\n\n{how to disagree} Once corrected it can be added again.',
    },
  },
})
