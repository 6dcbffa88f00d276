import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { boardOf, type IndicatorView } from '~/plan/board/board.server'
import { inLocale } from '~/shared/words'
import { atOnce, notesOf } from './notes.server'
import { boardFileWords } from './words'

const { text, number } = columnsOf<IndicatorView>()

/** Every indicator with its figure, plan, gap, what waits, and where it is likely to end. */
export async function planTable(asked: Asked): Promise<Table> {
  const { actor, today, locale } = asked
  const w = inLocale(boardFileWords, locale)
  const { indicators } = await boardOf(actor.enclaveId, today)
  const hasTarget = (view: IndicatorView) => Number(view.target) > 0
  const columns = [
    text(w.indicator, ({ name }) => name[locale]),
    text(w.unit, ({ kind, unit }) => (kind === 'money' ? w.yuan : unit[locale])),
    number(w.approved, ({ progress }) => progress.value),
    number(w.thisMonth, ({ against }) => against?.month ?? null),
    number(w.monthBefore, ({ against }) => against?.monthBefore ?? null),
    number(w.yearBefore, ({ against }) => against?.yearBefore ?? null),
    number(w.due, (view) => (hasTarget(view) ? view.progress.due : null)),
    number(w.ahead, (view) => (hasTarget(view) ? view.progress.gap : null)),
    number(w.percent, (view) => (hasTarget(view) ? view.progress.percent : null)),
    number(w.target, (view) => (hasTarget(view) ? view.target : null)),
    text(w.aim, ({ better }) => w.aims[better]),
    text(w.mustExceed, ({ strict }) => (strict ? w.yes : w.no)),
    number(w.submitted, ({ submitted }) => submitted.value),
    number(w.returned, ({ returned }) => returned.value),
    number(w.lapsed, ({ lapsed }) => lapsed),
    number(w.low, ({ progress }) => progress.ends?.low ?? null),
    number(w.likely, ({ progress }) => progress.ends?.likely ?? null),
    number(w.high, ({ progress }) => progress.ends?.high ?? null),
  ]
  const table = tableOf(w.boards.plan, columns, atOnce(indicators))
  return { ...table, notes: await notesOf('plan', asked, []) }
}
