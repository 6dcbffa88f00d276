import { Decimal } from 'decimal.js'
import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { breakdownOf, type BrokenDown } from '~/plan/breakdown/breakdown.server'
import { NOTHING, type Cell } from '~/plan/breakdown/cell'
import { lineName } from '~/plan/breakdown/line-name'
import { readBreakdown } from '~/plan/breakdown/query'
import { breakdownWords } from '~/plan/breakdown/words'
import { inLocale } from '~/shared/words'
import { atOnce, notesOf } from './notes.server'
import { boardFileWords } from './words'

const MOST = 10_000
type Line = { name: string; view: BrokenDown; cell: Cell; gap: string | null }
const { text, number } = columnsOf<Line>()

/** The breakdown as its page filters it, a line for each part and indicator, and the sums below. */
export async function breakdownTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, b] = [inLocale(boardFileWords, locale), inLocale(breakdownWords, locale)]
  const data = await breakdownOf(actor.enclaveId, { ...readBreakdown(query), page: 1 }, today, MOST)
  const { by, year, half, month } = data.asked
  const parts = data.lines.flatMap((line) =>
    data.shown.map((view): Line => {
      const [name, cell] = [lineName(b, locale, by, line), line.cells[view.id] ?? NOTHING]
      if (line.key !== '') return { name, view, cell, gap: gapOf(cell) }
      // What is given to no part is nothing that rows of no known part fall short of.
      return { name: cell[4] === null ? name : w.targetOf(name, b.notSplit), view, cell, gap: null }
    }),
  )
  const sums = data.shown.map((view): Line => {
    const [approved, rows, submitted, returned] = data.totals[view.id] ?? NOTHING
    const cell: Cell = [approved, rows, submitted, returned, view.target]
    return { name: b.together, view, cell, gap: gapOf(cell) }
  })
  const columns = [
    text(b.heads[by], ({ name }) => name),
    text(w.indicator, ({ view }) => view.name[locale]),
    text(w.unit, ({ view }) => (view.kind === 'money' ? w.yuan : view.unit[locale])),
    number(w.approved, ({ cell }) => cell[0]),
    number(w.rows, ({ cell }) => cell[1]),
    number(w.submitted, ({ cell }) => cell[2]),
    number(w.returned, ({ cell }) => cell[3]),
    number(w.target, ({ cell }) => cell[4]),
    number(w.gap, ({ gap }) => gap),
    text(w.aim, ({ view }) => w.aims[view.better]),
  ]
  const chosen = data.shown.length === 1 ? data.shown[0]?.name[locale] : null
  const filters = [
    `${b.byLabel}: ${b.by[by]}`,
    `${w.indicator}: ${chosen ?? b.all}`,
    `${b.period}: ${[year === null ? b.allYears : b.year(year), half && !month ? b.half[half] : '', month ? b.monthOf(month) : ''].join(' ').trim()}`,
  ]
  const table = tableOf(w.boards.breakdown, columns, atOnce([...parts, ...sums]))
  return { ...table, notes: await notesOf('breakdown', asked, filters) }
}

function gapOf([approved, , , , target]: Cell): string | null {
  return target === null ? null : new Decimal(approved).minus(target).toFixed(2)
}
