import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type TakenFrom } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayBook } from './abilities'
import type { RulesInput } from './bookable.form'
import { bookableEvents } from './events'
import { visibleTo } from './queries.server'

export type RulesRefusal = 'day_taken' | 'day_past'
type Set = Outcome<{ rulesId: string }, RulesRefusal>

/** Sets a version of a thing's rules from today or a later day on. Two versions never begin on one day. */
export async function setRules(
  actor: Actor,
  thingId: string,
  input: RulesInput,
  now: Date,
  source?: TakenFrom,
): Promise<Set> {
  if (!mayBook(actor.role, 'set_rules')) forbidden()
  const { enclaveId, userId } = actor
  const { effectiveFrom, reason, idempotencyKey: key, ...rules } = input
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key, command: 'set_booking_rules' }, now, async (): Promise<Set> => {
        const thing =
          (await tx.bookable.findFirst({ where: { AND: [{ id: thingId }, visibleTo(actor)] } })) ?? notFound()
        if (effectiveFrom < dayOf(now)) return refuse('day_past')
        const rulesId = await writeRules(tx, actor, thing.id, { effectiveFrom, reason, ...rules }, now)
        const said = { thing: thing.nameZh, from: effectiveFrom, reason, ...ofSource(source) }
        const event = bookableEvents.booking_rules_set(said)
        await recordEvent(tx, { enclaveId, actor, subject: { type: 'bookable', id: thing.id }, event }, now)
        return ok({ rulesId })
      }),
    )
  return onConstraint<Set, Set>(work, {
    BookableRules_enclaveId_bookableId_effectiveFrom_key: () => refuse('day_taken', { day: effectiveFrom }),
  })
}

type Written = Omit<RulesInput, 'idempotencyKey'> & { effectiveFrom: Day; reason: string }

/** Writes one version; the first comes with the thing itself. */
export async function writeRules(
  tx: Tx,
  { enclaveId, userId }: Pick<Actor, 'enclaveId' | 'userId'>,
  bookableId: string,
  { effectiveFrom, ...rules }: Written,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.bookableRules.create({
    data: {
      ...rules,
      enclaveId,
      id,
      bookableId,
      effectiveFrom: dateOfDay(effectiveFrom),
      createdById: userId,
      createdAt: now,
    },
  })
  return id
}
