import { defineLetters } from '~/ground/letters/letter'

/** The letter about achievements that were counted as one and no longer are. */
export const joiningLetters = defineLetters({
  achievements_separated: {
    to: ['bureau', 'officer', 'director'],
    reach: 'choice',
    has: ['title', 'ref', 'firm', 'by', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '拆开合并的成果时',
      subject: '{企业}：合并的成果已拆开',
      body: '{企业}曾合并为一项的成果（{名称}）由{经手人}拆开，重新是两项，各自计数。有关证据：{编号}。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a join of two results is undone',
      subject: '{firm}: two results that had been joined stand apart again',
      body: '{by} separated the results of {firm} that had been joined as one ({title}). They are two again and count each by itself. Evidence concerned: {ref}.\n\nReason: {reason}\n\n{link}',
    },
  },
})
