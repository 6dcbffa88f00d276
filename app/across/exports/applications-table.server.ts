import { deskWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { CLOSED_STATES } from '~/admission/applications/lifecycle'
import { periodsOf } from '~/admission/applications/periods.server'
import { stateSaid } from '~/admission/applications/state-sql.server'
import { answerColumns, type AnswerColumn } from '~/admission/lists/answer-columns.server'
import { everyFileOf, filesOf } from '~/admission/lists/every-file.server'
import { readListQuery } from '~/admission/lists/list-query'
import { NO, YES } from '~/ground/forms/form-sections'
import { Prisma } from '~/platform/db.server'
import { dayIn, wordIn } from '~/platform/said-sql.server'
import type { Column } from '~/shared/cells'
import { inLocale, type Locale } from '~/shared/words'
import type { Asked } from './asked'
import { sqlColumns, sqlTable, type SqlColumn } from './sql-table.server'
import type { Table } from './table'
import { exportWords } from './words'

const { sql } = Prisma
const { text, day, number } = sqlColumns

/** The list of applications, with every answer that can stand in a column. */
export async function applicationsTable(
  { actor, query, today, locale }: Asked,
  atOnce?: number,
): Promise<Table> {
  const w = inLocale(fileWords, locale).list
  const x = exportWords[locale]
  const desk = inLocale(deskWords, locale)
  const columns = [
    text(w.ref, sql`a.ref`),
    text(w.firm, sql`f.name`),
    text(x.uscc, sql`f.uscc`),
    text(w.trackLabel, wordIn(sql`a.track`, desk.tracks)),
    number(w.intakeLabel, sql`i.number`),
    text(w.state, stateSaid(sql`asked.reason <> 'public_notice'`, desk)),
    text(w.next, nextSaid(desk.next)),
    day(w.until, sql`asked."dueOn"`),
    day(x.since, dayIn(sql`a."stateSince"`)),
    day(w.submitted, dayIn(sql`a."submittedAt"`)),
    text(w.officer, sql`u.name`),
    ...(await answerColumns(actor)).map((asked) => answerColumn(asked, locale)),
  ]
  const periods = await periodsOf(actor.enclaveId)
  const rows = {
    ids: () => everyFileOf(actor, readListQuery(query), today),
    from: (ids: string[]) => filesOf(actor, ids, { today, periods }),
  }
  return sqlTable(x.sheets.applications, columns, rows, atOnce)
}

/** What is to be done next: of a file that is closed, that it is. */
function nextSaid(next: Readonly<Record<string, string>>): Prisma.Sql {
  const ends = ['declined', ...CLOSED_STATES].map((end) => [end, next[end] ?? ''])
  const nothing = sql`''`
  return sql`CASE WHEN asked.reason IS NOT NULL THEN ${wordIn(sql`asked.reason`, next, nothing)}
    ELSE ${wordIn(sql`CASE a.state WHEN 'decided' THEN a.outcome ELSE a.state END`, Object.fromEntries(ends), nothing)} END`
}

const KIND_OF: Partial<Record<AnswerColumn['type'], Column['kind']>> = {
  number: 'number',
  money: 'number',
  date: 'day',
}

/** Answers in the words that the firm read, never as the code that is kept. */
function answerColumn({ key, type, options, ...heads }: AnswerColumn, locale: Locale): SqlColumn {
  const { yes, no } = inLocale(fileWords, locale).list
  const words = new Map(options?.map((option) => [option.value, option[locale]]))
  const answer = sql`a.said ->> ${key}::text`
  const said = wordIn(answer, Object.fromEntries([...words, [YES, yes], [NO, no]]))
  const value = sql`CASE WHEN jsonb_typeof(a.said -> ${key}::text) = 'string' THEN ${said} END`
  return { head: heads[locale], kind: KIND_OF[type] ?? 'text', value, typed: true }
}
