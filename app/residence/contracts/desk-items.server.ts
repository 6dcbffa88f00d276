import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { isStillInside } from './steps'
import { contractWords } from './words'
import { CONTRACT_STATES } from './vocabulary'

/** Lease contracts that wait for the desk or the firm: to answer, sign, hand over, settle, and rooms not given back. */
export async function contractItems(actor: Actor, today: Day, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(contractWords, locale)
  const { enclaveId, enclaveSlug } = actor
  const rows = await db.leaseContract.findMany({
    where: {
      enclaveId,
      OR: [
        { state: { in: ['offered', 'accepted', 'signed', 'handed_back'] } },
        {
          state: 'in_force',
          leases: {
            none: { state: { in: ['active', 'ended'] }, endsBefore: { gt: dateOfDay(today) } },
          },
        },
        { handovers: { some: { confirmedAt: null } } },
      ],
    },
    include: {
      firm: { select: { name: true, track: true } },
      leases: { where: { state: { in: ['active', 'ended'] } }, select: { endsBefore: true } },
      handovers: { where: { confirmedAt: null }, select: { recordedAt: true } },
    },
  })
  return rows.map((row): DeskItem => {
    const state = CONTRACT_STATES.of(row.state)
    const ends = row.leases.map(({ endsBefore }) => dayFromDate(endsBefore)).sort()
    const endsBefore = ends.at(-1) ?? dayFromDate(row.endsBefore)
    const inside = isStillInside(state, endsBefore, today)
    const waits = row.handovers[0]
    const byFirm = state === 'offered' || waits !== undefined
    const step = waits ? w.items.confirm : inside ? w.items.still_inside : w.items[state]
    const due = {
      offered: dayFromDate(row.holdUntil),
      accepted: dayFromDate(row.startsOn),
      signed: dayFromDate(row.startsOn),
    }
    return {
      key: `contract-${row.id}`,
      kind: 'lease',
      firmId: row.firmId,
      firmName: row.firm.name,
      ref: row.ref,
      track: row.firm.track,
      step,
      turn: byFirm ? 'firm' : 'us',
      since: waits ? dayOf(waits.recordedAt) : inside ? endsBefore : dayOf(row.answeredAt ?? row.offeredAt),
      dueOn: inside
        ? addDays(endsBefore, -1)
        : state === 'offered' || state === 'accepted' || state === 'signed'
          ? due[state]
          : null,
      to: paths.deskContract(enclaveSlug, row.id),
    }
  })
}
