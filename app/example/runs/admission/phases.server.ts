import { amendApplication } from '~/admission/corrections/amend.server'
import { answersFromJson } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { changePhase } from '~/admission/phases/change-phase.server'
import type { PhaseInput } from '~/admission/phases/phase.form'
import { phasesOf } from '~/admission/phases/queries.server'
import { db } from '~/platform/db.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

/** The open intake: experts score without names and without each other, firms may still amend, nobody decides. */
const UNNAMED: PhaseInput = {
  nameZh: '匿名初评',
  nameEn: 'Anonymous first round',
  startsOn: null,
  endsOn: null,
  mayReview: true,
  seesNames: false,
  seesOthers: 'never',
  mayDecide: false,
  founderMayEdit: true,
}
const NUMBER = 2

/** The first round of the open intake goes without names; one firm amends its file after the first expert's review. */
export function runPhases(enclave: Enclave): void {
  const { time, today, enclaveId, staff } = enclave
  const chance = enclave.chance.of('phases')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 20), chance))
    const where = { enclaveId_number: { enclaveId, number: NUMBER } }
    const { id: intakeId } = await db.intake.findUniqueOrThrow({ where, select: { id: true } })
    const { activeId } = await phasesOf({ enclaveId, intakeId })
    must(await changePhase(staff.director, NUMBER, activeId, UNNAMED, at), 'set a phase')
    const then = await time.until(momentOf(workingDaysBefore(today, 1), chance))
    await runAmendment(enclave, intakeId, then)
  })
}

async function runAmendment({ enclaveId, slug }: Enclave, intakeId: string, at: Date): Promise<void> {
  const file = await db.application.findFirstOrThrow({
    where: { enclaveId, intakeId, state: 'in_review', reviews: { some: { state: 'submitted' } } },
  })
  const { id: membershipId, userId } = await db.membership.findFirstOrThrow({
    where: { enclaveId, firmId: file.firmId, role: 'founder' },
  })
  const { name } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  const founder: Actor = {
    userId,
    name,
    role: 'founder',
    enclaveId,
    enclaveSlug: slug,
    membershipId,
    firmId: file.firmId,
    parkId: null,
    departmentId: null,
  }
  const answers = answersFromJson(file.answers)
  const sent = { ...answers, staff: String(Number(answers.staff ?? 0) + 2) }
  must(await amendApplication(founder, file.id, { version: file.version, sent, files: {} }, at), 'amend')
}
