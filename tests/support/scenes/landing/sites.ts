import { RESERVATION_STATES } from '~/landing/sites/vocabulary'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { scene, type Maker, type Scene } from '../scene'
import type { World } from '../../world'

/** A plot of the first park, free from the first day of the year on. */
export async function site({ enclaveId, park, parks, now }: World): Promise<Scene> {
  const id = newId()
  const plot = { kind: 'land', stock: 'acquired', clearance: 'cleared', landUse: 'industrial', areaMu: '60' }
  const said = { ref: `CD-${id}`, name: `地块 ${id}`, divisionCode: parks[0]?.divisionCode ?? '' }
  await db.site.create({
    data: {
      enclaveId,
      id,
      parkId: parks[0]?.id ?? '',
      ...said,
      ...plot,
      fromOn: dateOfDay('2026-01-01'),
      createdById: park.userId,
      createdAt: now,
    },
  })
  return scene({ siteId: id })
}

/** A reservation of such a plot for the world's firm. */
async function reservation(world: World, state = 'held'): Promise<Scene> {
  const { enclaveId, park, firm, now, today } = world
  const { params } = await site(world)
  const id = newId()
  const days = { fromOn: dateOfDay(today), endsBefore: dateOfDay(addDays(today, 30)) }
  const made = { note: '', madeById: park.userId, madeAt: now, endedAt: state === 'held' ? null : now }
  await db.siteReservation.create({
    data: { enclaveId, id, siteId: params.siteId ?? '', firmId: firm.id, state, ...days, ...made },
  })
  return scene({ reservationId: id })
}

/** A plot that the world's firm has got. */
async function takenSite(world: World): Promise<Scene> {
  const made = await site(world)
  const where = { id: made.params.siteId ?? '' }
  await db.site.updateMany({ where, data: { takenOn: dateOfDay(world.today) } })
  return made
}

export const SITE_MAKERS: [RegExp, Maker][] = [
  [/^\/parks\/.*:siteId\/parcel/, takenSite],
  [/^\/parks\/.*:siteId/, site],
  [/^\/parks\/.*:reservationId/, (world) => reservation(world)],
]

export const SITES_STANDING: Record<string, Record<string, Maker>> = {
  SiteReservation: Object.fromEntries(
    RESERVATION_STATES.codes.map((state) => [state, (world: World) => reservation(world, state)]),
  ),
}

export const PAGES_OF_SITES: Record<string, RegExp> = { SiteReservation: /:reservationId/ }
