import { deskWords, stateInWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { answerColumns, type AnswerColumn } from '~/admission/lists/answer-columns.server'
import { everyLine, type FullLine } from '~/admission/lists/every-line.server'
import { readListQuery } from '~/admission/lists/list-query'
import { NO, YES } from '~/ground/forms/form-sections'
import type { Cell, Column } from '~/shared/cells'
import { TRACKS } from '~/shared/tracks'
import { inLocale, type Locale } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type ColumnOf, type Table } from './table'
import { exportWords } from './words'

const { text, day, number } = columnsOf<FullLine>()

/** The list of applications, with every answer that can stand in a column. */
export async function applicationsTable({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(fileWords, locale).list
  const x = exportWords[locale]
  const desk = inLocale(deskWords, locale)
  const noticeOver = ({ turn }: FullLine) => turn.reason !== 'public_notice'
  const columns = [
    text(w.ref, ({ ref }) => ref),
    text(w.firm, ({ firmName }) => firmName),
    text(x.uscc, ({ uscc }) => uscc),
    text(w.trackLabel, ({ track }) => desk.tracks[TRACKS.of(track)]),
    number(w.intakeLabel, ({ intake }) => intake),
    text(w.state, (line) => stateInWords({ ...line, noticeOver: noticeOver(line) }, desk)),
    text(w.next, ({ turn }) => desk.next[turn.reason] ?? ''),
    day(w.until, ({ turn }) => turn.dueOn),
    day(x.since, ({ since }) => since),
    day(w.submitted, ({ submittedOn }) => submittedOn),
    text(w.officer, ({ officer }) => officer),
    ...(await answerColumns(actor)).map((asked) => answerColumn(asked, locale)),
  ]
  return tableOf(x.sheets.applications, columns, everyLine(actor, readListQuery(query), today))
}

const KIND_OF: Partial<Record<AnswerColumn['type'], Column['kind']>> = {
  number: 'number',
  money: 'number',
  date: 'day',
}

/** Answers in the words that the firm read, never as the code that is kept. */
function answerColumn({ key, type, options, ...heads }: AnswerColumn, locale: Locale): ColumnOf<FullLine> {
  const { yes, no } = inLocale(fileWords, locale).list
  const words = new Map(options?.map((option) => [option.value, option[locale]]))
  const cell = ({ answers }: FullLine): Cell => {
    const answer = answers[key]
    if (answer === undefined || answer === '') return null
    if (answer === YES || answer === NO) return answer === YES ? yes : no
    return words.get(answer) ?? answer
  }
  return { head: heads[locale], kind: KIND_OF[type] ?? 'text', cell }
}
