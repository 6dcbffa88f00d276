import { z } from 'zod'
import { listIn } from '~/shared/json'
import { RECOMMENDATIONS, type HeldVerdict, type Opinion } from './screening-state'

const Verdicts: z.ZodType<HeldVerdict[]> = listIn(
  z.object({ criterion: z.string().min(1), verdict: z.string(), note: z.string().catch('') }),
)

/** An opinion as the database keeps it, with what was held of each criterion. */
export function opinionFromRow(row: {
  screenerId: string
  ruling: boolean
  recommendation: string
  verdicts: unknown
}): Opinion {
  const recommendation = RECOMMENDATIONS.find((one) => one === row.recommendation)
  if (!recommendation) throw new Error(`no such recommendation: ${row.recommendation}`)
  return {
    screenerId: row.screenerId,
    ruling: row.ruling,
    recommendation,
    verdicts: Verdicts.parse(row.verdicts),
  }
}
