import { handoverList } from '~/residence/contracts/checklist.server'
import { confirmHandover, recordHandover } from '~/residence/contracts/handover.server'
import { addPage, signContract } from '~/residence/contracts/sign.server'
import { PAGE_KINDS, HANDOVER_KINDS, type HandoverKind } from '~/residence/contracts/vocabulary'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { acceptOffer, declineOffer, lapseOffers, withdrawOffer } from '~/residence/offers/answer.server'
import { offerContract } from '~/residence/offers/offer.server'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { db } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'
import type { Driver, On } from './drivers'
import { offerFrom, roomsToOffer } from './setting'

const WHY = { reason: '另外找到了房间' }

/** Acts on a contract that are no step of its table, and where trying them leads to something. */
export const BESIDES_OF_CONTRACTS: Record<string, readonly string[]> = {
  offer: ['declined', 'lapsed', 'withdrawn', 'settled', 'in_force'],
  page: ['accepted', 'accepted', 'signed', 'in_force'],
  record: ['signed', 'in_force'],
  settle_up: ['handed_back'],
  expire: ['offered'],
}

/** Every act on a lease contract: its steps, and what is written down on the way. */
export const CONTRACT_ACTS: Record<string, Driver | string> = {
  offer: async ({ actor, firmId, now, luck, setting: { world } }) => {
    const rooms = await roomsToOffer(world.enclaveId)
    // Mostly a room that nobody has, sometimes one that somebody has.
    const unitId = luck.chance(0.8) ? (rooms[0] ?? '') : luck.pick(rooms)
    const from = addDays(dayOf(now), luck.pick([0, 0, 0, 4]))
    return offerContract(actor, firmId, offerFrom(from, luck.whole(0, 5), unitId), now)
  },
  accept: ({ actor, id, now }) => acceptOffer(actor, id, now),
  decline: ({ actor, id, now }) => declineOffer(actor, id, WHY, now),
  withdraw: ({ actor, id, now }) => withdrawOffer(actor, id, WHY, now),
  page: async ({ actor, id, now, luck }) => {
    const kind = luck.pick(['signed', 'signed', ...PAGE_KINDS.codes] as const)
    return addPage(actor, id, { kind, page: await uploadedBy(actor.userId, now) }, now)
  },
  sign: ({ actor, id, now, luck }) =>
    signContract(actor, id, { signedOn: addDays(dayOf(now), luck.pick([0, 0, 0, 1, -1])) }, now),
  record: (on) => record(on, on.luck.pick(HANDOVER_KINDS.codes)),
  take_over: (on) => handOver(on, 'entry'),
  hand_back: (on) => handOver(on, 'exit'),
  call_off: 'tenancy end_lease',
  lapse: 'contract expire',
  settle: 'contract settle_up',
  expire: async ({ now, setting: { world } }) => ({
    ok: true,
    value: await lapseOffers(now, world.enclaveId),
  }),
  settle_up: ({ actor, firmId, now }) => prepareSettlement(actor, firmId, { kept: undefined }, now),
}

/** What the desk found; on paper it counts at once, where the photos of the paper are there. */
async function record({ actor, id, now, luck }: On, kind: HandoverKind, onPaper?: 'on') {
  const doneOn = addDays(dayOf(now), luck.pick([0, 0, 0, 1]))
  const { list, items } = await handoverList(actor, dayOf(now))
  const seen = { list, items: items.filter(() => luck.chance(0.8)).map(({ code }) => code) }
  const meters = { keys: 2, electricity: luck.pick(['120.5', '130']), water: '8' }
  const input = { kind, doneOn, ...seen, ...meters, note: '', onPaper, idempotencyKey: undefined }
  return recordHandover(actor, id, input, now)
}

/** The firm says what it read; the desk brings the paper that both signed. */
async function handOver(on: On, kind: HandoverKind) {
  const { actor, id, now } = on
  if (actor.role !== 'founder') return record(on, kind, 'on')
  const row = await db.leaseHandover.findFirst({ where: { contractId: id, kind } })
  const recordedAt = row?.recordedAt.toISOString() ?? now.toISOString()
  return confirmHandover(actor, id, { kind, recordedAt, firmNote: '' }, now)
}
