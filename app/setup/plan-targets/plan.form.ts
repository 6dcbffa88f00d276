import { z } from 'zod'
import type { NamedIndicator } from '~/plan/counting/named'
import { dayField, wholeField } from '~/shared/form-number'
import { optionalLine } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import { readNumber } from '~/shared/typed-number'

export const MOST_YEARS = 10

/** "20, 20, 30": the target of each year; one figure alone is the whole target, to be spread evenly. */
function yearsField(kind: 'count' | 'money') {
  return z.string({ error: 'required' }).transform((typed, context) => {
    const parts = typed.split(/[\t;；、，]+|,\s+|\s+/).filter((part) => part !== '')
    const read = parts.map((part) =>
      readNumber(part, kind === 'money' ? { unit: 'wan', places: 6 } : { unit: 'none', places: 0 }),
    )
    const figures = read.flatMap((one) =>
      one.ok ? [kind === 'money' ? wanToYuan(one.value) : one.value] : [],
    )
    if (figures.length === parts.length && parts.length > 0) return figures
    context.addIssue({ code: 'custom', message: parts.length === 0 ? 'required' : 'figures_wrong' })
    return z.NEVER
  })
}

/** The plan: its years, which only a private enclave changes, and the target of each indicator by year. */
export function planForm(indicators: readonly Pick<NamedIndicator, 'code' | 'kind'>[]) {
  const figures = Object.fromEntries(indicators.map(({ code, kind }) => [code, yearsField(kind)]))
  return z
    .object({
      startsOn: dayField('day_missing').optional(),
      years: wholeField([1, MOST_YEARS], { missing: 'not_years', wrong: 'not_years' }).optional(),
      reason: optionalLine(200),
      basedOn: z.coerce.number().pipe(z.int32().min(0)),
      ...figures,
    })
    .transform(({ startsOn, years, reason, basedOn, ...typed }) => ({
      startsOn,
      years,
      reason,
      basedOn,
      figures: typed as Record<string, string[]>,
    }))
}
export type PlanForm = z.output<ReturnType<typeof planForm>>
