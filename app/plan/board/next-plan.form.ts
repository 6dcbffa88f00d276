import { z } from 'zod'
import { day, wan } from '~/ground/firms/fields.form'
import { wholeField } from '~/shared/form-number'
import type { NamedIndicator } from '~/plan/counting/named'

const count = wholeField([0, 999_999], { missing: 'required', wrong: 'not_a_count' })
const whole = z.record(z.string(), z.unknown())

/** The years of the next plan and the target of each indicator: a count, or 万元 for money (yuan from here on). */
export const nextPlanForm = (indicators: readonly Pick<NamedIndicator, 'code' | 'kind'>[]) =>
  whole.transform((typed, context) => {
    const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
      const { success, data, error } = schema.safeParse(typed[name])
      if (success) return data
      context.addIssue({ code: 'custom', path: [name], message: error.issues[0]?.message ?? 'required' })
      return undefined
    }
    const startsOn = read('startsOn', day)
    const years = read('years', wholeField([1, 10], { missing: 'required', wrong: 'not_years' }))
    const targets = indicators.flatMap(({ code, kind }): { code: string; total: string }[] => {
      const total = kind === 'money' ? read(code, wan) : read(code, count)
      return total === undefined ? [] : [{ code, total: String(total) }]
    })
    if (startsOn === undefined || years === undefined) return z.NEVER
    return { startsOn, years: Number(years), targets }
  })
export type NextPlan = z.output<ReturnType<typeof nextPlanForm>>
