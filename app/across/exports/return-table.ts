import { FIRM_KEYS, LINE_KEYS, LINES } from '~/plan/returns/definition'
import type { ReturnFigures } from '~/plan/returns/figures'
import { periodInWords, type Period } from '~/plan/returns/period'
import { returnWords } from '~/plan/returns/words'
import type { Cell } from '~/shared/cells'
import { inLocale, type Locale } from '~/shared/words'
import type { Table } from './table'

type Page = { period: Period; figures: ReturnFigures; shown: { version: number; state: string } | null }

/** A return as one table: the lines of the incubator, then each firm's, a figure to a row. */
export function returnTable({ period, figures, shown }: Page, locale: Locale): Table {
  const w = inLocale(returnWords, locale)
  const language = locale === 'zh' ? 0 : 1
  const of = shown ? w.version(shown.version) : w.notYet
  const row = (
    firm: { name: string; uscc: string; since: string } | null,
    key: (typeof LINE_KEYS)[number],
    value: string | null,
  ): Cell[] => {
    const { no, unit, name, from, rule } = LINES[key]
    return [
      period,
      of,
      firm?.name ?? '',
      firm?.uscc ?? '',
      firm?.since ?? '',
      no,
      name[language],
      value,
      w.units[unit],
      w.sources[from],
      rule[language],
      figures.until,
    ]
  }
  async function* stretches() {
    yield await Promise.resolve(LINE_KEYS.map((key) => row(null, key, figures.totals[key])))
    for (const firm of figures.firms) yield FIRM_KEYS.map((key) => row(firm, key, firm.values[key]))
  }
  return {
    name: w.periodTitle(periodInWords(period, locale)),
    columns: [
      { head: w.period, kind: 'text' },
      { head: w.versions, kind: 'text' },
      { head: w.firm, kind: 'text' },
      { head: w.uscc, kind: 'text' },
      { head: w.since, kind: 'day' },
      { head: w.no, kind: 'text' },
      { head: w.line, kind: 'text' },
      { head: w.value, kind: 'number' },
      { head: w.unit, kind: 'text' },
      { head: w.source, kind: 'text' },
      { head: w.rule, kind: 'text' },
      { head: w.until, kind: 'day' },
    ],
    stretches: stretches(),
  }
}
