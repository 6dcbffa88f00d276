import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { REVIEW_GRADES, SECOND_LOOKS } from './vocabulary'

/** What becomes of the years of a firm in residence. */
export const yearlyReviewEvents = defineEvents({
  year_reviewed: event(
    { year: count, grade: z.enum(REVIEW_GRADES.codes), note: text, cure: text, cureBy: day.nullable() },
    {
      for: 'all',
      name: { zh: '年度考核', en: 'Yearly review' },
      zh: (p) => [
        `第 ${p.year} 年考核${REVIEW_GRADES.words.zh[p.grade]}`,
        [p.note, p.cureBy ? `黄牌，${p.cureBy} 前整改：${p.cure}` : ''].filter(Boolean).join('。'),
      ],
      en: (p) => [
        `Year ${p.year} reviewed: ${REVIEW_GRADES.words.en[p.grade].toLowerCase()}`,
        [p.note, p.cureBy ? `yellow card, to be put right by ${p.cureBy}: ${p.cure}` : '']
          .filter(Boolean)
          .join('. '),
      ],
    },
  ),
  year_looked_again: event(
    { year: count, outcome: z.enum(SECOND_LOOKS.codes), note: text },
    {
      for: 'all',
      name: { zh: '年度考核复查', en: 'Second look at a year' },
      zh: (p) => [`第 ${p.year} 年考核复查：${SECOND_LOOKS.words.zh[p.outcome]}`, p.note],
      en: (p) => [`Second look at year ${p.year}: ${SECOND_LOOKS.words.en[p.outcome].toLowerCase()}`, p.note],
    },
  ),
})
