import { Decimal } from 'decimal.js'
import type { Actor } from '~/ground/people/actor'
import { remainderOf } from '~/plan/targets/spread'
import { ok, refuse } from '~/shared/outcome'
import { inForm } from './decide-months.server'
import { decideYear, type YearAnswer } from './decide-year.server'
import type { SplitBy } from '~/plan/breakdown/query'
import { partsBeside } from './part-keys.server'
import type { PartsForm } from './parts.form'

export type SplitOfYear = { code: string | undefined; year: string | undefined; by: SplitBy }

/** An administrator says what each park, district or department is to bring of a year's target, and who answers for it; together no more than the whole. */
export function decideParts(
  actor: Actor,
  at: SplitOfYear,
  input: PartsForm,
  now: Date,
): Promise<YearAnswer<'parts_exceed'>> {
  return decideYear<'parts_exceed'>(actor, at, input, now, ({ code, kind, year, whole, content }) => {
    const before = content.parts[code]?.[String(year)]
    const parts = [...input.parts, ...partsBeside(before, at.by, input.keys)]
    if (Number(remainderOf(parts, whole)) < 0)
      return refuse('parts_exceed', inForm(kind, sumOf(parts), whole))
    const { [String(year)]: _year, ...others } = content.parts[code] ?? {}
    const own = parts.length > 0 ? { ...others, [year]: { by: at.by, parts } } : others
    const { [code]: _code, ...rest } = content.parts
    return ok({ ...content, parts: Object.keys(own).length > 0 ? { ...rest, [code]: own } : rest })
  })
}

function sumOf(parts: readonly { value: string }[]): string {
  return parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toFixed(2)
}
