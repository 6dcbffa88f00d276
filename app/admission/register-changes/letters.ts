import { defineLetters } from '~/ground/letters/letter'

/** Letters about what the register says of a firm. */
export const registerChangeLetters = defineLetters({
  firm_change_asked: {
    to: ['officer'],
    reach: 'choice',
    has: ['firm', 'changes', 'reason', 'link'],
    needs: ['firm', 'changes', 'link'],
    zh: {
      when: '企业申请更改登记信息时',
      subject: '{企业} 申请更改登记信息',
      body: '{企业} 申请更改：\n\n{变化}\n\n理由：{理由}\n\n请核对证明后接受或不接受：\n\n{链接}',
    },
    en: {
      when: 'when a firm asks for a change of the register',
      subject: '{firm} asks for a change of the register',
      body: '{firm} asks for these changes:\n\n{changes}\n\nReason: {reason}\n\nCompare them with the proof, then accept or decline:\n\n{link}',
    },
  },
  firm_changed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'changes', 'reason', 'disagree', 'link'],
    needs: ['changes'],
    zh: {
      when: '登记信息更改后',
      subject: '{企业} 的登记信息已更改',
      body: '已更改：\n\n{变化}\n\n理由：{理由}\n\n{不同意见}\n\n{链接}',
    },
    en: {
      when: 'when the register of a firm was changed',
      subject: 'The register of {firm} was changed',
      body: 'Changed:\n\n{changes}\n\nReason: {reason}\n\n{how to disagree}\n\n{link}',
    },
  },
  firm_change_declined: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'changes', 'reason', 'disagree', 'link'],
    needs: ['reason'],
    zh: {
      when: '不接受更改登记信息时',
      subject: '{企业} 的更改申请没有被接受',
      body: '申请的更改：\n\n{变化}\n\n没有接受，理由：{理由}\n\n改好后可以再申请：\n\n{链接}',
    },
    en: {
      when: 'when a change of the register is declined',
      subject: 'The change for {firm} was declined',
      body: 'You asked for:\n\n{changes}\n\nIt was declined: {reason}\n\nOnce mended you can ask again:\n\n{link}',
    },
  },
})
