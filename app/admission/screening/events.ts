import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { screeningWords } from './words'
import { wordFor } from '~/shared/words'

const advice = (code: string, locale: 'zh' | 'en') => wordFor(screeningWords[locale].recommendations, code)

/** Screening by two people; on the file without what was held, which is read with the opinions by those who may. */
export const screeningEvents = defineEvents({
  second_screener_set: event(
    { screener: text, screenerId: text },
    {
      for: 'log',
      name: { zh: '指定第二初审人', en: 'Second screener set' },
      zh: (p) => `第二初审人：${p.screener}`,
      en: (p) => `Second screener: ${p.screener}`,
      page: { zh: (p) => `第二初审人：${p.screener}`, en: (p) => `Second screener: ${p.screener}` },
    },
  ),
  screening_opinion_given: event(
    { round: count },
    {
      for: 'log',
      zh: '提交初审意见',
      en: 'Screening opinion given',
      page: { zh: '提交初审意见', en: 'Screening opinion given' },
    },
  ),
  screening_opinion_changed: event(
    {
      round: count,
      reason: text.optional(),
      before: z.object({ recommendation: text, verdicts: z.array(z.looseObject({})) }).optional(),
    },
    {
      for: 'log',
      zh: '改变初审意见',
      en: 'Screening opinion changed',
      page: { zh: '改变初审意见', en: 'Screening opinion changed' },
    },
  ),
  screening_ruled: event(
    { round: count, recommendation: text, note: text },
    {
      for: 'log',
      name: { zh: '主任裁定初审', en: 'Director ruled on the screening' },
      zh: (p) => [`主任裁定初审：${advice(p.recommendation, 'zh')}`, p.note],
      en: (p) => [`Director ruled on the screening: ${advice(p.recommendation, 'en')}`, p.note],
      page: { zh: '裁定初审意见', en: 'Ruled on the screening' },
    },
  ),
})
