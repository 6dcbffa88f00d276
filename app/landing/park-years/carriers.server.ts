import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkYearEvents } from './events'
import { CARRIER_KINDS, CARRIER_STATES, GOALS, MATURITIES } from './vocabulary'
import type { CarrierInput } from './year.form'

export type CarrierRefusal = 'carrier_known' | 'changed_meanwhile'
type Kept = Outcome<{ carrierId: string }, CarrierRefusal>
const TAKEN = 'ParkCarrier_enclaveId_parkId_name_key'

const row = ({ kind, name, state, maturity, goal, goalYear, note }: CarrierInput) => ({
  kind,
  name,
  state,
  maturity,
  goal,
  goalYear: goalYear === null ? null : Number(goalYear),
  note,
})

async function tell(
  tx: Tx,
  actor: Actor,
  park: { id: string; nameZh: string; nameEn: string },
  input: CarrierInput,
  now: Date,
) {
  const event = parkYearEvents.park_carrier_kept({
    park: park.nameZh,
    parkEn: park.nameEn,
    kind: input.kind,
    carrier: input.name,
    state: input.state,
  })
  const subject = { type: 'park', id: park.id }
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, event }, now)
}

/** Enters a platform, an incubator or an accelerator of a park. */
export async function addCarrier(
  actor: Actor,
  parkId: string,
  { idempotencyKey, ...input }: CarrierInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Kept> {
  if (!mayPark(actor.role, 'enter')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction((tx) =>
      once<{ carrierId: string }, CarrierRefusal>(
        tx,
        { userId, key: idempotencyKey, command: 'park.carrier' },
        now,
        async () => {
          const park = await ownPark(actor, parkId, tx)
          const id = newId()
          await tx.parkCarrier.create({ data: { enclaveId, id, parkId, ...row(input), changedAt: now } })
          await tell(tx, actor, park, input, now)
          return ok({ carrierId: id })
        },
      ),
    )
  return onConstraint<Kept, Kept>(work, { [TAKEN]: () => refuse('carrier_known') })
}

/** Changes what is said of a carrier: how far it is, how mature, what is to be reached. */
export async function changeCarrier(
  actor: Actor,
  { parkId, carrierId }: { parkId: string; carrierId: string },
  { version, ...input }: CarrierInput & { version: number },
  now: Date,
): Promise<Kept> {
  if (!mayPark(actor.role, 'enter')) forbidden()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Kept> => {
      const park = await ownPark(actor, parkId, tx)
      const known = await tx.parkCarrier.count({ where: { enclaveId, parkId, id: carrierId } })
      if (known === 0) notFound()
      const { count } = await tx.parkCarrier.updateMany({
        where: { enclaveId, parkId, id: carrierId, version },
        data: { ...row(input), changedAt: now, version: version + 1 },
      })
      if (count === 0) return refuse('changed_meanwhile')
      await tell(tx, actor, park, input, now)
      return ok({ carrierId })
    })
  return onConstraint<Kept, Kept>(work, { [TAKEN]: () => refuse('carrier_known') })
}

type CarrierRow = NonNullable<Awaited<ReturnType<typeof db.parkCarrier.findFirst>>>
const lineOf = (one: CarrierRow) => ({
  id: one.id,
  name: one.name,
  note: one.note,
  version: one.version,
  kind: CARRIER_KINDS.of(one.kind),
  state: CARRIER_STATES.of(one.state),
  maturity: MATURITIES.of(one.maturity),
  goal: GOALS.find((goal) => goal === one.goal) ?? null,
  goalYear: one.goalYear,
})
export type CarrierLine = ReturnType<typeof lineOf>

/** The carriers of a park: platforms, incubators, accelerators. */
export async function carriersOf(enclaveId: string, parkId: string) {
  const rows = await db.parkCarrier.findMany({
    where: { enclaveId, parkId },
    orderBy: [{ kind: 'desc' }, { name: 'asc' }],
    take: 60,
  })
  return rows.map(lineOf)
}

/** One carrier of a park that is the actor's to see; 404 otherwise. */
export async function carrierOf(actor: Actor, parkId: string | undefined, id: string | undefined) {
  const park = await ownPark(actor, parkId)
  const where = { enclaveId: actor.enclaveId, parkId: park.id, id: id ?? '' }
  const one = isId(id) ? await db.parkCarrier.findFirst({ where }) : null
  return {
    park: { id: park.id, nameZh: park.nameZh, nameEn: park.nameEn },
    carrier: lineOf(one ?? notFound()),
  }
}
