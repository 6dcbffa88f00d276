import { isNoticeOver } from '~/admission/applications/deadlines'
import { deskWords, stateInWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { readListQuery } from '~/admission/lists/list-query'
import { everyLine } from '~/admission/lists/list.server'
import { answerColumns, type AnswerColumn } from '~/admission/lists/answer-columns.server'
import { filterOf } from '~/across/firm-list/filters'
import { everyFirm } from '~/across/firm-list/list.server'
import { firmWords } from '~/ground/firms/words'
import { EVIDENCE_STATES } from '~/plan/counting/vocabulary'
import { evidenceRows } from '~/plan/counting/rows.server'
import { evidenceWords } from '~/plan/counting/words'
import { readFilters } from '~/landing/projects/board'
import { board } from '~/across/landing-board/board.server'
import { STAGES } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import { indicatorNames } from '~/plan/counting/indicator-names.server'
import { NO, YES, type Answers } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { dayFromDate, type Day } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import { words as tenancyWords } from '~/residence/tenancies/words'
import type { ViewPage } from '~/across/views/pages'
import type { Cell, Column } from '~/shared/cells'
import type { Table } from './table'
import { exportWords } from './words'
import { TRACKS } from '~/shared/tracks'

type Asked = { actor: Actor; query: URLSearchParams; today: Day; locale: Locale }

/** What each list is as a table: the same rows, in the same order, as its page shows under the same address. */
export const TABLES: Record<ViewPage, (asked: Asked) => Promise<Table>> = {
  applications,
  firms,
  evidence,
  landing,
}

const text = (head: string): Column => ({ head, kind: 'text' })
const day = (head: string): Column => ({ head, kind: 'day' })
const number = (head: string): Column => ({ head, kind: 'number' })

async function applications({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(fileWords, locale).list
  const desk = inLocale(deskWords, locale)
  const view = readListQuery(query)
  const asked = await answerColumns(actor)
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const line of everyLine(actor, view, today)) {
      const { ref, firmName, uscc, track, intake, state, outcome, turn, since, submittedOn, officer } = line
      yield [
        ref,
        firmName,
        uscc,
        desk.tracks[TRACKS.of(track)],
        intake,
        stateInWords({ state, outcome, noticeOver: turn.reason !== 'public_notice' }, desk),
        desk.next[turn.reason] ?? '',
        turn.dueOn,
        since,
        submittedOn,
        officer,
        ...asked.map((column) => answerCell(column, line.answers ?? {}, locale)),
      ]
    }
  }
  const columns = [
    text(w.ref),
    text(w.firm),
    text(exportWords[locale].uscc),
    text(w.trackLabel),
    number(w.intakeLabel),
    text(w.state),
    text(w.next),
    day(w.until),
    day(exportWords[locale].since),
    day(w.submitted),
    text(w.officer),
    ...asked.map((column) => ({ head: column[locale], kind: KIND_OF[column.type] ?? ('text' as const) })),
  ]
  return { name: exportWords[locale].sheets.applications, columns, rows: rows() }
}

const KIND_OF: Partial<Record<AnswerColumn['type'], Column['kind']>> = {
  number: 'number',
  money: 'number',
  date: 'day',
}

/** An answer in the words that the firm read, never as the code that is kept. */
function answerCell({ key, options }: AnswerColumn, answers: Answers, locale: Locale): Cell {
  const w = inLocale(fileWords, locale).list
  const answer = answers[key]
  if (answer === undefined || answer === '') return null
  if (answer === YES || answer === NO) return answer === YES ? w.yes : w.no
  return options?.find(({ value }) => value === answer)?.[locale] ?? answer
}

type Applied = { state: string; outcome: string | null; noticeUntil: Date | null }

async function firms({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(firmWords, locale)
  const desk = inLocale(deskWords, locale)
  const states: Record<string, string> = inLocale(tenancyWords, locale).state
  const stages: Record<string, string> = inLocale(landingWords, locale).stages
  const x = exportWords[locale]
  const asked = {
    q: (query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 80),
    filter: filterOf(query.get('filter')),
  }
  const before = (file: Applied | null) => {
    if (!file) return x.notIn
    const noticeOver = isNoticeOver(file.noticeUntil && dayFromDate(file.noticeUntil), today)
    return stateInWords({ ...file, noticeOver }, desk)
  }
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const firm of everyFirm(actor, asked)) {
      const { tenancyState, application, landingStage } = firm
      yield [
        firm.ref,
        firm.name,
        firm.uscc,
        desk.tracks[TRACKS.of(firm.track)],
        firm.foundedOn,
        firm.industryCode,
        firm.product,
        firm.contactName,
        firm.contactPhone,
        tenancyState ? (states[tenancyState] ?? tenancyState) : before(application),
        firm.startedOn,
        firm.endsOn,
        landingStage ? (stages[landingStage] ?? landingStage) : null,
      ]
    }
  }
  const columns = [
    text(x.ref),
    text(w.firm),
    text(x.uscc),
    text(x.track),
    day(x.founded),
    text(x.industry),
    text(x.product),
    text(x.contact),
    text(x.phone),
    text(w.status),
    day(x.termBegins),
    day(x.termEnds),
    text(x.landed),
  ]
  return { name: x.sheets.firms, columns, rows: rows() }
}

async function evidence({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(evidenceWords, locale)
  const x = exportWords[locale]
  const indicators = await indicatorNames(actor.enclaveId, locale)
  const state = EVIDENCE_STATES.codes.find((one) => one === query.get('state')) ?? null
  async function* rows(): AsyncGenerator<Cell[]> {
    for (let page = 1, more = true; more; page += 1) {
      const drill = { year: null, half: null, state: state === 'withdrawn' ? null : state, page }
      const wanted = {
        drill,
        oldestFirst: state !== 'approved',
        withdrawnOnly: state === 'withdrawn',
        take: 500,
      }
      const found = await evidenceRows(actor, wanted, today)
      for (const row of found.rows) {
        yield [
          row.ref,
          indicators.get(row.indicator) ?? row.indicator,
          row.firm.name,
          row.record.number,
          row.record.title,
          row.lapsed ? w.lapsed[row.lapsed] : w.states[row.state],
          row.countedOn,
          row.value,
          row.submittedBy,
          row.submittedOn,
          row.decidedBy,
          row.decidedOn,
          row.reason,
        ]
      }
      more = found.more
    }
  }
  const columns = [
    text(x.ref),
    text(x.indicator),
    text(x.firm),
    text(x.number),
    text(x.title),
    text(x.state),
    day(x.countedOn),
    number(x.value),
    text(x.submittedBy),
    day(x.submittedOn),
    text(x.decidedBy),
    day(x.decidedOn),
    text(x.reason),
  ]
  return { name: x.sheets.evidence, columns, rows: rows() }
}

async function landing({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(landingWords, locale)
  const stages: Record<string, string> = w.stages
  const x = exportWords[locale]
  const { projects } = await board(actor, readFilters(query), today)
  async function* rows(): AsyncGenerator<Cell[]> {
    for (const project of projects) {
      const { standing, milestones } = project
      yield [
        project.ref,
        project.firm.name,
        project.product,
        project.park[locale],
        stages[project.stage] ?? project.stage,
        project.stageSince,
        w.pace[standing.pace],
        standing.next ? (stages[standing.next] ?? standing.next) : null,
        standing.nextOn,
        project.nextStep,
        project.blocker,
        project.blockedSince,
        project.owner.name,
        project.investment,
        w.premisesChoice[project.premises],
        project.areaMu,
        project.areaSqm,
        ...STAGES.flatMap((stage) => {
          const milestone = milestones.find((one) => one.stage === stage)
          return [milestone?.plannedOn ?? null, milestone?.actualOn ?? null]
        }),
      ]
    }
  }
  const columns = [
    text(x.ref),
    text(x.firm),
    text(x.product),
    text(x.park),
    text(x.stage),
    day(x.stageSince),
    text(x.pace),
    text(x.nextStage),
    day(x.nextOn),
    text(x.nextStep),
    text(x.blocker),
    day(x.blockedSince),
    text(x.owner),
    number(x.investment),
    text(x.premises),
    number(x.mu),
    number(x.sqm),
    ...STAGES.flatMap((stage) => [
      day(x.planned(stages[stage] ?? stage)),
      day(x.actual(stages[stage] ?? stage)),
    ]),
  ]
  return { name: x.sheets.landing, columns, rows: rows() }
}
