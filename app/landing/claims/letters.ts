import { defineLetters } from '~/ground/letters/letter'

const has = ['ref', 'item', 'amount', 'outcome', 'note', 'link'] as const

/** Letters about a firm's claims to support: to its founders, and to whoever takes the next step. */
export const claimLetters = defineLetters({
  claim_offered: {
    to: ['founder'],
    reach: 'at_once',
    has,
    needs: ['item', 'amount', 'link'],
    zh: {
      when: '企业可以免申即享时',
      subject: '免申即享：{政策项目} {金额} 元',
      body: '按已登记的情况，贵公司符合“{政策项目}”的全部条件，可得 {金额} 元，不用申请。请确认收款账户：\n\n{链接}',
    },
    en: {
      when: 'when a firm is entitled to support without applying',
      subject: 'Yours without application: {support}, {amount} yuan',
      body: 'By what is on record you meet every condition of “{support}”: {amount} yuan, without application. Please confirm your account:\n\n{link}',
    },
  },
  claim_moved: {
    to: ['founder'],
    reach: 'choice',
    has,
    needs: ['item', 'outcome', 'link'],
    zh: {
      when: '政策兑现有进展时',
      subject: '{政策项目}：{决定}',
      body: '“{政策项目}”（{编号}，{金额} 元）：{决定}。\n\n{说明}\n\n{链接}',
    },
    en: {
      when: 'when a claim to support has moved',
      subject: '{support}: {outcome}',
      body: '“{support}” ({ref}, {amount} yuan): {outcome}.\n\n{note}\n\n{link}',
    },
  },
  claim_waits: {
    to: ['officer', 'director', 'park', 'bureau'],
    reach: 'choice',
    has: ['ref', 'item', 'amount', 'firm', 'nextStep', 'due', 'link'],
    needs: ['item', 'firm', 'nextStep', 'link'],
    zh: {
      when: '政策兑现轮到您办时',
      subject: '{政策项目}，{企业}：{下一步}',
      body: '{企业}的“{政策项目}”（{编号}，{金额} 元），下一步：{下一步}，{截止日}前办：\n\n{链接}',
    },
    en: {
      when: 'when a claim to support waits for you',
      subject: '{support}, {firm}: {next step}',
      body: '“{support}” of {firm} ({ref}, {amount} yuan). Next: {next step}, by {due}.\n\n{link}',
    },
  },
})
