import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { mayRent } from '~/residence/rent/abilities'
import { monthOf } from '~/residence/rent/months'
import { addMonths, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { extraEvents } from './events'
import type { EndExtra, ExtraInput } from './extra.form'

export type ExtraRefusal = 'too_early' | 'too_far'
type Entered = Outcome<{ extraId: string }, ExtraRefusal>

/** Claims lapse after three years, and nobody knows further ahead what a firm will use. */
const MONTHS_BACK = 36
const YEARS_AHEAD = 5

/** Writes down what a firm pays besides rooms, meters and bookings: it stands on the bills of its months from then on. */
export async function enterExtra(actor: Actor, input: ExtraInput, now: Date): Promise<Entered> {
  if (!mayRent(actor.role, 'prepare')) forbidden()
  const { enclaveId, userId } = actor
  const { firmId, name, amount, vatPercent, often, firstMonth, idempotencyKey } = input
  const lastMonth = often === 'once' ? firstMonth : input.lastMonth
  return inTransaction((tx) =>
    once<{ extraId: string }, ExtraRefusal>(
      tx,
      { userId, key: idempotencyKey, command: 'extra.enter' },
      now,
      async () => {
        const where = { AND: [{ id: firmId }, firmsVisibleTo(actor)] }
        if (!(await tx.firm.findFirst({ where, select: { id: true } }))) notFound()
        const today = monthOf(dayOf(now))
        if (firstMonth < addMonths(today, -MONTHS_BACK)) return refuse('too_early')
        if ((lastMonth ?? firstMonth) > addMonths(today, 12 * YEARS_AHEAD)) return refuse('too_far')
        const id = newId()
        const days = { firstMonth: dateOfDay(firstMonth), lastMonth: lastMonth && dateOfDay(lastMonth) }
        const row = { enclaveId, id, firmId, name, amount, vatPercent, ...days }
        await tx.extra.create({ data: { ...row, createdById: userId, createdAt: now } })
        const said = { from: firstMonth.slice(0, 7), until: lastMonth?.slice(0, 7) ?? '' }
        const event = extraEvents.extra_entered({ name, amount, ...said })
        await recordEvent(tx, { enclaveId, actor, subject: { type: 'extra', id }, firmId, event }, now)
        return ok({ extraId: id })
      },
    ),
  )
}

/** One of them; 404 when it is not the actor's to see. */
export async function extraRow(tx: Pick<Tx, 'extra'>, { enclaveId }: Actor, id: string | undefined) {
  const row = isId(id)
    ? await tx.extra.findFirst({ where: { enclaveId, id }, include: { firm: { select: { name: true } } } })
    : null
  return row ?? notFound()
}

/** Says up to which month it is charged, or that it never is; what was charged too much comes back on the next bill. */
export async function endExtra(
  actor: Actor,
  id: string | undefined,
  { how, lastMonth, reason, version }: EndExtra,
  now: Date,
): Promise<Outcome<null, 'ends_first' | 'too_far' | 'changed_meanwhile'>> {
  if (!mayRent(actor.role, 'prepare')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const row = await extraRow(tx, actor, id)
    const first = dayFromDate(row.firstMonth)
    const last = how === 'never' || lastMonth === null ? addMonths(first, -1) : lastMonth
    if (how === 'after' && last < first) return refuse('ends_first')
    if (last > addMonths(monthOf(dayOf(now)), 12 * YEARS_AHEAD)) return refuse('too_far')
    const { count } = await tx.extra.updateMany({
      where: { enclaveId, id: row.id, version },
      data: { lastMonth: dateOfDay(last), version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const until = how === 'never' ? '' : last.slice(0, 7)
    const event = extraEvents.extra_ended({ name: row.name, until, reason })
    const subject = { type: 'extra', id: row.id }
    await recordEvent(tx, { enclaveId, actor, subject, firmId: row.firmId, event }, now)
    return ok(null)
  })
}
