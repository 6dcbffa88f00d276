import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/ground/firms/abilities'
import { firmEvents } from '~/ground/firms/events'
import { setPlace } from './places.part.server'
import type { PlaceInput } from './set-place.form'
import { visibleTo } from '~/ground/firms/visible.server'

export type PlaceRefusal = 'in_the_future' | 'before_the_one_known'

/** Records where a firm is registered, does R&D or produces; the place before keeps its own time. */
export async function recordPlace(
  actor: Actor,
  firmId: string,
  input: PlaceInput,
  now: Date,
): Promise<Outcome<{ placeId: string }, PlaceRefusal>> {
  if (!can(actor.role, 'set_place')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'set_place' }
  return inTransaction((tx) => once(tx, by, now, () => move(tx, actor, firmId, input, now)))
}

async function move(
  tx: Tx,
  actor: Actor,
  firmId: string,
  input: PlaceInput,
  now: Date,
): Promise<Outcome<{ placeId: string }, PlaceRefusal>> {
  const { enclaveId } = actor
  const { kind, city, address, since } = input
  // The lock makes the second of two callers see what the first has written.
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid FOR UPDATE`
  const firm = (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
  const last = await tx.firmPlace.findFirst({
    where: { enclaveId, firmId, kind },
    orderBy: { since: 'desc' },
  })
  if (since > dayOf(now)) return refuse('in_the_future', { day: since })
  const known = last ? dayFromDate(last.since) : null
  if (known && since < known) return refuse('before_the_one_known', { day: known })

  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const divisionCode = { home: enclave.homeCityCode, host: enclave.hostCityCode, other: null }[city]
  const entityName = input.entityName ?? null
  const place = { enclaveId, firmId: firm.id, kind, city, address, since, divisionCode, entityName }
  const { placeId } = await setPlace(tx, place, now)
  const payload = { kind, city, address, since, entityName, before: last?.address ?? null }
  await recordEvent(
    tx,
    { enclaveId, actor, subject: { type: 'firm', id: firmId }, firmId, event: firmEvents.place_set(payload) },
    now,
  )
  return ok({ placeId })
}
