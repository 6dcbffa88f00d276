import { defineWords } from '~/shared/words'

/** What is said of figures that were worked out some time ago. */
export const keptWords = defineWords({
  as: (at: string) => [
    `数字统计于 ${at}，之后的变动半小时内计入。`,
    `Worked out at ${at}; what changed since then is in it within half an hour.`,
  ],
  short: (at: string) => [`统计于 ${at}`, `worked out at ${at}`],
  workedOut: ['统计时间', 'Worked out at'],
})
