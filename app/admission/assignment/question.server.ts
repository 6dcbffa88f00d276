import { enclaveOn } from '~/ground/settings/enclave.server'
import { industryName } from '~/ground/national-rules/industries'
import { db } from '~/platform/db.server'
import { NAMED_FOR_EXPERTS, nameForExperts } from '~/admission/rubrics/code-name'
import { dayFromDate, dayOf } from '~/shared/days'
import { invitationOf, isOpen, type Bearer } from './answer.server'
import { bars } from '~/admission/experts/conflicts'
import { conflictsBetween } from '~/admission/experts/ties.server'

/**
 * What the question shows before it is answered: which firm and until when, so that a conflict can be known; while
 * names are hidden, only whether there is one. Nothing of the file itself. Null when the link leads nowhere or its time is over.
 */
export async function questionOf(bearer: Bearer, now: Date) {
  const invitation = await invitationOf(bearer)
  if (!invitation || !isOpen(invitation, now) || invitation.application.state !== 'in_review') return null
  const { enclaveId, expertId, application } = invitation
  const firm = await db.firm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: application.firmId } },
    select: { industryCode: true },
  })
  const enclave = await enclaveOn(db, enclaveId, dayOf(now))
  const user = await db.user.findUniqueOrThrow({ where: { id: expertId }, select: { name: true } })
  const among = { enclaveId, experts: [expertId], firms: [application.firmId] }
  const conflicts = (await conflictsBetween(among, dayOf(now)))(expertId, application.firmId)
  const file = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: application.id } },
    select: NAMED_FOR_EXPERTS,
  })
  const blind = !file.intake.activePhase.seesNames
  return {
    expert: user.name,
    enclave: { zh: enclave.nameZh, en: enclave.nameEn },
    ref: application.ref,
    firm: nameForExperts(file),
    blind,
    trade: industryName(firm.industryCode),
    dueOn: dayFromDate(invitation.dueOn),
    answerBy: invitation.answerBy ? dayFromDate(invitation.answerBy) : null,
    // A tie named is a firm named.
    conflicts: blind ? [] : conflicts,
    barred: bars(conflicts),
  }
}
export type Question = NonNullable<Awaited<ReturnType<typeof questionOf>>>

/** Invitations of an expert that wait for an answer, for the queue. */
export async function openQuestions(actor: { enclaveId: string; userId: string }, now: Date) {
  const rows = await db.reviewInvitation.findMany({
    where: {
      enclaveId: actor.enclaveId,
      expertId: actor.userId,
      state: 'invited',
      application: { state: 'in_review' },
    },
    include: { application: { select: NAMED_FOR_EXPERTS } },
    orderBy: { answerBy: 'asc' },
  })
  return rows
    .filter((row) => isOpen(row, now))
    .map(({ id, answerBy, dueOn, application }) => ({
      id,
      ref: application.ref,
      firmName: nameForExperts(application),
      dueOn: dayFromDate(dueOn),
      answerBy: answerBy ? dayFromDate(answerBy) : null,
    }))
}
