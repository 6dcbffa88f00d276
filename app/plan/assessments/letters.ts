import { defineLetters } from '~/ground/letters/letter'

/** Letters about the city's assessment of the incubator. */
export const assessmentLetters = defineLetters({
  assessment_handed_in: {
    to: ['bureau'],
    reach: 'choice',
    has: ['year', 'by', 'points', 'link'],
    needs: ['year', 'link'],
    zh: {
      when: '年度考核自评提交给科技局时',
      subject: '{年度} 年度考核自评待核对',
      body: '{经手人}提交了孵化器 {年度} 年度考核自评，自评 {得分} 分。请核对后确认或退回：\n\n{链接}',
    },
    en: {
      when: 'when a self-assessment is handed in',
      subject: 'The self-assessment of {year} waits to be checked',
      body: '{by} has handed in the incubator’s self-assessment of {year}: {points} points. Please check it, and confirm or return it:\n\n{link}',
    },
  },
  assessment_confirmed: {
    to: ['director'],
    reach: 'choice',
    has: ['year', 'by', 'points', 'link'],
    needs: ['year', 'link'],
    zh: {
      when: '年度考核被确认时',
      subject: '{年度} 年度考核已确认',
      body: '{经手人}确认了孵化器 {年度} 年度考核，{得分} 分：\n\n{链接}',
    },
    en: {
      when: 'when an assessment is confirmed',
      subject: 'The assessment of {year} is confirmed',
      body: '{by} has confirmed the incubator’s assessment of {year}: {points} points.\n\n{link}',
    },
  },
  assessment_returned: {
    to: ['director'],
    reach: 'choice',
    has: ['year', 'by', 'reason', 'link'],
    needs: ['year', 'reason', 'link'],
    zh: {
      when: '年度考核自评被退回时',
      subject: '{年度} 年度考核自评被退回',
      body: '{经手人}退回了孵化器 {年度} 年度考核自评：{理由}\n\n改好后请重新提交：\n\n{链接}',
    },
    en: {
      when: 'when an assessment is returned',
      subject: 'The self-assessment of {year} was returned',
      body: '{by} has returned the incubator’s self-assessment of {year}: {reason}\n\nPlease mend it and hand it in anew:\n\n{link}',
    },
  },
})
