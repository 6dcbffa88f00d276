import { expect } from 'vitest'
import { waitsUntil } from '~/across/portal/waiting.server'
import { crowdOf } from '~/ground/firm-line/crowd.server'
import { isStalled, furthestStation, STATIONS } from '~/ground/firm-line/line'
import { linesOf } from '~/ground/firm-line/line.server'
import { db } from '~/platform/db.server'
import { expectCohortsToAgree } from './cohorts'
import { expectListsToAgree } from './lists'
import { STANDARD } from '~/ground/settings/settings'
import { addDays, addMonths, dayOf, instantOf, type Day } from '~/shared/days'
import { workingDaysBetween } from '~/shared/calendar'

/** What pages show from tallies is what a count of the rows themselves finds, today and in a year and a half. */
export async function expectTalliesToAgree(enclaveId: string, today: Day): Promise<void> {
  expect(await filesTallied(enclaveId)).toEqual(await filesCounted(enclaveId))
  await expectListsToAgree(enclaveId)
  await expectCohortsToAgree(enclaveId)
  for (const day of [today, addDays(today, 180), addDays(today, 500)]) {
    expect([day, await waitsUntil(enclaveId, day)]).toEqual([day, await waitsCounted(enclaveId, day)])
    expect([day, await crowdShown(enclaveId, day)]).toEqual([day, await crowdCounted(enclaveId, day)])
  }
}

function filesTallied(enclaveId: string) {
  return db.$queryRaw<object[]>`
    SELECT "intakeId", track, state, outcome, "officerId", rows FROM "FileTally"
    WHERE "enclaveId" = ${enclaveId}::uuid AND rows <> 0 ORDER BY 1, 2, 3, 4, 5`
}

function filesCounted(enclaveId: string) {
  return db.$queryRaw<object[]>`
    SELECT "intakeId", track, state, coalesce(outcome, '') AS outcome,
      coalesce("officerId", '00000000-0000-0000-0000-000000000000'::uuid) AS "officerId", count(*)::int AS rows
    FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND "submittedAt" IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`
}

const REACHED_BY = [
  'application_taken_up',
  'application_referred',
  'application_decided',
  'public_notice_opened',
  'application_admitted',
]
const STEPS = [
  ['take_up', 0, 1],
  ['screen', 1, 2],
  ['review', 2, 3],
  ['publish', 3, 4],
  ['notice', 4, 5],
  ['whole', 0, 5],
] as const

/** File by file from the log: the first event of each kind, the days between, the one in the middle. */
async function waitsCounted(enclaveId: string, today: Day) {
  const since = instantOf(addMonths(today, -12))
  const files = await db.application.findMany({
    where: { enclaveId, submittedAt: { not: null }, decidedAt: { gte: since } },
    select: { id: true, submittedAt: true },
  })
  const events = await db.event.findMany({
    where: { enclaveId, subjectType: 'application', kind: { in: REACHED_BY } },
    orderBy: { at: 'asc' },
  })
  const days = files.map(({ id, submittedAt }) => [
    submittedAt && dayOf(submittedAt),
    ...REACHED_BY.map((kind) => {
      const first = events.find((one) => one.subjectId === id && one.kind === kind)
      return first ? dayOf(first.at) : null
    }),
  ])
  return STEPS.flatMap(([key, from, to]) => {
    const spans = days.flatMap((one) => {
      const [begun, done] = [one[from], one[to]]
      return begun && done ? [workingDaysBetween(begun, done)] : []
    })
    spans.sort((a, b) => a - b)
    const at = (share: number) => spans[Math.round(share * (spans.length - 1))]
    return spans.length ? [{ key, cases: spans.length, median: at(0.5), low: at(0.1), high: at(0.9) }] : []
  })
}

async function crowdShown(enclaveId: string, today: Day) {
  const { counts, points } = await crowdOf(enclaveId, today, STANDARD.terms.months)
  return { counts, points: points.map(({ station, kind, part }) => `${station} ${kind} ${part}`).sort() }
}

/** Firm by firm from its own line, as its page draws it. */
async function crowdCounted(enclaveId: string, today: Day) {
  const firms = await db.firm.findMany({
    where: { enclaveId },
    include: {
      tenancies: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
      projects: { where: { stage: { not: 'dropped' } } },
    },
  })
  const lines = await linesOf(
    enclaveId,
    firms.map(({ id }) => id),
    today,
  )
  const on = firms.flatMap(({ id, track, tenancies: [tenancy], projects }) => {
    const line = lines.get(id) ?? []
    const here = furthestStation(line)
    const applied = line.find(({ key }) => key === 'applied')?.at
    if (!here?.at || !applied || (tenancy?.state === 'exited' && projects.length === 0)) return []
    const passed = Math.max(0, (instantOf(today).getTime() - instantOf(here.at).getTime()) / 86_400_000)
    const months = here.key === 'resident' ? Math.max(STANDARD.terms.months, tenancy?.termMonths ?? 0) : 12
    const part = Math.round(Math.min(1, passed / 30.44 / months) * 1000) / 1000
    return {
      station: here.key,
      kind: isStalled(line) ? 'stalled' : track === 'B' ? 'hollow' : 'filled',
      part,
    }
  })
  return {
    counts: Object.fromEntries(
      STATIONS.map((key) => [key, on.filter(({ station }) => station === key).length]),
    ),
    points: on.map(({ station, kind, part }) => `${station} ${kind} ${part}`).sort(),
  }
}
