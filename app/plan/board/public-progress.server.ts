import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { boardOf } from './board.server'
import type { Pace } from '~/plan/counting/progress'
import type { Better } from '~/plan/counting/vocabulary'

export type PublicProgress = {
  code: string
  name: string
  unit: string
  approved: string
  target: string
  due: string
  strict: boolean
  better: Better
  percent: number | null
  pace: Pace | null
  reached: boolean
}

/** The progress that anybody may see: figure, plan, target and pace, without whose turn anything is. */
export async function publicProgress(
  enclaveId: string,
  today: Day,
  locale: Locale,
): Promise<PublicProgress[]> {
  const { indicators } = await boardOf(enclaveId, today)
  // Without a target there is no pace to speak of.
  const planned = indicators.filter(({ target }) => Number(target) > 0)
  return planned.map(({ code, name, unitCode, target, strict, better, progress }) => {
    const { value, percent, pace, reached } = progress
    const due = Number(progress.due).toFixed(unitCode === 'yuan' ? 0 : 1)
    return {
      code,
      name: name[locale],
      unit: unitCode,
      approved: value,
      target,
      due,
      strict,
      better,
      percent,
      pace,
      reached,
    }
  })
}
