import { defineWords } from '~/shared/words'
import { RELIEF_NEEDS, RELIEF_REASONS } from './vocabulary'

export const paysWords = defineWords({
  reasons: RELIEF_REASONS.pairs,
  needs: RELIEF_NEEDS.pairs,
  now: (rent: string, full: string) => [
    `月付 ${rent} 元（全价 ${full} 元）`,
    `${rent} yuan a month (full price ${full})`,
  ],
  full: (full: string) => [`月付 ${full} 元`, `${full} yuan a month`],
  relief: (percent: number, reason: string) => [`减 ${percent}%，${reason}`, `${percent}% off: ${reason}`],
  property: (fee: string) => [`另物业费 ${fee} 元`, `plus a property fee of ${fee}`],
  next: (day: string, rent: string) => [`${day} 起月付 ${rent} 元`, `from ${day}: ${rent} yuan a month`],
  mayBe: (percent: number, needs: string) => [
    `届时${needs}，可减 ${percent}%`,
    `${percent}% off by then with ${needs}`,
  ],
})
