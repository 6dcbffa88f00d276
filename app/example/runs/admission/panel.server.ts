import { decide } from '~/admission/decisions/decide.server'
import type { DecisionInput } from '~/admission/decisions/decide.form'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { answerObjection } from '~/admission/objections/answer.server'
import { raiseObjection } from '~/admission/objections/raise.server'
import { attend } from '~/admission/panels/attend.server'
import { closePanel } from '~/admission/panels/close.server'
import { convene } from '~/admission/panels/convene.server'
import { lockPanel } from '~/admission/minutes/lock.server'
import { itemOn } from '~/admission/panels/item.server'
import { panelOf } from '~/admission/panels/queries.server'
import { recordItem } from '~/admission/panels/record-item.server'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { compareDays, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { upload } from '~/example/proofs.server'
import type { Enclave } from '~/example/enclave.server'
import { workingDaysBefore } from '~/example/plans/working-hours'

const HOUR = 60

/** When the decisions of a meeting are known. */
export function knownAfter(heldOn: Day): Date {
  return instantOf(addWorkingDays(heldOn, 2), 16 * HOUR)
}

/** A meeting of an intake, from the call to the signed minutes; one that lies ahead is called and no more. */
export async function runPanel(enclave: Enclave, intakeNumber: number, heldOn: Day): Promise<void> {
  const { officer, director, experts, pool } = enclave.staff
  const ahead = compareDays(heldOn, enclave.today) > 0
  const calledOn = ahead ? workingDaysBefore(enclave.today, 1) : workingDaysBefore(heldOn, 5)
  const calledAt = await enclave.time.until(instantOf(calledOn, 10 * HOUR))
  const intake = await db.intake.findFirstOrThrow({
    where: { enclaveId: enclave.enclaveId, number: intakeNumber },
  })
  const members = [director, officer, ...[...experts, ...pool].slice(0, 5)].map(({ userId }) => userId)
  const call = {
    intakeId: intake.id,
    heldOn,
    startsAt: '14:00',
    place: '孵化器三楼 305 会议室',
    quorum: 4,
    members,
    chair: director.userId,
  }
  const { panelId } = must(await convene(officer, call, calledAt), 'convene a panel')
  if (ahead) return
  const openedAt = await enclave.time.until(instantOf(heldOn, 14 * HOUR))
  const present = members.slice(0, -1)
  must(await attend(officer, panelId, { present }, openedAt), 'open a panel')
  await decideItems(enclave, panelId, present)
  const closedAt = await enclave.time.until(instantOf(heldOn, 16 * HOUR))
  must(await closePanel(director, panelId, closedAt), 'close a panel')
  const signedAt = await enclave.time.until(instantOf(addWorkingDays(heldOn, 1), 10 * HOUR))
  const scan = await upload(officer, 'minutes', signedAt)
  must(await lockPanel(officer, panelId, { scan }, signedAt), 'lock a panel')
  const pending = await db.decision.findMany({ where: { panelId, publishedAt: null }, select: { id: true } })
  const ids = pending.map(({ id }) => id)
  const knownAt = await enclave.time.until(instantOf(addWorkingDays(heldOn, 1), 15 * HOUR))
  must(await publishDecisions(director, ids, knownAt), 'publish decisions')
}

/** Item by item; for the second one a member leaves the room, and one is put to the vote. */
async function decideItems(enclave: Enclave, panelId: string, present: readonly string[]): Promise<void> {
  const { officer } = enclave.staff
  const { items, heldOn } = await panelOf(officer, panelId)
  let waiting = 0
  for (const [index, item] of items.entries()) {
    const at = await enclave.time.until(instantOf(heldOn, 14 * HOUR + 10 + index * 10))
    const planned = enclave.decisions.get(item.applicationId)
    if (!planned) throw new Error(`nobody planned what becomes of ${item.ref}`)
    if (planned.outcome === 'waitlisted') waiting += 1
    const { tied } = await itemOn(officer, panelId, item.applicationId, heldOn)
    const known = tied.map(({ userId }) => userId)
    const leaves = index === 1 && known.length === 0 ? present.slice(-1) : known
    const voters = present.length - leaves.length
    const votes = { votesFor: voters - 1, votesAgainst: 1, votesAbstained: 0 }
    const input = {
      outcome: planned.outcome,
      cites: planned.cites,
      reasons: planned.note,
      ...(planned.outcome === 'waitlisted' ? { rank: waiting } : {}),
      ...(planned.outcome === 'accepted'
        ? { manner: 'consensus' as const }
        : { manner: 'vote' as const, ...votes }),
      left: [...leaves],
      leftReason: leaves.length > 0 ? '与该企业有合作课题' : '',
    }
    must(await recordItem(officer, panelId, item.applicationId, input, at), 'record an item')
  }
}

/** The director decides one file alone, unless a meeting was faster. */
export async function decideAlone(
  enclave: Enclave,
  id: string,
  input: DecisionInput,
  at: Date,
): Promise<void> {
  const { state } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId: enclave.enclaveId, id } },
    select: { state: true },
  })
  if (state === 'in_review') must(await decide(enclave.staff.director, id, input, at), 'decide')
}

/** Somebody objects on the second day of the notice, and is answered on the fourth. */
export async function runObjection(enclave: Enclave, applicationId: string, noticeFrom: Day): Promise<void> {
  const { enclaveId, slug } = enclave
  const raisedAt = await enclave.time.until(instantOf(addWorkingDays(noticeFrom, 2), 11 * HOUR))
  const objection = {
    name: '周先生',
    contact: 'objector@people.example.test',
    consent: 'on' as const,
    text: '该企业的研发人员名单中有两人去年在我单位缴纳社保，请核实是否专职。',
  }
  const from = { address: `example ${slug}`, userAgent: 'example' }
  const about = { enclaveId, slug, applicationId }
  const { id } = must(await raiseObjection(about, objection, from, raisedAt), 'object')
  const answeredAt = await enclave.time.until(instantOf(addWorkingDays(noticeFrom, 4), 15 * HOUR))
  const answer = '已核对社保记录：两人今年三月起由该企业缴纳，劳动合同为全职，符合研发人员条件。'
  const verdict = 'dismissed' as const
  must(
    await answerObjection(enclave.staff.director, id, { verdict, answer }, answeredAt),
    'answer an objection',
  )
}
