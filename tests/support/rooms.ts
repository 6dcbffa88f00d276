import { must } from '~/example/drivers/must'
import { newId } from '~/platform/ids.server'
import { enterRooms } from '~/residence/inventory/enter-rooms.server'
import { addPhoto } from '~/residence/inventory/photos.server'
import { readRooms } from '~/residence/inventory/room-line'
import { db } from '~/platform/db.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { addDays } from '~/shared/days'
import { resident } from '../landing/support'
import { scene, type Scene } from './scenes/scene'
import type { World } from './world'

let made = 0

/** A room that nobody else in the tests is at, with a neighbour: R7, and R7N beside it. */
export async function roomOfItsOwn(world: World): Promise<Scene> {
  made += 1
  const code = `R${made}`
  const { enclaveId, admin, now, slug } = world
  const table = [`9\t${code}\toffice\t60`, `9\t${code}N\toffice\t60`].join('\n')
  must(await enterRooms(admin, readRooms(table).rooms, newId(), now))
  const { id } = await db.unit.findFirstOrThrow({ where: { enclaveId, code } })
  return scene({ enclave: slug, unitId: id })
}

/** A picture as an officer has just uploaded it. */
export async function pictureOf({ officer, now }: World): Promise<string> {
  const id = newId()
  const file = { sha256: id.replaceAll('-', '').repeat(2), size: 900, mime: 'image/png', name: '平面.png' }
  await db.file.create({ data: { id, ownerUserId: officer.userId, createdAt: now, ...file } })
  return id
}

/** A room with a photo. */
export async function photographed(world: World): Promise<Scene> {
  const { params } = await roomOfItsOwn(world)
  const unitId = params.unitId ?? ''
  const photo = await pictureOf(world)
  const { photoId } = must(await addPhoto(world.officer, unitId, { photo, caption: '朝南' }, world.now))
  return scene({ enclave: world.slug, unitId, photoId })
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
