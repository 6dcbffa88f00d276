import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { BUILDERS } from './abilities'
import { inventoryEvents } from './events'
import type { BuildingSaid, NewBuilding } from './inventory.form'
import { EMPTY_PLAN } from './lay-out'

type Added = Outcome<{ code: string }, 'building_taken'>

/** One house of the enclave. 404 when it has none of this code. */
export async function buildingOf({ enclaveId }: Pick<Actor, 'enclaveId'>, code: string) {
  const house = await db.building.findUnique({ where: { enclaveId_code: { enclaveId, code } } })
  return house ?? notFound()
}

/** Enters a further house, with as many empty floors as it is said to have. */
export async function addBuilding(
  actor: Actor,
  { idempotencyKey, floors, ...said }: NewBuilding,
  now: Date,
): Promise<Added> {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  const by = { userId: actor.userId, key: idempotencyKey, command: 'add_building' }
  const add = async (tx: Tx): Promise<Added> => {
    const last = await tx.building.aggregate({ where: { enclaveId }, _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    await tx.building.create({ data: { enclaveId, id: newId(), position, ...said } })
    await tx.floor.createMany({
      data: Array.from({ length: floors }, (_, index) => ({
        enclaveId,
        id: newId(),
        building: said.code,
        level: index + 1,
        ...namesOf(index + 1),
        plan: EMPTY_PLAN,
      })),
    })
    const event = inventoryEvents.building_entered({ building: said.nameZh, floors })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok({ code: said.code })
  }
  return onConstraint<Added, Added>(() => inTransaction((tx) => once(tx, by, now, () => add(tx))), {
    Building_enclaveId_code_key: () => refuse('building_taken'),
  })
}

/** What a floor is called until somebody names it. */
export function namesOf(level: number): { nameZh: string; nameEn: string } {
  return level < 0
    ? { nameZh: `地下 ${-level} 层`, nameEn: `Basement ${-level}` }
    : { nameZh: `${level} 层`, nameEn: `Floor ${level}` }
}

/** Changes the name and the address of a house. */
export async function changeBuilding(
  actor: Actor,
  code: string,
  said: BuildingSaid,
  now: Date,
): Promise<Outcome<{ code: string }, never>> {
  if (!BUILDERS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { count } = await tx.building.updateMany({ where: { enclaveId, code }, data: said })
    if (count === 0) notFound()
    const event = inventoryEvents.building_changed({
      building: code,
      name: said.nameZh,
      address: said.address,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
    return ok({ code })
  })
}
