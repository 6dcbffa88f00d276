import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { effectsOfTerm, followTerm, type TermEffect } from '~/plan/evidence/term-change.part.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { admittedOn } from '~/residence/tenancies/begin.part.server'
import type { TermCorrection } from './correct-term.form'
import { tenancyEvents } from '~/residence/tenancies/events'
import { mayTake } from '~/residence/tenancies/lifecycle'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { lastDay } from '~/residence/tenancies/term'
import { termCorrectionLetters } from './letters'

export type TermRefusal =
  | 'not_in_residence'
  | 'same_day'
  | 'before_admission'
  | 'lease_over_before'
  | 'lease_beyond_term'
  | 'changed_meanwhile'
type Refused = Outcome<never, TermRefusal>
type Seen = { tenancyId: string; startedOn: Day; endsOn: Day; effects: TermEffect[] }

/**
 * Corrects the day on which a firm moved in, with a reason: the term ends so many months after it, leases and the R&D
 * place that began on the wrong day begin on the right one, and what the plan counts by that day follows.
 */
export async function correctTerm(
  actor: Actor,
  firmId: string,
  { startedOn, reason }: TermCorrection,
  now: Date,
): Promise<Outcome<{ tenancyId: string; rows: number }, TermRefusal>> {
  if (!mayTake('begin', actor.role)) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const firm = await firmOf(tx, actor, firmId)
    await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
      FOR NO KEY UPDATE`
    const seen = await lookAt(tx, actor, firmId, startedOn, dayOf(now))
    if (!seen.ok) return seen
    const { tenancyId, startedOn: before, endsOn, effects } = seen.value
    const { count } = await tx.tenancy.updateMany({
      where: { enclaveId, id: tenancyId, startedOn: dateOfDay(before) },
      data: { startedOn: dateOfDay(startedOn), endsOn: dateOfDay(endsOn) },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await tx.lease.updateMany({
      where: { enclaveId, tenancyId, state: { not: 'cancelled' }, startsOn: { lt: dateOfDay(startedOn) } },
      data: { startsOn: dateOfDay(startedOn) },
    })
    await tx.firmPlace.updateMany({
      where: { enclaveId, firmId, kind: 'rd', city: 'host', since: dateOfDay(before) },
      data: { since: dateOfDay(startedOn) },
    })
    await followTerm(tx, actor, effects, reason, now)
    const about = { type: 'tenancy', id: tenancyId }
    const params = { firm: firm.name, before, day: startedOn, until: endsOn, reason }
    for (const toUserId of await foundersOf(tx, enclaveId, firmId))
      await postLetter(
        tx,
        {
          enclaveId,
          toUserId,
          letter: termCorrectionLetters.term_corrected,
          params,
          about,
          page: paths.myFirm,
        },
        now,
      )
    const payload = { before, day: startedOn, reason, rows: effects.length }
    await recordEvent(
      tx,
      { enclaveId, actor, subject: about, firmId, event: tenancyEvents.term_corrected(payload) },
      now,
    )
    return ok({ tenancyId, rows: effects.length })
  })
}

/** What correcting the day would change, before it is done: the new last day and the rows that would follow. */
export async function termPage(actor: Actor, firmId: string | undefined, day: Day | null, today: Day) {
  const firm = await firmOf(db, actor, firmId)
  const tenancy = await latestTenancy(db, actor.enclaveId, firm.id)
  const seen = day ? await lookAt(db, actor, firm.id, day, today) : null
  return {
    firm: { id: firm.id, name: firm.name },
    startedOn: tenancy?.startedOn ? dayFromDate(tenancy.startedOn) : null,
    day,
    refusal: seen && !seen.ok ? seen : null,
    seen: seen?.ok ? seen.value : null,
  }
}

async function firmOf(tx: Pick<Tx, 'firm'>, actor: Actor, firmId: string | undefined) {
  if (!isId(firmId)) notFound()
  return (
    (await tx.firm.findFirst({
      where: { AND: [{ id: firmId }, visibleTo(actor)] },
      select: { id: true, name: true },
    })) ?? notFound()
  )
}

async function lookAt(
  tx: Tx,
  { enclaveId }: Actor,
  firmId: string,
  startedOn: Day,
  today: Day,
): Promise<Outcome<Seen, TermRefusal>> {
  const tenancy = await latestTenancy(tx, enclaveId, firmId)
  if (!tenancy?.startedOn || (tenancy.state !== 'active' && tenancy.state !== 'graduated'))
    return refuse('not_in_residence')
  const before = dayFromDate(tenancy.startedOn)
  if (before === startedOn) return refuse('same_day', { day: before })
  const admitted = await admittedOn(tx, enclaveId, tenancy.applicationId)
  if (admitted && startedOn < admitted) return refuse('before_admission', { day: admitted })
  const endsOn = lastDay(startedOn, tenancy.termMonths)
  const leases = await leasesAgainst(tx, { enclaveId, tenancyId: tenancy.id }, { startedOn, endsOn })
  if (leases) return leases
  const given = { tenancyId: tenancy.id, startedOn }
  const effects = await effectsOfTerm(tx, { enclaveId, firmId }, given, today)
  return ok({ tenancyId: tenancy.id, startedOn: before, endsOn, effects })
}

/** A lease that was over before the new first day, or that would outlast the new last one, is mended first. */
async function leasesAgainst(
  tx: Pick<Tx, 'lease'>,
  { enclaveId, tenancyId }: { enclaveId: string; tenancyId: string },
  { startedOn, endsOn }: { startedOn: Day; endsOn: Day },
): Promise<Refused | null> {
  const where = { enclaveId, tenancyId, state: { not: 'cancelled' } }
  const unit = { select: { code: true } }
  const over = await tx.lease.findFirst({
    where: { ...where, endsBefore: { lte: dateOfDay(startedOn) } },
    include: { unit },
  })
  if (over) return refuse('lease_over_before', { unit: over.unit.code })
  const beyond = await tx.lease.findFirst({
    where: { ...where, state: 'active', endsBefore: { gt: dateOfDay(addDays(endsOn, 1)) } },
    include: { unit },
  })
  return beyond ? refuse('lease_beyond_term', { unit: beyond.unit.code, day: endsOn }) : null
}
