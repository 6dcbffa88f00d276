import { defineLetters } from '~/ground/letters/letter'

/** The letter about a term that was corrected. */
export const termCorrectionLetters = defineLetters({
  term_corrected: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'reason'],
    needs: ['date', 'reason'],
    zh: {
      when: '更正企业的入驻日时',
      subject: '{企业} 的入驻日已更正',
      body: '{企业} 的入驻日更正为 {年月日}，孵化期从这一天起算。\n\n理由：{理由}\n\n如有不同意见，请回复运营部。',
    },
    en: {
      when: 'when the day a firm moved in is corrected',
      subject: 'The day {firm} moved in was corrected',
      body: '{firm} is now on record as having moved in on {date}; its term runs from that day.\n\nReason: {reason}\n\nIf you see it otherwise, please tell the incubator.',
    },
  },
})
