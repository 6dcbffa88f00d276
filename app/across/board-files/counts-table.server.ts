import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { readCounts } from '~/landing/rolling-counts/counts-query'
import { rollingCounts, type Counts } from '~/landing/rolling-counts/counts.server'
import { PHASES } from '~/landing/rolling-counts/phases'
import { countsWords } from '~/landing/rolling-counts/words'
import { inLocale } from '~/shared/words'
import { atOnce, notesOf } from './notes.server'
import { boardFileWords } from './words'

type Line = { by: string; name: string; counts: Counts }
const { text, number } = columnsOf<Line>()

/** The rolling counts of landings: by park on the day of a month, together, and the twelve months until then. */
export async function countsTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, c] = [inLocale(boardFileWords, locale), inLocale(countsWords, locale)]
  const wanted = readCounts(query, today)
  const found = await rollingCounts(actor, wanted, today)
  const park = found.parks.find(({ id }) => id === wanted.park)
  const byPark = c.byPark(found.day)
  const byMonth = park ? c.byMonthOf(park[locale]) : c.byMonth
  const lines: Line[] = [
    ...found.parks.map((one) => ({ by: byPark, name: one[locale], counts: one })),
    ...(found.others ? [{ by: byPark, name: c.others, counts: found.others }] : []),
    { by: byPark, name: c.total, counts: found.total },
    ...found.months.map((one) => ({ by: byMonth, name: one.month, counts: one })),
  ]
  const columns = [
    text(w.part, ({ by }) => by),
    text(w.line, ({ name }) => name),
    ...PHASES.codes.map((phase) => number(c.phases[phase], ({ counts }) => counts[phase])),
    number(c.all, ({ counts }) => counts.all),
    number(`${c.investment} (${w.yuan})`, ({ counts }) => counts.yuan),
  ]
  const filters = [`${c.month}: ${wanted.month}`, park ? `${c.park}: ${park[locale]}` : '']
  const notes = await notesOf('landing_counts', asked, filters)
  const said = PHASES.codes.map((phase): [string, string] => [c.phases[phase], c.definitions[phase]])
  return {
    ...tableOf(w.boards.landing_counts, columns, atOnce(lines)),
    notes: { ...notes, lines: [...notes.lines, ...said, [c.basis, c.rules]] },
  }
}
