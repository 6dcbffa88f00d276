import { deskWords } from '~/applications/desk-words'
import { fileWords } from '~/applications/file-words'
import { readListQuery } from '~/applications/list-query'
import { everyLine } from '~/applications/list.server'
import { answerColumns } from '~/applications/answer-columns.server'
import { filterOf } from '~/firms/filters'
import { everyFirm } from '~/firms/list.server'
import { firmWords } from '~/firms/words'
import { EVIDENCE_STATES } from '~/kpi/lifecycle'
import { evidenceRows } from '~/kpi/queries.server'
import { evidenceWords } from '~/kpi/words'
import { readFilters } from '~/landing/board'
import { board } from '~/landing/queries.server'
import { landingWords } from '~/landing/words'
import type { Actor } from '~/people/actor'
import type { Day } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import { words as tenancyWords } from '~/tenancies/words'
import type { ViewPage } from '~/views/pages'
import type { Cell, Column } from './cells'
import type { Table } from './table'
import { exportWords } from './words'

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
  const column = (await answerColumns(actor)).find(({ key }) => key === view.answer)
  const isFigure = column?.type === 'number' || column?.type === 'money'
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const line of everyLine(actor, view, today)) {
      const { ref, firmName, uscc, track, intake, state, outcome, turn, since, submittedOn, officer } = line
      yield [
        ...[ref, firmName, uscc, desk.tracks[track] ?? track, intake],
        outcome ? (desk.outcomes[outcome] ?? outcome) : (desk.states[state] ?? state),
        ...[desk.next[turn.reason] ?? '', turn.dueOn, since, submittedOn, officer],
        ...(column ? [line.answer] : []),
      ]
    }
  }
  const columns = [
    ...[text(w.ref), text(w.firm), text(exportWords[locale].uscc), text(w.trackLabel), number(w.intakeLabel)],
    ...[text(w.state), text(w.next), day(w.until), day(exportWords[locale].since), day(w.submitted)],
    text(w.officer),
    ...(column ? [isFigure ? number(column[locale]) : text(column[locale])] : []),
  ]
  return { columns, rows: rows() }
}

async function firms({ actor, query, locale }: Asked): Promise<Table> {
  const w = inLocale(firmWords, locale)
  const states: Record<string, string> = inLocale(tenancyWords, locale).state
  const x = exportWords[locale]
  const asked = {
    q: (query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 80),
    filter: filterOf(query.get('filter')),
  }
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const firm of everyFirm(actor, asked)) {
      const tenancy = firm.tenancyState
      yield [
        ...[firm.ref, firm.name, firm.uscc, firm.track, firm.foundedOn, firm.product],
        ...[firm.contactName, tenancy ? (states[tenancy] ?? tenancy) : null, firm.endsOn],
      ]
    }
  }
  const columns = [
    ...[text(x.ref), text(w.firm), text(x.uscc), text(x.track), day(x.founded), text(x.product)],
    ...[text(x.contact), text(w.status), day(x.termEnds)],
  ]
  return { columns, rows: rows() }
}

async function evidence({ actor, query, today, locale }: Asked): Promise<Table> {
  const w = inLocale(evidenceWords, locale)
  const x = exportWords[locale]
  const state = EVIDENCE_STATES.find((one) => one === query.get('state')) ?? null
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
          ...[row.ref, row.indicator, row.firm.name, row.record.number, row.record.title],
          row.lapsed ? w.lapsed[row.lapsed] : w.states[row.state],
          ...[
            row.countedOn,
            row.value,
            row.submittedBy,
            row.submittedOn,
            row.decidedBy,
            row.decidedOn,
            row.reason,
          ],
        ]
      }
      more = found.more
    }
  }
  const columns = [
    ...[text(x.ref), text(x.indicator), text(x.firm), text(x.number), text(x.title), text(x.state)],
    ...[day(x.countedOn), number(x.value), text(x.submittedBy), day(x.submittedOn), text(x.decidedBy)],
    ...[day(x.decidedOn), text(x.reason)],
  ]
  return { columns, rows: rows() }
}

async function landing({ actor, query, today, locale }: Asked): Promise<Table> {
  const stages: Record<string, string> = inLocale(landingWords, locale).stages
  const x = exportWords[locale]
  const { projects } = await board(actor, readFilters(query), today)
  async function* rows(): AsyncGenerator<Cell[]> {
    for (const project of projects) {
      yield [
        ...[project.ref, project.firm.name, project.park[locale], stages[project.stage] ?? project.stage],
        ...[project.owner.name, project.investment],
      ]
    }
  }
  const columns = [
    text(x.ref),
    text(x.firm),
    text(x.park),
    text(x.stage),
    text(x.owner),
    number(x.investment),
  ]
  return { columns, rows: rows() }
}
