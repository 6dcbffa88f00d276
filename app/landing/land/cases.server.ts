import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayLand } from './abilities'
import { landEvents } from './events'
import { issuePaper } from './issue.part.server'
import type { Decide, WordsInput } from './land.form'
import { verdictOn } from './land-use'
import { stepTo } from './steps'
import { tellOfLand } from './tell.part.server'
import { CASE_STATES, PAPER_KINDS, type CaseState, type PaperKind } from './vocabulary'
import { factsOf, lockedCase, lockedParcel, type CaseRow, type ParcelRow } from './visible.server'
import { landLetters } from './letters'

export type CaseRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'changed_meanwhile'
  | 'not_idle'
  | 'case_open'
  | 'reply_days_run'
  | 'start_missing'
  | 'start_passed'
  | 'plan_missing'
type Moved = Outcome<{ parcelId: string }, CaseRefusal>
type Noticed = Outcome<{ parcelId: string; paperId: string }, CaseRefusal>

/** Opens the case of an idle parcel with the notice of inquiry, which gives the holder its days to reply. */
export async function notifyHolder(
  actor: Actor,
  parcelId: string,
  { words }: WordsInput,
  now: Date,
): Promise<Noticed> {
  if (!mayLand(actor.role, 'notify')) forbidden()
  const { enclaveId } = actor
  const today = dayOf(now)
  const work = () =>
    inTransaction(async (tx): Promise<Noticed> => {
      const parcel = await lockedParcel(tx, actor, parcelId)
      if (verdictOn(factsOf(parcel), today).verdict === 'not_idle') return refuse('not_idle')
      if ((await tx.idleCase.count({ where: { enclaveId, parcelId, endedOn: null } })) > 0)
        return refuse('case_open')
      const { replyDays } = await settingOn(tx, enclaveId, 'land', today)
      const id = newId()
      const number = await nextRef(tx, enclaveId, 'XZ', yearOf(today))
      const replyBy = addDays(today, replyDays)
      const days = { openedOn: dateOfDay(today), replyBy: dateOfDay(replyBy) }
      const whose = { parcelId, firmId: parcel.firmId }
      await tx.idleCase.create({ data: { enclaveId, id, ref: number, ...whose, state: 'notified', ...days } })
      const issued = { kind: 'inquiry', caseId: id, number, parcel, words, due: replyBy } as const
      const paperId = await issuePaper(tx, actor, issued, now)
      await tellOfPaper(tx, actor, { parcel, kind: 'inquiry', paperId }, now)
      await note(tx, actor, parcel, paperEvent(parcel, number, 'inquiry', words), now)
      return ok({ parcelId, paperId })
    })
  return onConstraint<Noticed, Noticed>(work, { one_open_case_of_a_parcel: () => refuse('case_open') })
}

/** What the holder says: to the notice, or, after the finding, at the hearing it asked for. */
export async function hearHolder(actor: Actor, id: string, { words }: WordsInput, now: Date): Promise<Moved> {
  return inTransaction(async (tx): Promise<Moved> => {
    const one = await lockedCase(tx, actor, id)
    const against = one.state === 'found'
    const next = stepTo(against ? 'object' : 'hear', one.state, actor.role)
    if (!next.ok) return next
    const said = against ? { objection: words } : { reply: words }
    if (!(await moveOn(tx, one, { state: next.value, ...said }))) return refuse('changed_meanwhile')
    const { parcel } = one
    await tellMoved(tx, actor, one, next.value, words, now)
    const event = landEvents.idle_heard({ ...caseOf(one), against, words })
    await note(tx, actor, parcel, event, now)
    return ok({ parcelId: parcel.id })
  })
}

/** Finds that the land is idle, and by whose cause; before the days to reply are over only once the holder has replied. */
export async function findIdle(actor: Actor, id: string, { words }: WordsInput, now: Date): Promise<Moved> {
  const today = dayOf(now)
  return inTransaction(async (tx): Promise<Moved> => {
    const one = await lockedCase(tx, actor, id)
    const { parcel } = one
    const next = stepTo('find', one.state, actor.role)
    if (!next.ok) return next
    const replyBy = dayFromDate(one.replyBy)
    if (one.state === 'notified' && today <= replyBy) return refuse('reply_days_run', { day: replyBy })
    const { verdict } = verdictOn(factsOf(parcel), today)
    if (verdict === 'not_idle') return refuse('not_idle')
    const found = { state: next.value, verdict, foundOn: dateOfDay(today) }
    if (!(await moveOn(tx, one, found))) return refuse('changed_meanwhile')
    const issued = { kind: 'finding', caseId: id, number: one.ref, parcel, words, verdict } as const
    const paperId = await issuePaper(tx, actor, issued, now)
    await tellOfPaper(tx, actor, { parcel, kind: 'finding', paperId }, now)
    await note(tx, actor, parcel, paperEvent(parcel, one.ref, 'finding', words), now)
    return ok({ parcelId: parcel.id })
  })
}

/**
 * Decides as the rule says on the day: the fee, the taking back, a start that is put off, or a plan for land on which
 * work stopped. The first two are papers and wait to be carried out; the others settle the case.
 */
export async function decideCase(actor: Actor, id: string, input: Decide, now: Date): Promise<Moved> {
  const today = dayOf(now)
  return inTransaction(async (tx): Promise<Moved> => {
    const one = await lockedCase(tx, actor, id)
    const said = verdictOn(factsOf(one.parcel), today)
    if (said.verdict === 'idle_fee') return withPaper(tx, actor, one, 'fee', { ...input, fee: said.fee }, now)
    if (said.verdict === 'idle_reclaim') return withPaper(tx, actor, one, 'reclaim', input, now)
    const next = stepTo('settle', one.state, actor.role)
    if (!next.ok) return next
    if (said.verdict === 'not_idle') return refuse('not_idle')
    return settled(tx, actor, one, { ...input, verdict: said.verdict }, now)
  })
}

async function withPaper(
  tx: Tx,
  actor: Actor,
  one: CaseRow,
  kind: 'fee' | 'reclaim',
  { words, fee }: Decide & { fee?: string },
  now: Date,
): Promise<Moved> {
  const next = stepTo('decide', one.state, actor.role)
  if (!next.ok) return next
  const { parcel, id: caseId, ref: number } = one
  const today = dayOf(now)
  const { payDays } = await settingOn(tx, one.enclaveId, 'land', today)
  const due = fee === undefined ? undefined : addDays(today, payDays)
  const decided = {
    state: next.value,
    verdict: kind === 'fee' ? 'idle_fee' : 'idle_reclaim',
    decidedOn: dateOfDay(today),
    fee: fee ?? null,
    payBy: due === undefined ? null : dateOfDay(due),
  }
  if (!(await moveOn(tx, one, decided))) return refuse('changed_meanwhile')
  const issued = { kind, caseId, number, parcel, words, ...(fee ? { fee } : {}), ...(due ? { due } : {}) }
  const paperId = await issuePaper(tx, actor, issued, now)
  await tellOfPaper(tx, actor, { parcel, kind, paperId }, now)
  await note(tx, actor, parcel, paperEvent(parcel, number, kind, words), now)
  return ok({ parcelId: parcel.id })
}

type Settled = Decide & { verdict: 'idle_plan' | 'idle_extend' }

async function settled(
  tx: Tx,
  actor: Actor,
  one: CaseRow,
  { words, newStart, plan, verdict }: Settled,
  now: Date,
): Promise<Moved> {
  const today = dayOf(now)
  const putOff = verdict === 'idle_extend'
  if (putOff && newStart === null) return refuse('start_missing')
  if (putOff && newStart !== null && newStart <= today) return refuse('start_passed')
  if (!putOff && plan === '') return refuse('plan_missing')
  const day = putOff ? newStart : null
  const over = { decidedOn: dateOfDay(today), endedOn: dateOfDay(today), verdict, plan: putOff ? '' : plan }
  const done = { state: 'settled', ...over, newStart: day === null ? null : dateOfDay(day) }
  if (!(await moveOn(tx, one, done))) return refuse('changed_meanwhile')
  const { parcel, enclaveId } = one
  if (day !== null) {
    await tx.parcel.update({
      where: { enclaveId_id: { enclaveId, id: parcel.id } },
      data: { agreedStart: dateOfDay(day), version: { increment: 1 } },
    })
  }
  await tellMoved(tx, actor, one, 'settled', putOff ? words : plan, now)
  const event = landEvents.idle_settled({
    ...caseOf(one),
    verdict,
    newStart: day,
    words: putOff ? words : plan,
  })
  await note(tx, actor, parcel, event, now)
  return ok({ parcelId: parcel.id })
}

/** Writes the next state of a case with the one it was read in; of two at once one is told that it changed. */
export async function moveOn(
  tx: Tx,
  { enclaveId, id, state, version }: CaseRow,
  data: Prisma.IdleCaseUncheckedUpdateInput,
): Promise<boolean> {
  const { count } = await tx.idleCase.updateMany({
    where: { enclaveId, id, state, version },
    data: { ...data, version: version + 1 },
  })
  return count > 0
}

/** A case as events say it. */
export function caseOf({ ref, parcel }: CaseRow) {
  return { number: ref, parcel: parcel.name, ref: parcel.ref }
}

function paperEvent({ name, ref }: ParcelRow, number: string, kind: PaperKind, words: string) {
  return landEvents.idle_paper_issued({ number, parcel: name, ref, kind, words })
}

type Told = Parameters<typeof recordEvent>[1]['event']

/** What happened to a parcel: on its page, and on the timeline of the firm that holds it. */
export async function note(tx: Tx, actor: Actor, parcel: ParcelRow, event: Told, now: Date): Promise<void> {
  const { enclaveId, id, firmId } = parcel
  const subject = { type: 'parcel', id }
  await recordEvent(tx, { enclaveId, actor, subject, ...(firmId ? { firmId } : {}), event }, now)
}

async function tellOfPaper(
  tx: Tx,
  actor: Actor,
  { parcel, kind, paperId }: { parcel: ParcelRow; kind: PaperKind; paperId: string },
  now: Date,
) {
  const titles = { titleZh: PAPER_KINDS.words.zh[kind], titleEn: PAPER_KINDS.words.en[kind] }
  const told = {
    parcel,
    letter: landLetters.land_paper_issued,
    slug: actor.enclaveSlug,
    writer: actor.userId,
  } as const
  await tellOfLand(tx, { ...told, paperId }, titles, now)
}

/** Tells park and holder how far the case has come. */
export async function tellMoved(
  tx: Tx,
  actor: Actor,
  { parcel }: CaseRow,
  state: CaseState,
  words: string,
  now: Date,
): Promise<void> {
  const told = {
    parcel,
    letter: landLetters.land_case_moved,
    slug: actor.enclaveSlug,
    writer: actor.userId,
  } as const
  const outcome = { outcomeZh: CASE_STATES.words.zh[state], outcomeEn: CASE_STATES.words.en[state] }
  await tellOfLand(tx, told, { ...outcome, note: words }, now)
}
