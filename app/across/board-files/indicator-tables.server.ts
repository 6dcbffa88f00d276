import type { Asked } from '~/across/exports/asked'
import { columnsOf, tableOf, type Table } from '~/across/exports/table'
import { exportWords } from '~/across/exports/words'
import { partNamed } from '~/plan/breakdown/key-names.server'
import { lineName } from '~/plan/breakdown/line-name'
import { breakdownWords } from '~/plan/breakdown/words'
import { boardWords } from '~/plan/counting/board-words'
import { readDrill } from '~/plan/counting/drill'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { everyEvidenceRow, type EvidenceRow } from '~/plan/counting/rows.server'
import { evidenceWords } from '~/plan/counting/words'
import { ownSaidInLine } from '~/ground/record-kinds/own-values'
import { forecastOf } from '~/plan/forecast/forecast.server'
import { forecastWords } from '~/plan/forecast/words'
import type { Stretch } from '~/plan/targets/course'
import { courseOf } from '~/plan/targets/course.server'
import { courseWords } from '~/plan/targets/words'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { inLocale } from '~/shared/words'
import { atOnce, notesOf } from './notes.server'
import { boardFileWords } from './words'

/** The rows behind a figure, as the page of the indicator filters them. 404 for no indicator. */
export async function rowsTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, x, e] = [boardFileWords[locale], exportWords[locale], inLocale(evidenceWords, locale)]
  const [b, p] = [inLocale(boardWords, locale), inLocale(breakdownWords, locale)]
  const code = query.get('indicator') ?? ''
  const view = (await indicatorCalled(actor.enclaveId, code)) ?? notFound()
  const { id } = await db.indicator.findUniqueOrThrow({
    where: { enclaveId_code: { enclaveId: actor.enclaveId, code } },
  })
  const drill = readDrill(query)
  const only = drill.part ? await partNamed(actor.enclaveId, drill.part) : null
  const { text, number, day } = columnsOf<EvidenceRow>()
  const columns = [
    text(x.ref, ({ ref }) => ref),
    text(x.firm, ({ firm }) => firm.name),
    text(x.park, ({ park }) => park?.[locale] ?? null),
    text(x.number, ({ record }) => record.number),
    text(x.title, ({ record }) => record.title),
    text(x.said, ({ record }) => ownSaidInLine(record.said, locale) || null),
    text(x.state, (row) => (row.lapsed ? e.lapsed[row.lapsed] : e.states[row.state])),
    day(x.countedOn, ({ countedOn }) => countedOn),
    number(x.value, (row) => (row.state === 'approved' && !row.lapsed && !row.prolongs ? row.value : '0')),
    text(x.submittedBy, ({ submittedBy }) => submittedBy),
    day(x.submittedOn, ({ submittedOn }) => submittedOn),
    text(x.decidedBy, ({ decidedBy }) => decidedBy),
    day(x.decidedOn, ({ decidedOn }) => decidedOn),
    text(x.reason, ({ reason }) => reason),
  ]
  const filters = [
    `${w.indicator}: ${view.name[locale]}`,
    drill.year === null ? '' : p.year(drill.year),
    drill.month === null ? (drill.half === null ? '' : b.half[drill.half]) : p.monthOf(drill.month),
    drill.state === null ? '' : b.filters[drill.state],
    only ? p.only(p.by[only.part], lineName(p, locale, only.part, only)) : '',
  ]
  const table = tableOf(w.boards.rows, columns, everyEvidenceRow(actor, { indicatorId: id, drill }, today))
  return { ...table, notes: await notesOf('rows', asked, filters) }
}

/** An indicator month by month in a year of the plan, and week by week in the month that is opened. */
export async function courseTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, c] = [inLocale(boardFileWords, locale), inLocale(courseWords, locale)]
  const whole = (name: string) => (/^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null)
  const wanted = { code: query.get('indicator') ?? '', year: whole('year'), month: whole('month') }
  const { name, better, year, months, opened } = await courseOf(actor.enclaveId, wanted, today)
  const { text, number, day } = columnsOf<{ kind: string; one: Stretch }>()
  const columns = [
    text(w.part, ({ kind }) => kind),
    day(w.from, ({ one }) => one.from),
    day(w.to, ({ one }) => one.to),
    number(c.heads[better].planned, ({ one }) => one.planned),
    number(c.came, ({ one }) => (one.soFar === null ? null : one.came)),
    number(c.gone, ({ one }) => (one.soFar === null ? null : one.gone)),
    number(c.heads[better].plannedSoFar, ({ one }) => one.plannedSoFar),
    number(c.soFar, ({ one }) => one.soFar),
  ]
  const lines = [
    ...months.map((one) => ({ kind: c.month, one })),
    ...(opened?.weeks ?? []).map((one) => ({ kind: c.week, one })),
  ]
  const filters = [`${w.indicator}: ${name[locale]}`, `${c.years}: ${year}`]
  return {
    ...tableOf(w.boards.course, columns, atOnce(lines)),
    notes: await notesOf('course', asked, filters),
  }
}

/** Where an indicator will stand when the plan ends, part by part, and what earlier forecasts said of today. */
export async function forecastTable(asked: Asked): Promise<Table> {
  const { actor, query, today, locale } = asked
  const [w, f] = [inLocale(boardFileWords, locale), inLocale(forecastWords, locale)]
  const data = await forecastOf(actor.enclaveId, query.get('indicator') ?? '', today)
  const { value, waiting, parts, band, lookedBack } = data
  type Line = { part: string; line: string; value: string | number | null }
  const { text, number } = columnsOf<Line>()
  const of = (part: string, line: string, one: string | number | null): Line => ({ part, line, value: one })
  const lines = [
    of(f.how, f.parts.approved, value),
    of(f.how, f.parts.waiting, parts.waiting.toFixed(2)),
    of(f.how, w.submitted, waiting.rows),
    ...(parts.projects
      ? [
          of(f.how, f.parts.onTheWay, parts.projects.onTheWay.toFixed(2)),
          of(f.how, f.parts.toBegin, parts.projects.toBegin.toFixed(2)),
        ]
      : []),
    ...(parts.firms ? [of(f.how, f.parts.firms, parts.firms.brings.toFixed(2))] : []),
    of(f.how, f.parts.lost, (-parts.lost).toFixed(2)),
    of(f.how, f.parts.sum, parts.sum.toFixed(2)),
    of(f.how, w.low, band.low.toFixed(2)),
    of(f.how, w.high, band.high.toFixed(2)),
    of(f.how, data.better === 'less' ? f.limit : w.target, data.target),
    ...lookedBack.lines.flatMap((one) => [
      of(w.lookedBack(one.day), w.likely, one.band.likely.toFixed(2)),
      of(w.lookedBack(one.day), w.low, one.band.low.toFixed(2)),
      of(w.lookedBack(one.day), w.high, one.band.high.toFixed(2)),
      of(w.lookedBack(one.day), w.approved, lookedBack.actual.toFixed(2)),
    ]),
  ]
  const columns = [
    text(w.part, (one) => one.part),
    text(w.line, (one) => one.line),
    number(w.value, (one) => one.value),
  ]
  const filters = [`${w.indicator}: ${data.name[locale]}`]
  return {
    ...tableOf(w.boards.forecast, columns, atOnce(lines)),
    notes: await notesOf('forecast', asked, filters),
  }
}
