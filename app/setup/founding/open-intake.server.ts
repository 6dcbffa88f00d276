import { recordEvent } from '~/ground/audit/record.server'
import { holdAdmissionSet } from '~/ground/criteria/hold-admission-set.part.server'
import { holdPapers } from '~/admission/intakes/papers.part.server'
import { currentForm } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { firstPhases } from '~/admission/phases/open-phases.part.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { holdRubric } from '~/admission/rubrics/versions.server'
import { dateOfDay } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { enclaveEvents } from '~/ground/enclaves/events'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'
import type { OpenIntake } from './open-intake.form'

export type OpenIntakeRefusal =
  'wrong_role' | 'no_criteria_in_force' | 'no_rubric_in_force' | 'changed_meanwhile'

type Opened = { intakeId: string; number: number }
type Answer = Outcome<Opened, OpenIntakeRefusal>

/** Opens an intake under the criteria, the rubric and the papers in force on its first day. */
export async function openIntake(actor: Actor, input: OpenIntake, now: Date): Promise<Answer> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'intake_open' }
  const work = () =>
    inTransaction((tx) => once<Opened, OpenIntakeRefusal>(tx, by, now, () => open(tx, actor, input, now)))
  return onConstraint<Answer, Answer>(work, {
    Intake_enclaveId_number_key: () => refuse('changed_meanwhile'),
  })
}

async function open(tx: Tx, actor: Actor, input: OpenIntake, now: Date): Promise<Answer> {
  const { enclaveId } = actor
  const criteriaSetId = await holdAdmissionSet(tx, enclaveId, input.opensOn)
  if (!criteriaSetId) return refuse('no_criteria_in_force')
  const scored = await holdRubric(tx, enclaveId, input.opensOn)
  if (!scored) return refuse('no_rubric_in_force')
  const last = await tx.intake.aggregate({ where: { enclaveId }, _max: { number: true } })
  const [intakeId, number] = [newId(), (last._max.number ?? 0) + 1]
  const { titleZh, titleEn, quotaFirms, quotaSqm } = input
  const formIds = await newestForms(tx, enclaveId)
  const papers = await holdPapers(tx, enclaveId, input.opensOn)
  const standard = { criteriaSetId, formIds, papers, ...scored }
  const said = { titleZh, titleEn, ...daysOf(input), quotaFirms, quotaSqm }
  const phases = firstPhases(now)
  const row = { enclaveId, id: intakeId, number, ...said, ...standard, ...phases.active, createdAt: now }
  await tx.intake.create({ data: row })
  await phases.write(tx, { enclaveId, intakeId })
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: { type: 'intake', id: intakeId },
      event: enclaveEvents.intake_opened({ number, opensOn: input.opensOn, closesOn: input.closesOn }),
    },
    now,
  )
  return ok({ intakeId, number })
}

/** The newest published form of each track: the intake keeps to it until a director puts another into it. */
async function newestForms(tx: Tx, enclaveId: string): Promise<Record<string, string>> {
  const forms: Record<string, string> = {}
  for (const track of ['A', 'B'] as const) {
    const form = await currentForm(tx, enclaveId, track)
    if (form) forms[track] = form.id
  }
  return forms
}

type IntakeDays = Record<(typeof INTAKE_DAYS)[number], Date>

function daysOf(input: OpenIntake): IntakeDays {
  return Object.fromEntries(INTAKE_DAYS.map((name) => [name, dateOfDay(input[name])])) as IntakeDays
}
