import { defineWords } from '~/shared/words'

/** The parts of a plan, on forms and in the log. */
export const changeWords = defineWords({
  officerId: ['包联专员', 'Looked after by'],
  leader: ['包抓领导', 'Leader in charge'],
  duties: ['包联职责', 'What we do for the firm'],
  goals: ['目标', 'What is to be reached'],
})
export type Changed = keyof (typeof changeWords)['zh']
export const CHANGED = Object.keys(changeWords.zh) as [Changed, ...Changed[]]
