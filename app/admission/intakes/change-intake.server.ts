import { recordEvent } from '~/ground/audit/record.server'
import { holdAdmissionSet } from '~/ground/criteria/hold-admission-set.part.server'
import { INTAKE_DAYS } from './intake-days'
import type { Actor } from '~/ground/people/actor'
import { holdRubric } from '~/admission/rubrics/versions.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeFaults, hasOpened, type IntakeDays } from './change'
import type { ChangeIntake } from './change-intake.form'
import { intakeEvents } from './events'
import { holdPapers } from './papers.part.server'
import { intakeTimetable, isScreened } from './queries.server'

export type ChangeRefusal =
  | 'wrong_role'
  | 'reason_missing'
  | 'is_past'
  | 'not_ahead'
  | 'must_be_later'
  | 'no_criteria_in_force'
  | 'no_rubric_in_force'
  | 'unknown_expert'
  | 'screening_begun'

/** Changes an intake: all of it before it opens, then only the days ahead and the experts, with the reason. */
export async function changeIntake(
  actor: Actor,
  number: number,
  input: ChangeIntake,
  now: Date,
): Promise<Outcome<{ number: number }, ChangeRefusal>> {
  const { enclaveId, role } = actor
  return inTransaction(async (tx) => {
    const row =
      (await tx.intake.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
    if (role !== 'officer' && role !== 'director') return refuse('wrong_role')
    const [before, today] = [intakeTimetable(row), dayOf(now)]
    const after = daysIn(input)
    const opened = hasOpened(before, today)
    const moved = INTAKE_DAYS.filter((name) => before[name] !== after[name])
    const [fault] = changeFaults(before, after, today)
    if (fault) return refuse(fault.problem, { field: fault.day })
    if (opened && moved.length > 0 && input.reason === '')
      return refuse('reason_missing', { field: 'reason' })
    const criteriaSetId = opened ? before.criteriaSetId : await holdAdmissionSet(tx, enclaveId, after.opensOn)
    if (!criteriaSetId) return refuse('no_criteria_in_force', { field: 'opensOn' })
    const scored = opened ? {} : await holdRubric(tx, enclaveId, after.opensOn)
    if (!scored) return refuse('no_rubric_in_force', { field: 'opensOn' })
    const papers = opened ? {} : { papers: await holdPapers(tx, enclaveId, after.opensOn) }
    if (!(await areExperts(tx, enclaveId, input.experts)))
      return refuse('unknown_expert', { field: 'experts' })
    const screeners = input.screeners ? Number(input.screeners) : row.screeners
    if (screeners !== row.screeners && (await screeningBegun(tx, row)))
      return refuse('screening_begun', { field: 'screeners' })

    const days = Object.fromEntries(INTAKE_DAYS.map((name) => [name, dateOfDay(after[name])]))
    const { titleZh, titleEn, quotaFirms, quotaSqm } = input
    const said = opened ? {} : { titleZh, titleEn, quotaFirms, quotaSqm, criteriaSetId, ...scored, ...papers }
    const where = { enclaveId_number: { enclaveId, number } }
    await tx.intake.update({ where, data: { ...days, ...said, expertIds: input.experts, screeners } })
    const changes = Object.fromEntries(moved.map((name) => [name, `${before[name]} → ${after[name]}`]))
    const payload = { number, reason: input.reason, experts: input.experts.length, screeners, ...changes }
    const subject = { type: 'intake', id: row.id }
    await recordEvent(tx, { enclaveId, actor, subject, event: intakeEvents.intake_changed(payload) }, now)
    return ok({ number })
  })
}

/** Whether the first file has been taken up; holds the intake, so that none is taken up meanwhile. */
async function screeningBegun(tx: Tx, { enclaveId, id }: { enclaveId: string; id: string }) {
  await tx.$queryRaw`
    SELECT 1 FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return isScreened(tx, { enclaveId, id })
}

function daysIn(input: ChangeIntake): IntakeDays {
  return Object.fromEntries(INTAKE_DAYS.map((name) => [name, input[name]])) as IntakeDays
}

async function areExperts(tx: Tx, enclaveId: string, ids: readonly string[]): Promise<boolean> {
  if (!ids.every(isId)) return false
  const members = await tx.membership.findMany({
    where: { enclaveId, role: 'expert', endedAt: null, userId: { in: [...ids] } },
    select: { userId: true },
  })
  return new Set(members.map(({ userId }) => userId)).size === new Set(ids).size
}
