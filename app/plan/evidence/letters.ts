import { defineLetters } from '~/ground/letters/letter'

/** Letters about rows of evidence, between the incubator and the bureau. */
export const evidenceLetters = defineLetters({
  evidence_returned: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'by', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '退回证据时',
      subject: '{编号} 退回，请补证',
      body: '{企业}的证据 {编号} 由{经手人}退回。\n\n原因：{理由}\n\n补好后在这一页再次提交；不再主张的，请撤回：\n\n{链接}',
    },
    en: {
      when: 'when evidence is returned',
      subject: '{ref} was returned: proof is missing',
      body: '{by} returned the evidence {ref} of {firm}.\n\nReason: {reason}\n\nOnce mended, submit it again on this page, or withdraw it there:\n\n{link}',
    },
  },
  evidence_withdrawn: {
    to: ['bureau', 'officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'by', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '撤回证据时',
      subject: '{编号} 已撤回，不再计入',
      body: '{企业}的证据 {编号} 由{经手人}撤回，从指标中扣除。\n\n原因：{理由}\n\n{链接}',
    },
    en: {
      when: 'when evidence is withdrawn',
      subject: '{ref} was withdrawn and no longer counts',
      body: '{by} withdrew the evidence {ref} of {firm}; it has left the figure.\n\nReason: {reason}\n\n{link}',
    },
  },
})
