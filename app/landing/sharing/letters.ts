import { defineLetters } from '~/ground/letters/letter'

/** Letters to the two cities about what they share, and what a period came to. */
export const sharingLetters = defineLetters({
  sharing_moved: {
    to: ['bureau', 'host_bureau'],
    reach: 'choice',
    has: ['ref', 'shared', 'nextStep', 'note', 'link'],
    needs: ['shared', 'nextStep', 'link'],
    zh: {
      when: '两市分算协议或结算单有进展时',
      subject: '分算协议 {编号} {分算事项}：{下一步}',
      body: '分算协议 {编号} {分算事项}：{下一步}。\n\n{说明}\n\n{链接}',
    },
    en: {
      when: 'when an agreement between the two cities, or a settlement of it, has moved',
      subject: 'Sharing agreement {ref}, {shared matter}: {next step}',
      body: 'Sharing agreement {ref}, {shared matter}: {next step}.\n\n{note}\n\n{link}',
    },
  },
})
