import { Decimal } from 'decimal.js'
import { taxPerMu } from '~/landing/park-rules/tax'

/** What firms of a park, or of all parks, said together; null where none of them said anything. */
export type Sums = {
  firms: number
  asked: number
  answered: number
  output: string | null
  tax: string | null
  jobs: number | null
  /** Tax of four quarters of the firms that have land. */
  landTax: string | null
  mu: string
  perMu: string | null
}

/** All parks together: the sum of what each has; tax by the mu is divided again, not added. */
export function totalOf(rows: readonly Omit<Sums, 'perMu'>[]): Sums {
  const money = (of: (row: Omit<Sums, 'perMu'>) => string | null) => {
    const known = rows.flatMap((row) => of(row) ?? [])
    return known.length === 0 ? null : sum(known).toFixed(2)
  }
  const count = (of: (row: Omit<Sums, 'perMu'>) => number) => rows.reduce((all, row) => all + of(row), 0)
  const jobs = rows.flatMap(({ jobs }) => jobs ?? [])
  const [landTax, mu] = [money((row) => row.landTax), sum(rows.map((row) => row.mu)).toFixed(2)]
  return {
    firms: count((row) => row.firms),
    asked: count((row) => row.asked),
    answered: count((row) => row.answered),
    output: money((row) => row.output),
    tax: money((row) => row.tax),
    jobs: jobs.length === 0 ? null : jobs.reduce((all, one) => all + one, 0),
    landTax,
    mu,
    perMu: landTax === null ? null : taxPerMu(landTax, mu),
  }
}

const sum = (texts: readonly string[]) => texts.reduce((all, one) => all.plus(one), new Decimal(0))
