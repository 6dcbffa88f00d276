import { screeningWords } from './words'

type Payload = Record<string, unknown>
const text = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')

/** Screening by two people, as the log says it; what was held stays with the opinions themselves. */
export const screeningEventWords = {
  second_screener_set: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `第二初审人：${text(p, 'screener')}` }),
    en: (p: Payload) => ({ title: `Second screener: ${text(p, 'screener')}` }),
  },
  screening_opinion_given: {
    for: 'log' as const,
    zh: () => ({ title: '提交初审意见' }),
    en: () => ({ title: 'Screening opinion given' }),
  },
  screening_opinion_changed: {
    for: 'log' as const,
    zh: () => ({ title: '改变初审意见' }),
    en: () => ({ title: 'Screening opinion changed' }),
  },
  screening_ruled: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `主任裁定初审：${screeningWords.zh.recommendations[text(p, 'recommendation')] ?? ''}`,
      detail: text(p, 'note'),
    }),
    en: (p: Payload) => ({
      title: `Director ruled on the screening: ${screeningWords.en.recommendations[text(p, 'recommendation')] ?? ''}`,
      detail: text(p, 'note'),
    }),
  },
}
