import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { everyRanking, everyReading } from '~/plan/rankings/queries.server'
import { rankWords } from '~/plan/rankings/words'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { inLocale } from '~/shared/words'
import { notesOf } from './notes.server'
import { boardFileWords } from './words'

type Row = Awaited<ReturnType<ReturnType<typeof everyReading>['next']>>['value'] extends infer V
  ? V extends (infer R)[]
    ? R
    : never
  : never

/** Every place that was reported, of all rankings or of the one an address names. */
export async function ranksTable(asked: Asked): Promise<Table> {
  const { actor, query, locale } = asked
  const [w, r] = [inLocale(boardFileWords, locale), inLocale(rankWords, locale)]
  const code = query.get('code')
  const names = await everyRanking(db, actor.enclaveId)
  const named = code === null ? null : (names.find((one) => one.code === code) ?? notFound())
  const { text, number, day } = columnsOf<Row>()
  const columns = [
    text(r.ranking, (row) => row.ranking?.[locale] ?? row.code),
    day(r.onDay, ({ onDay }) => onDay),
    number(r.place, ({ place }) => place),
    number(r.among, ({ among }) => among),
    number(r.target, ({ ranking }) => ranking?.target ?? null),
    text(r.source, ({ source }) => source),
    text(r.state, ({ state }) => r.states[state]),
    text(r.enteredBy, ({ enteredBy }) => enteredBy),
    text(r.decidedBy, ({ decidedBy }) => decidedBy ?? ''),
    text(r.note, ({ note }) => note ?? ''),
  ]
  const notes = await notesOf('rankings', asked, [named ? `${r.ranking}: ${named[locale]}` : ''])
  return {
    ...tableOf(w.boards.rankings, columns, everyReading(actor, code)),
    notes: { ...notes, lines: [...notes.lines, [r.title, r.aside]] },
  }
}
