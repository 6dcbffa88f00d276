import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { fileLines } from '~/admission/reviews/file-access.server'
import { enclaveOn, settingOn } from '~/ground/settings/enclave.server'
import { PARK_GRADES } from '~/landing/park-rules/vocabulary'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { yearNamed, yearOf, type Day } from '~/shared/days'
import { draftOf, markOf } from './draft.server'
import { linesFromJson, type AssessmentLine } from './lines'
import { keyOf } from './sources'
import { ASSESSMENT_STATES } from './vocabulary'

const HEAD = {
  id: true,
  year: true,
  version: true,
  state: true,
  total: true,
  grade: true,
  rulesVersion: true,
  reason: true,
  submittedById: true,
  submittedAt: true,
  decidedById: true,
  decidedAt: true,
  note: true,
} as const
/** So many years are listed. */
const MOST_YEARS = 20

/** The years the incubator has had firms in, the newest first, each with where its assessment stands. */
export async function assessmentsPage({ enclaveId }: Actor, today: Day) {
  const [first] = await db.$queryRaw<{ year: number | null }[]>`
    SELECT EXTRACT(year FROM min("startedOn"))::int AS year FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid`
  const rows = await db.assessment.findMany({
    where: { enclaveId },
    distinct: ['year'],
    orderBy: [{ year: 'desc' }, { version: 'desc' }],
    take: MOST_YEARS,
    select: HEAD,
  })
  const { indicators } = await settingOn(db, enclaveId, 'assessment', today)
  const last = yearOf(today)
  const from = Math.max(last - MOST_YEARS + 1, Math.min(first?.year ?? last, ...rows.map(({ year }) => year)))
  return {
    hasRules: indicators.length > 0,
    years: Array.from({ length: last - from + 1 }, (_, back) => last - back).map((year) => {
      const newest = rows.find((row) => row.year === year)
      return { year, isRunning: year === last, newest: newest ? headOf(newest) : null }
    }),
  }
}

type Head = {
  version: number
  state: string
  total: { toFixed: (places: number) => string }
  grade: string
}
const headOf = ({ version, state, total, grade }: Head) => ({
  version,
  state: ASSESSMENT_STATES.of(state),
  total: total.toFixed(2),
  grade: PARK_GRADES.of(grade),
})

/** The year an address names, no later than the running one. */
export function yearFrom(named: string | undefined, today: Day): number {
  const year = yearNamed(named)
  return year !== null && year <= yearOf(today) ? year : notFound()
}

/**
 * A year's assessment: the version asked for or the newest, or what today's rows make of it where there is none or where
 * it is asked; beside it what last year earned.
 */
export async function assessmentPage(
  actor: Actor,
  named: string | undefined,
  query: URLSearchParams,
  today: Day,
) {
  const { enclaveId } = actor
  const year = yearFrom(named, today)
  const heads = await db.assessment.findMany({
    where: { enclaveId, year },
    orderBy: { version: 'desc' },
    select: HEAD,
  })
  const asked = query.get('version')
  const head = asked === null ? heads[0] : heads.find(({ version }) => String(version) === asked)
  if (asked !== null && asked !== 'draft' && !head) notFound()
  const names = await namesOf(heads.flatMap(({ submittedById, decidedById }) => [submittedById, decidedById]))
  const versions = heads.map((one) => ({
    ...headOf(one),
    reason: one.reason ?? '',
    note: one.note ?? '',
    submittedBy: names.get(one.submittedById) ?? '',
    submittedAt: one.submittedAt.toISOString(),
    decidedBy: names.get(one.decidedById ?? '') ?? '',
    decidedAt: one.decidedAt?.toISOString() ?? '',
  }))
  const isDraft = !head || asked === 'draft'
  const draft = isDraft ? await draftOf({ enclaveId, year, today }) : null
  const lines = draft?.lines ?? (await frozenLines(enclaveId, head?.id ?? ''))
  const files = await fileLines(lines.flatMap(({ entered }) => (entered ? [entered.fileId] : [])))
  return {
    year,
    isOver: year < yearOf(today),
    versions,
    shown: draft || !head ? null : (versions.find(({ version }) => version === head.version) ?? null),
    until: draft?.until ?? `${year}-12-31`,
    total: draft?.total ?? head?.total.toFixed(2) ?? '0.00',
    grade: draft?.grade ?? PARK_GRADES.of(head?.grade ?? 'poor'),
    rulesVersion: draft?.rulesVersion ?? head?.rulesVersion ?? 0,
    mark: draft ? markOf(draft) : null,
    lines: lines.map((line) => ({
      ...line,
      key: keyOf(line),
      file: line.entered ? (files.get(line.entered.fileId) ?? null) : null,
    })),
    before: await yearBefore(enclaveId, year - 1, today),
  }
}
export type AssessmentPage = Awaited<ReturnType<typeof assessmentPage>>

async function frozenLines(enclaveId: string, id: string): Promise<AssessmentLine[]> {
  const where = { enclaveId_id: { enclaveId, id } }
  const { lines } = await db.assessment.findUniqueOrThrow({ where, select: { lines: true } })
  return linesFromJson(lines)
}

/** What the year before earned: as it was handed in last, or as its rows say where nothing was. */
async function yearBefore(enclaveId: string, year: number, today: Day) {
  const row = await db.assessment.findFirst({
    where: { enclaveId, year, state: { not: 'returned' } },
    orderBy: { version: 'desc' },
    select: { lines: true, total: true, state: true },
  })
  const draft = row ? null : await draftOf({ enclaveId, year, today })
  const lines = row ? linesFromJson(row.lines) : (draft?.lines ?? [])
  return {
    year,
    isDraft: row === null,
    total: row?.total.toFixed(2) ?? draft?.total ?? '0.00',
    lines: lines.map((line) => ({ key: keyOf(line), value: line.value, earned: line.earned })),
  }
}

/** What the incubator was called on a day. */
export async function assessedOn({ enclaveId }: Actor, day: Day) {
  const { nameZh, nameEn } = await enclaveOn(db, enclaveId, day)
  return { zh: nameZh, en: nameEn }
}
