import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { fileLines } from '~/admission/reviews/file-access.server'
import { enclaveOn, settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, yearNamed, yearOf, type Day } from '~/shared/days'
import { explanationsFromJson, findingsOf } from './checks'
import { figuresDueOn } from './due'
import { draftOf, markOf } from './draft.server'
import { figuresFromJson } from './figures'
import { RETURN_STATES } from './vocabulary'

const HEAD = {
  id: true,
  year: true,
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

/** The years the incubator has had firms in, the newest first, each with where its return stands. */
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
  return Array.from({ length: last - from + 1 }, (_, back) => last - back).map((year) => {
    const [newest] = rows.filter((row) => row.year === year)
    return {
      year,
      isRunning: year === last,
      newest: newest
        ? {
            version: newest.version,
            state: RETURN_STATES.of(newest.state),
            isSealed: newest.scanFileId !== null,
          }
        : null,
    }
  })
}

/** What the incubator was called on a day. */
export async function incubatorOn({ enclaveId }: Actor, day: Day) {
  const { nameZh, nameEn } = await enclaveOn(db, enclaveId, day)
  return { zh: nameZh, en: nameEn }
}

/** The year an address names, no later than the running one. */
export function yearFrom(named: string | undefined, today: Day): number {
  const year = yearNamed(named)
  return year !== null && year <= yearOf(today) ? year : notFound()
}

/** A year's return: the version asked for or the newest, and what today's rows say where there is none, or where asked. */
export async function returnPage(
  actor: Actor,
  named: string | undefined,
  query: URLSearchParams,
  today: Day,
) {
  const { enclaveId } = actor
  const year = yearFrom(named, today)
  const heads = await db.yearlyReturn.findMany({
    where: { enclaveId, year },
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
  const figures = shown?.figures ?? (await draftOf(enclaveId, year, today))
  return {
    year,
    isOver: year < yearOf(today),
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

/** Firms in residence at the end of a year that have not reported it, with when they were reminded. */
export async function debtsPage(actor: Actor, named: string | undefined, today: Day) {
  const { enclaveId } = actor
  const year = yearFrom(named, today)
  const { firms, until } = await draftOf(enclaveId, year, today)
  const owing = firms.filter(({ figures }) => figures === 0)
  const { figuresDueDays } = await settingOn(db, enclaveId, 'limits', today)
  const sent = await db.reminder.findMany({
    where: {
      enclaveId,
      aboutType: 'figures',
      aboutId: { in: owing.map(({ id }) => id) },
      kind: { startsWith: `${year} ` },
    },
    orderBy: { sentAt: 'asc' },
    select: { aboutId: true, dueOn: true, sentAt: true },
  })
  return {
    year,
    until,
    isRunning: year === yearOf(today),
    due: figuresDueOn(year, figuresDueDays),
    firms: firms.length,
    owing: owing.map(({ id, name, uscc, since }) => ({
      id,
      name,
      uscc,
      since,
      reminded: sent
        .filter(({ aboutId }) => aboutId === id)
        .map(({ sentAt, dueOn }) => ({ at: sentAt.toISOString(), dueOn: dayFromDate(dueOn) })),
    })),
  }
}
