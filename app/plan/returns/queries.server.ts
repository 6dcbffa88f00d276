import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { fileLines } from '~/admission/reviews/file-access.server'
import { enclaveOn, settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, yearOf, type Day } from '~/shared/days'
import { explanationsFromJson, findingsOf } from './checks'
import { dueDaysOf } from './due'
import { draftOf, markOf } from './draft.server'
import { figuresFromJson, OWED, owes } from './figures'
import { quartersOfYear } from '~/landing/quarters/quarter'
import {
  figuresDueOn,
  firstDay,
  isOver,
  lastDay,
  periodNamed,
  periodOf,
  quarterOfPeriod,
  yearOfPeriod,
  type Period,
} from './period'
import { RETURN_STATES } from './vocabulary'

const HEAD = {
  id: true,
  year: true,
  quarter: true,
  version: true,
  state: true,
  reason: true,
  submittedById: true,
  submittedAt: true,
  decidedById: true,
  decidedAt: true,
  note: true,
  scanFileId: true,
} as const

/** The years the incubator has had firms in, the newest first, and their quarters, each with where its return stands. */
export async function returnsPage({ enclaveId }: Actor, today: Day) {
  const [first] = await db.$queryRaw<{ year: number | null }[]>`
    SELECT EXTRACT(year FROM min("startedOn"))::int AS year FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid`
  const rows = await db.yearlyReturn.findMany({
    where: { enclaveId },
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    select: HEAD,
  })
  const last = yearOf(today)
  const from = Math.min(first?.year ?? last, ...rows.map(({ year }) => year))
  const standing = (period: Period) => {
    const newest = rows.find((row) => periodOf(row) === period)
    return {
      period,
      isRunning: !isOver(period, today),
      newest: newest
        ? {
            version: newest.version,
            state: RETURN_STATES.of(newest.state),
            isSealed: newest.scanFileId !== null,
          }
        : null,
    }
  }
  return Array.from({ length: last - from + 1 }, (_, back) => last - back).map((year) => ({
    ...standing(String(year)),
    quarters: quartersOfYear(year)
      .filter((quarter) => firstDay(quarter) <= today)
      .map(standing),
  }))
}

/** What the incubator was called on a day. */
export async function incubatorOn({ enclaveId }: Actor, day: Day) {
  const { nameZh, nameEn } = await enclaveOn(db, enclaveId, day)
  return { zh: nameZh, en: nameEn }
}

/** The period an address names, no later than the running one. */
export function periodFrom(named: string | undefined, today: Day): Period {
  const period = periodNamed(named)
  return period !== null && firstDay(period) <= today ? period : notFound()
}

/** The return of a period: the version asked for or the newest, and what today's rows say where there is none, or where asked. */
export async function returnPage(
  actor: Actor,
  named: string | undefined,
  query: URLSearchParams,
  today: Day,
) {
  const { enclaveId } = actor
  const period = periodFrom(named, today)
  const heads = await db.yearlyReturn.findMany({
    where: { enclaveId, year: yearOfPeriod(period), quarter: quarterOfPeriod(period) },
    orderBy: { version: 'desc' },
    select: HEAD,
  })
  const asked = query.get('version')
  const head = asked === null ? heads[0] : heads.find(({ version }) => String(version) === asked)
  if (asked !== null && asked !== 'draft' && !head) notFound()
  const names = await namesOf(heads.flatMap(({ submittedById, decidedById }) => [submittedById, decidedById]))
  const versions = heads.map(
    ({ version, state, reason, note, submittedAt, submittedById, decidedAt, decidedById }) => ({
      version,
      state: RETURN_STATES.of(state),
      reason: reason ?? '',
      note: note ?? '',
      submittedBy: names.get(submittedById) ?? '',
      submittedAt: submittedAt.toISOString(),
      decidedBy: names.get(decidedById ?? '') ?? '',
      decidedAt: decidedAt?.toISOString() ?? '',
    }),
  )
  const shown = head && asked !== 'draft' ? await frozen(enclaveId, head.id) : null
  const figures = shown?.figures ?? (await draftOf(enclaveId, period, today))
  return {
    period,
    isOver: isOver(period, today),
    versions,
    shown:
      head && shown
        ? {
            ...versions.find(({ version }) => version === head.version),
            version: head.version,
            state: RETURN_STATES.of(head.state),
            mine: head.submittedById === actor.userId,
            scan: shown.scan,
          }
        : null,
    figures,
    findings: findingsOf(figures),
    explanations: shown?.explanations ?? {},
    mark: markOf(figures),
  }
}
export type ReturnPage = Awaited<ReturnType<typeof returnPage>>

async function frozen(enclaveId: string, id: string) {
  const row = await db.yearlyReturn.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    select: { figures: true, explanations: true, scanFileId: true },
  })
  const files = row.scanFileId ? await fileLines([row.scanFileId]) : null
  return {
    figures: figuresFromJson(row.figures),
    explanations: explanationsFromJson(row.explanations),
    scan: files?.get(row.scanFileId ?? '') ?? null,
  }
}

/** What the page of handing in shows: today's figures, what does not agree, and whether an approved one is corrected. */
export async function submissionPage(actor: Actor, named: string | undefined, today: Day) {
  const page = await returnPage(actor, named, new URLSearchParams('version=draft'), today)
  return { ...page, newest: page.versions[0]?.state ?? null }
}

/** Firms in residence at the end of a period that have not reported all of it, with when they were reminded. */
export async function debtsPage(actor: Actor, named: string | undefined, today: Day) {
  const { enclaveId } = actor
  const period = periodFrom(named, today)
  const { firms, until } = await draftOf(enclaveId, period, today)
  const owing = firms.filter(owes)
  const limits = await settingOn(db, enclaveId, 'limits', lastDay(period) < today ? lastDay(period) : today)
  const dueDays = dueDaysOf(period, limits)
  const sent = await db.reminder.findMany({
    where: {
      enclaveId,
      aboutType: 'figures',
      aboutId: { in: owing.map(({ id }) => id) },
      kind: { startsWith: `${period} ` },
    },
    orderBy: { sentAt: 'asc' },
    select: { aboutId: true, dueOn: true, sentAt: true },
  })
  return {
    period,
    until,
    isRunning: !isOver(period, today),
    due: dueDays === 0 ? null : figuresDueOn(period, dueDays),
    firms: firms.length,
    owing: owing.map(({ id, name, uscc, since, values }) => ({
      id,
      name,
      uscc,
      since,
      missing: OWED.filter((key) => values[key] === null),
      reminded: sent
        .filter(({ aboutId }) => aboutId === id)
        .map(({ sentAt, dueOn }) => ({ at: sentAt.toISOString(), dueOn: dayFromDate(dueOn) })),
    })),
  }
}
