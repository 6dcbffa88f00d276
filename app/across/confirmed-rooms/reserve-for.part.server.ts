import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { spaceEvents } from '~/residence/spaces/events'
import { seatsOf } from '~/residence/spaces/seats'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import { addDays, type Day } from '~/shared/days'

type Chosen = {
  applicationId: string
  ref: string
  name: string
  room: { id: string }
  units: readonly Prisma.UnitGetPayload<object>[]
}

/** Keeps the rooms of firms that are accepted and not in yet from everybody else, each until a day. */
export async function reserveFor(
  tx: Tx,
  actor: Actor,
  chosen: readonly Chosen[],
  { startsOn, heldUntil }: { startsOn: Day; heldUntil: Day },
  now: Date,
): Promise<void> {
  const rows = chosen.flatMap(({ applicationId, ref, name, room, units }) =>
    units.map((unit) => ({
      code: unit.code,
      lease: {
        ...seatsOf(unit),
        unitId: unit.id,
        roomId: room.id,
        purpose: 'reserved',
        rentPerSqm: 0,
        note: `${name}（${ref}）`,
        heldForId: applicationId,
        startsOn,
        endsBefore: addDays(heldUntil, 1),
      },
    })),
  )
  if (rows.length === 0) return
  const made = await writeLeases(
    tx,
    actor,
    rows.map(({ lease }) => lease),
    now,
  )
  const { enclaveId } = actor
  for (const [index, { code }] of rows.entries()) {
    const held = { unit: code, purpose: 'reserved', from: startsOn, until: heldUntil }
    const subject = { type: 'lease', id: made[index]?.id ?? '' }
    await recordEvent(tx, { enclaveId, actor, subject, event: spaceEvents.unit_held(held) }, now)
  }
}
