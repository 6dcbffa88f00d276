import type { AssessmentPage } from '~/plan/assessments/queries.server'
import { lostSaid, ruleSaid, stoodSaid } from '~/plan/assessments/said'
import { sourceOf } from '~/plan/assessments/sources'
import { assessmentWords } from '~/plan/assessments/words'
import type { Cell } from '~/shared/cells'
import { inLocale, type Locale } from '~/shared/words'
import type { Table } from './table'

/** A year's assessment as a table, an indicator to a row, its total last. */
export function assessmentTable(page: AssessmentPage, locale: Locale): Table {
  const w = inLocale(assessmentWords, locale)
  const { year, lines, total, grade, before, shown, until } = page
  const version = shown ? w.version(shown.version) : w.notYet
  const join = locale === 'zh' ? '；' : '; '
  const row = (line: (typeof lines)[number]): Cell[] => [
    String(year),
    version,
    line[locale],
    line.value,
    w.units[sourceOf(line.from).unit],
    String(line.points),
    line.earned,
    before.lines.find(({ key }) => key === line.key)?.earned ?? null,
    ruleSaid(w, line, locale),
    sourceOf(line.from).rule[locale === 'zh' ? 0 : 1],
    [stoodSaid(w, line), line.entered?.note ?? '', ...line.landings.map(({ name }) => name)]
      .filter(Boolean)
      .join(join),
    lostSaid(w, line).join(join),
    until,
  ]
  const sum: Cell[] = [
    String(year),
    version,
    w.total,
    null,
    '',
    '100',
    total,
    before.total,
    w.grades[grade],
    '',
    '',
    '',
    until,
  ]
  async function* stretches() {
    yield await Promise.resolve([...lines.map(row), sum])
  }
  return {
    name: w.yearTitle(year),
    columns: [
      { head: w.year, kind: 'text' },
      { head: w.versions, kind: 'text' },
      { head: w.indicator, kind: 'text' },
      { head: w.value, kind: 'number' },
      { head: w.unit, kind: 'text' },
      { head: w.full, kind: 'number' },
      { head: w.total, kind: 'number' },
      { head: w.before(before.year), kind: 'number' },
      { head: w.rule, kind: 'text' },
      { head: w.source, kind: 'text' },
      { head: w.how, kind: 'text' },
      { head: w.lost, kind: 'text' },
      { head: w.until, kind: 'day' },
    ],
    stretches: stretches(),
  }
}
