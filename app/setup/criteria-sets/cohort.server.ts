import { holdsPlace, STATES } from '~/admission/applications/lifecycle'
import { formIdIn } from '~/ground/forms/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { workingDaysBetween } from '~/shared/calendar'
import { dayOf } from '~/shared/days'
import { answersFromJson } from '~/ground/forms/form-sections'
import { idsIn, intakeTimetable } from '~/admission/intakes/queries.server'

/** One intake as a cohort: who applied, how far they came, what it took, and what became of them since. */
export async function cohortOf(actor: Actor, number: number) {
  const { enclaveId } = actor
  const row =
    (await db.intake.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
  const [applications, set, forms, experts] = await Promise.all([
    db.application.findMany({
      where: { enclaveId, intakeId: row.id, state: { not: 'draft' } },
      include: { firm: { select: { industryCode: true } } },
    }),
    db.criteriaSet.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: row.criteriaSetId } } }),
    db.applicationForm.findMany({ where: { enclaveId }, select: { id: true, track: true, version: true } }),
    db.user.findMany({ where: { id: { in: idsIn(row.expertIds) } }, select: { id: true, name: true } }),
  ])
  const begun = { enclaveId, intakeId: row.id, state: 'draft' }
  const drafts = await db.application.count({ where: begun })
  const draftsByStaff = await db.application.count({ where: { ...begun, onBehalf: true } })
  return {
    intake: intakeTimetable(row),
    criteria: set.code,
    forms: forms
      .filter((form) => formIdIn(row.formIds, form.track) === form.id)
      .sort((a, b) => a.track.localeCompare(b.track)),
    experts,
    drafts,
    draftsByStaff,
    received: applications.length,
    states: statesOf(applications),
    accepted: applications.filter(holdsPlace).length,
    areaAsked: applications.reduce((sum, { submitted }) => sum + areaIn(submitted), 0),
    fields: fieldsOf(applications),
    steps: stepsOf(applications),
    since: await since(enclaveId, applications),
  }
}

type Applied = {
  id: string
  firmId: string
  track: string
  state: string
  submitted: unknown
  submittedAt: Date | null
  decidedAt: Date | null
  admittedAt: Date | null
  noticeFrom: Date | null
  firm: { industryCode: string }
}

function statesOf(applications: readonly Applied[]) {
  return STATES.filter((state) => applications.some((one) => one.state === state)).map((state) => {
    const mine = applications.filter((one) => one.state === state)
    const of = (track: string) => mine.filter((one) => one.track === track).length
    return { state, A: of('A'), B: of('B'), all: mine.length }
  })
}

function areaIn(submitted: unknown): number {
  const typed = answersFromJson(submitted).area_needed ?? ''
  return /^\d{1,6}(\.\d+)?$/.test(typed) ? Number(typed) : 0
}

/** How many firms of each division of industry, the most first. */
function fieldsOf(applications: readonly Applied[]) {
  const counts = new Map<string, number>()
  for (const { firm } of applications) counts.set(firm.industryCode, (counts.get(firm.industryCode) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code))
}

/** The median of working days that each step took, over those that took it. */
function stepsOf(applications: readonly Applied[]) {
  const span = (from: Date | null, to: Date | null) =>
    from && to && from <= to ? [workingDaysBetween(dayOf(from), dayOf(to))] : []
  const of = (pick: (one: Applied) => number[]) => {
    const days = applications.flatMap(pick).sort((a, b) => a - b)
    return { median: days[Math.floor((days.length - 1) / 2)] ?? null, cases: days.length }
  }
  return {
    decide: of((one) => span(one.submittedAt, one.decidedAt)),
    admit: of((one) => span(one.decidedAt, one.admittedAt)),
    whole: of((one) => span(one.submittedAt, one.admittedAt)),
  }
}

/** What became of the firms: in residence, graduated, landed; and the area they were given. */
async function since(enclaveId: string, applications: readonly Applied[]) {
  const ids = applications.map(({ id }) => id)
  const tenancies = await db.tenancy.findMany({
    where: { enclaveId, applicationId: { in: ids } },
    include: { leases: { include: { unit: { select: { id: true, areaSqm: true } } } } },
  })
  const admitted = applications.filter(({ state }) => state === 'admitted').map(({ firmId }) => firmId)
  const landed = await db.milestone.findMany({
    where: {
      enclaveId,
      stage: 'registered',
      actualOn: { not: null },
      project: { firmId: { in: admitted } },
    },
    select: { project: { select: { firmId: true } } },
  })
  const units = new Map(
    tenancies.flatMap(({ leases }) => leases.map(({ unit }) => [unit.id, Number(unit.areaSqm)] as const)),
  )
  return {
    admitted: admitted.length,
    graduated: tenancies.filter(({ state }) => state === 'graduated').length,
    landed: new Set(landed.map(({ project }) => project.firmId)).size,
    areaGiven: [...units.values()].reduce((sum, area) => sum + area, 0),
  }
}
