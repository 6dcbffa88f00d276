import { db } from '~/platform/db.server'
import { dateOfDay, instantOf, type Day } from '~/shared/days'
import { withIndicators } from '../support/scenes/landing/parks'
import { type World } from '../support/world'

/** The four parks of a world beside its first ones, and all of them in their order; indicators are in force. */
export async function fourMoreParks(world: World): Promise<string[]> {
  const { enclaveId } = world
  await withIndicators(world)
  for (let number = 0; number < 4; number += 1) {
    await db.park.create({
      data: {
        enclaveId,
        id: crypto.randomUUID(),
        nameZh: `园区${number}`,
        nameEn: `Park ${number}`,
        level: 'city',
        divisionCode: '610502',
        industriesZh: '',
        industriesEn: '',
        validFrom: dateOfDay('2020-01-01'),
        position: 10 + number,
      },
    })
  }
  const rows = await db.park.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  return rows.map(({ id }) => id)
}

export const at = (day: Day) => instantOf(day, 600)

/** How a command went: its reason, or ok. */
export const reasonOf = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? 'ok' : outcome.reason)
