import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { AIDS, CELLS, MEASURED_IN } from '~/plan/what-worked/aids'
import { kindName } from '~/plan/what-worked/kind-name'
import { readWorked, type WorkedQuery } from '~/plan/what-worked/query'
import { nameOf, workedOf, workedRows, type CaseRow } from '~/plan/what-worked/worked.server'
import { workedWords } from '~/plan/what-worked/words'
import { inLocale, type Locale } from '~/shared/words'
import { atOnce, notesOf, withMoment } from './notes.server'
import { boardFileWords } from './words'

const AT_ONCE = 500

const filtersOf = (locale: Locale, indicator: string, { by, key, aid, cell, withResult }: WorkedQuery) => {
  const [w, b] = [inLocale(workedWords, locale), inLocale(boardFileWords, locale)]
  return [
    `${b.indicator}: ${indicator}`,
    key === null ? w.all : `${w.by[by]}: ${kindName(w, locale, by, { key, name: nameOf(by, key) })}`,
    aid ? w.aids[aid] : '',
    cell ? w.cells[cell] : '',
    withResult ? w.withResult : '',
    w.caution,
  ]
}

/** What firms had before their first result and what those have had that have none, a line to an aid and to a kind of firm. */
export async function workedTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, b] = [inLocale(workedWords, locale), inLocale(boardFileWords, locale)]
  const data = await workedOf(actor.enclaveId, readWorked(query), today)
  const { by } = data.asked
  type Line = { part: string; line: string; figure: string; value: string | number | null }
  const lines: Line[] = [
    ...data.lines.flatMap((one) => [
      ...CELLS.map((cell) => ({
        part: w.aid,
        line: w.aids[one.aid],
        figure: w.cells[cell],
        value: one[cell],
      })),
      {
        part: w.aid,
        line: w.aids[one.aid],
        value: one.median,
        figure: `${w.median} (${w.units[MEASURED_IN[one.aid]]('').trim()})`,
      },
    ]),
    ...data.kinds.flatMap((one) => {
      const of = { part: w.by[by], line: kindName(w, locale, by, one) }
      return [
        { ...of, figure: w.firms, value: one.firms },
        { ...of, figure: w.withResult, value: one.withResult },
        { ...of, figure: w.results, value: one.results },
        ...AIDS.map((aid) => ({ ...of, figure: w.aids[aid], value: one.had[aid] })),
      ]
    }),
  ]
  const { text, number } = columnsOf<Line>()
  const columns = [
    text(b.part, ({ part }) => part),
    text(b.line, ({ line }) => line),
    text(b.figure, ({ figure }) => figure),
    number(b.value, ({ value }) => value),
  ]
  const filters = filtersOf(locale, data.one?.name[locale] ?? '', data.asked)
  return {
    ...tableOf(b.boards.what_worked, columns, atOnce(lines)),
    notes: withMoment(await notesOf('what_worked', asked, filters), data.keptAt, locale),
  }
}

/** Every firm, or every result, with what came before it, as the page of the rows is narrowed. */
export async function beforeTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, b] = [inLocale(workedWords, locale), inLocale(boardFileWords, locale)]
  const wanted = readWorked(query)
  const first = await workedRows(actor.enclaveId, { ...wanted, page: 1 }, today, AT_ONCE)
  const { text, number, day } = columnsOf<CaseRow>()
  const columns = [
    text(w.firm, ({ name }) => name),
    text(b.ref, ({ firmRef }) => firmRef),
    text(wanted.results ? w.result : w.firstResult, ({ ref }) => ref),
    day(w.countedOn, ({ countedOn }) => countedOn),
    number(w.results, ({ results }) => results),
    ...AIDS.map((aid) =>
      number(`${w.aids[aid]} (${w.units[MEASURED_IN[aid]]('').trim()})`, (row) => row[aid]),
    ),
  ]
  const filters = filtersOf(locale, first.indicator.name[locale], wanted)
  return {
    ...tableOf(b.boards.what_came_before, columns, every()),
    notes: withMoment(await notesOf('what_came_before', asked, filters), first.keptAt, locale),
  }

  async function* every(): AsyncGenerator<CaseRow[]> {
    yield first.rows
    for (let page = 2, more = first.more; more; page += 1) {
      const found = await workedRows(actor.enclaveId, { ...wanted, page }, today, AT_ONCE)
      yield found.rows
      more = found.more
    }
  }
}
