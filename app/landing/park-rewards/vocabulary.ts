import { vocabulary } from '~/shared/vocabulary'

/** The two sides that approve a reward: a department that is responsible for industry, and one for finance. */
export const SIDES = vocabulary({
  industry: ['工信', 'Industry'],
  finance: ['财政', 'Finance'],
})
export type Side = (typeof SIDES.codes)[number]
