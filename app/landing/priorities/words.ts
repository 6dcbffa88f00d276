import { defineWords } from '~/shared/words'
import { LISTED_LEVELS } from './vocabulary'

/** How a project that goes before others is marked, on board, table, chart and wall. */
export const priorityWords = defineWords({
  levels: LISTED_LEVELS.pairs,
  listed: ['挂牌督办', 'Listed'],
  closed: (day: string) => [`办结 ${day}`, `Closed ${day}`],
  green: ['绿色通道', 'Green channel'],
})
