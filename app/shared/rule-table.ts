import { Decimal } from 'decimal.js'
import type { Day } from './days'

/** One figure of a regulation, with the days between which it was in force and the clause it comes from. */
export type RuleRow = {
  code: string
  /** The figure itself; for a band, its lower bound. */
  value: string
  /** For a band: what reaching the lower bound gives; a pair when experts choose inside a range. */
  gives?: string
  givesUpTo?: string
  unit: string
  effectiveFrom: Day
  effectiveTo: Day | null
  source: string
  /** The regulation's text was not at hand; the figure is to be checked before anybody relies on it. */
  unverified?: true
}

type Period = Pick<RuleRow, 'effectiveFrom' | 'effectiveTo'> & { regulation: string }
type Line = Pick<RuleRow, 'code' | 'value' | 'unit'> &
  Partial<Pick<RuleRow, 'gives' | 'givesUpTo' | 'unverified'>> & { clause: string }

/** The rows of one regulation: the days and the title are said once. */
export function ruleRows({ regulation, ...period }: Period, lines: readonly Line[]): RuleRow[] {
  return lines.map(({ clause, ...line }) => ({
    ...line,
    ...period,
    source: `${regulation} ${clause}`.trim(),
  }))
}

export type Band = { from: Decimal; gives: Decimal; givesUpTo: Decimal }
export type Rules = {
  figure: (code: string) => Decimal
  bands: (code: string) => Band[]
  source: (code: string) => string
}

/** The rules in force on a day, or null when the table has none for it. */
export function rulesOn(rows: readonly RuleRow[], day: Day): Rules | null {
  const inForce = rows.filter(
    (row) => row.effectiveFrom <= day && (row.effectiveTo === null || day <= row.effectiveTo),
  )
  if (inForce.length === 0) return null
  const rowsOf = (code: string) => {
    const found = inForce.filter((row) => row.code === code)
    if (found.length === 0) throw new Error(`The rule table has no ${code} on ${day}`)
    return found
  }
  return {
    figure: (code) => new Decimal(rowsOf(code)[0]?.value ?? 0),
    bands: (code) =>
      rowsOf(code)
        .map(bandOf)
        .sort((a, b) => b.from.comparedTo(a.from)),
    source: (code) => rowsOf(code)[0]?.source ?? '',
  }
}

/** The highest band whose lower bound is reached: lower bounds belong to the band, upper bounds do not. */
export function bandReached(bands: readonly Band[], value: Decimal): Band | null {
  return bands.find((band) => value.gte(band.from)) ?? null
}

function bandOf(row: RuleRow): Band {
  const gives = new Decimal(row.gives ?? 0)
  return { from: new Decimal(row.value), gives, givesUpTo: new Decimal(row.givesUpTo ?? gives) }
}
