import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { nameOfMonth } from '~/plan/months/calendar'
import {
  closingNamed,
  closingsOf,
  figuresOf,
  type ClosedFigure,
  type Closing,
} from '~/plan/months/queries.server'
import { everyRowOfMonth, type RowOfMonth } from '~/plan/months/rows.server'
import { percentOf } from '~/plan/months/shares'
import { monthWords } from '~/plan/months/words'
import { planOf } from '~/plan/counting/plan.server'
import { stampOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { atOnce, notesOf } from './notes.server'
import { boardFileWords } from './words'

/** The closing an address asks for, or the newest; null while no month is closed. 404 for a month that is not. */
async function closingAsked({ actor, query }: Asked): Promise<Closing | null> {
  const month = query.get('month')
  if (month !== null) return closingNamed(actor, month)
  return (await closingsOf(actor.enclaveId, await planOf(actor.enclaveId)))[0] ?? null
}

/** What a file of a closed month says of itself: its figures are of the day they were closed on, whatever came since. */
async function notesOfMonth(
  board: 'month_figures' | 'month_rows',
  asked: Asked,
  closing: Closing | null,
  filters: readonly string[],
) {
  const [w, m] = [inLocale(boardFileWords, asked.locale), inLocale(monthWords, asked.locale)]
  const day = closing?.until ?? asked.today
  const notes = await notesOf(board, { ...asked, today: day }, filters)
  const said: [string, string][] = closing
    ? [
        [m.month, nameOfMonth(closing.month)],
        [w.closedAt, stampOf(closing.closedAt.toISOString())],
      ]
    : []
  return { ...notes, lines: [...said, ...notes.lines, [w.howItAdds, m.how] as [string, string]] }
}

/** The figures of a closed month as its page has them. */
export async function monthFiguresTable(asked: Asked): Promise<Table> {
  const { actor, locale } = asked
  const [w, m] = [inLocale(boardFileWords, locale), inLocale(monthWords, locale)]
  const closing = await closingAsked(asked)
  const figures = closing ? await figuresOf(actor.enclaveId, closing) : []
  const { text, number } = columnsOf<ClosedFigure>()
  const columns = [
    text(m.indicator, (one) => one[locale]),
    text(w.unit, ({ unit, unitZh, unitEn }) =>
      unit === 'yuan' ? w.yuan : locale === 'zh' ? unitZh : unitEn,
    ),
    number(m.monthBefore, ({ monthBefore }) => monthBefore),
    number(m.fresh, ({ fresh }) => fresh),
    number(m.late, ({ late }) => late),
    number(m.gone, ({ gone }) => gone),
    number(m.value, ({ value }) => value),
    number(m.dueOrLimit, ({ due }) => due),
    number(w.percent, (one) => percentOf(one)),
    number(m.yearBefore, ({ yearBefore }) => yearBefore),
    number(w.target, ({ target }) => target),
    text(w.aim, ({ better }) => w.aims[better]),
    number(w.rows, ({ rows }) => rows),
  ]
  const table = tableOf(w.boards.month_figures, columns, atOnce(figures))
  return { ...table, notes: await notesOfMonth('month_figures', asked, closing, []) }
}

/** The rows a closed month was reported with, of one indicator or of all. */
export async function monthRowsTable(asked: Asked): Promise<Table> {
  const { actor, query, locale } = asked
  const [w, m] = [inLocale(boardFileWords, locale), inLocale(monthWords, locale)]
  const closing = await closingAsked(asked)
  const code = query.get('indicator')
  const { text, number, day } = columnsOf<RowOfMonth>()
  const columns = [
    text(m.ref, ({ ref }) => ref),
    text(m.indicator, ({ indicator }) => indicator[locale]),
    text(m.firm, ({ firm }) => firm.name),
    text(m.record, ({ title }) => title),
    day(m.countedOn, ({ countedOn }) => countedOn),
    number(m.counts, ({ value }) => value),
    text(m.isLate, ({ late }) => (late ? w.yes : w.no)),
    text(m.sinceWithdrawn, ({ state }) => (state === 'withdrawn' ? w.yes : w.no)),
  ]
  const filters = code ? [`${w.indicator}: ${code}`.slice(0, 100)] : []
  return {
    ...tableOf(
      w.boards.month_rows,
      columns,
      closing ? everyRowOfMonth(actor, nameOfMonth(closing.month), code) : atOnce<RowOfMonth>([]),
    ),
    notes: await notesOfMonth('month_rows', asked, closing, filters),
  }
}
