import { defineLetters } from '~/ground/letters/letter'

/** The letter about a longer term. */
export const tenancyLetters = defineLetters({
  term_extended: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'reason'],
    needs: ['date'],
    zh: {
      when: '延长企业的孵化期时',
      subject: '{企业} 的孵化期延长到 {年月日}',
      body: '{企业} 的孵化期延长，最后一天是 {年月日}。\n\n说明：{理由}\n\n租约不随之延长，需要时请另办续租。',
    },
    en: {
      when: 'when the term of a firm is extended',
      subject: 'The term of {firm} was extended to {date}',
      body: 'The term of {firm} was extended; its last day is {date}.\n\nExplanation: {reason}\n\nLeases are not extended with it: please ask for a renewal where you need one.',
    },
  },
})
