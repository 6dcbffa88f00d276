import { holdsPlace, STATES } from '~/admission/applications/lifecycle'
import { formIdIn } from '~/ground/forms/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { idsIn, intakeTimetable } from '~/admission/intakes/queries.server'
import { filesOfCohort, type Applied } from './cohort-sql.server'

/** One intake as a cohort: who applied, how far they came, what it took, and what became of them since. */
export async function cohortOf(actor: Actor, number: number) {
  const { enclaveId } = actor
  const row =
    (await db.intake.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
  const [{ applied, fields, steps, since }, set, forms, experts] = await Promise.all([
    filesOfCohort(enclaveId, row.id),
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
    received: sum(applied),
    states: statesOf(applied),
    accepted: sum(applied.filter(holdsPlace)),
    areaAsked: applied.reduce((total, { area }) => total + area, 0),
    fields,
    steps,
    since,
  }
}

function statesOf(applied: readonly Applied[]) {
  return STATES.filter((state) => applied.some((one) => one.state === state)).map((state) => {
    const mine = applied.filter((one) => one.state === state)
    const of = (track: string) => sum(mine.filter((one) => one.track === track))
    return { state, A: of('A'), B: of('B'), all: sum(mine) }
  })
}

function sum(applied: readonly Applied[]): number {
  return applied.reduce((total, { files }) => total + files, 0)
}
