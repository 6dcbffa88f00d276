import { must } from '~/example/drivers/must'
import { newId } from '~/platform/ids.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { readRooms } from '~/residence/inventory/room-line'
import { db } from '~/platform/db.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { addDays } from '~/shared/days'
import { resident } from '../landing/support'
import { scene, type Scene } from './scene'
import type { World } from './world'

let made = 0

/** A room that nobody else in the tests is at, with a neighbour: R7, and R7N beside it. */
export async function roomOfItsOwn(world: World): Promise<Scene> {
  made += 1
  const { enclaveId, admin, now, slug } = world
  const table = [`9\tR${made}\toffice\t60`, `9\tR${made}N\toffice\t60`].join('\n')
  must(await enterRooms(admin, readRooms(table).rooms, newId(), now))
  const { id } = await db.unit.findFirstOrThrow({ where: { enclaveId, code: `R${made}` } })
  return scene({ enclave: slug, unitId: id })
}

/** The number of a scene's room. */
export async function codeIn({ params }: Scene): Promise<string> {
  return (await db.unit.findFirstOrThrow({ where: { id: params.unitId ?? '' } })).code
}

/** A firm in residence that leases a room of its own. */
export async function firmWithLease(world: World): Promise<Scene> {
  const { enclaveId, officer, now, slug, today } = world
  const { params } = await roomOfItsOwn(world)
  const { id: firmId } = await resident(world, 'active')
  const { id: tenancyId } = await db.tenancy.findFirstOrThrow({ where: { enclaveId, firmId } })
  const input = { tenancyId, startsOn: today, endsOn: addDays(today, 60), relief: 'none' as const }
  const { leaseId } = must(await allocate(officer, params.unitId ?? '', input, now))
  return scene({ enclave: slug, firmId, leaseId })
}
