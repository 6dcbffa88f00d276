import { Decimal } from 'decimal.js'
import type { Actor } from '~/ground/people/actor'
import type { Kind } from '~/plan/counting/figure'
import { addsUp } from '~/plan/targets/spread'
import { yuanToWan } from '~/shared/money'
import { ok, refuse } from '~/shared/outcome'
import { decideYear, type YearAnswer } from './decide-year.server'
import type { MonthsForm } from './months.form'

export type YearOfIndicator = { code: string | undefined; year: string | undefined }

/** An administrator says what each month of a plan year is to bring; the twelve add up to the target of the year. */
export function decideMonths(
  actor: Actor,
  at: YearOfIndicator,
  input: MonthsForm,
  now: Date,
): Promise<YearAnswer<'months_differ'>> {
  return decideYear<'months_differ'>(
    actor,
    at,
    input,
    now,
    ({ code, kind, year, whole, content }) => {
      if (!addsUp(input.months, whole))
        return refuse('months_differ', inForm(kind, sumOf(input.months), whole))
      const months = { ...content.months, [code]: { ...content.months[code], [year]: input.months } }
      return ok({ ...content, months })
    },
    async (tx, { indicatorId, year }) => {
      const key = { enclaveId: actor.enclaveId, indicatorId, year }
      await tx.target.update({
        where: { enclaveId_indicatorId_year: key },
        data: { months: input.months },
      })
    },
  )
}

function sumOf(months: readonly string[]): string {
  return months.reduce((sum, month) => sum.plus(month), new Decimal(0)).toFixed(2)
}

/** A sum and its target as the form has them: 万元, or whole counts. */
export function inForm(kind: Kind, sum: string, target: string) {
  const said = (value: string) =>
    kind === 'money' ? yuanToWan(value).replace(/\.00$/, '') : new Decimal(value).toFixed()
  return { sum: said(sum), target: said(target) }
}
