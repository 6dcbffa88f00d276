import { handoverList } from '~/residence/contracts/checklist.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { photographed, uploaded } from '../../firms/support'
import { roomOfItsOwn } from '../rooms'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
const reason = { reason: '研发团队扩大，调整房间' }

export const FORMS_OF_CONTRACTS: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/desk/:enclave/firms/:firmId/contracts/new': async (world) => ({
    units: (await roomOfItsOwn(world)).params.unitId ?? '',
    startsOn: world.today,
    endsOn: addDays(world.today, 90),
    relief: 'scheme',
    holdUntil: addDays(world.today, 5),
    note: '',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/contracts/text': async ({ enclaveId, today }) => ({
    basedOn: String(
      (await db.leaseText.aggregate({ where: { enclaveId }, _max: { version: true } }))._max.version ?? 0,
    ),
    titleZh: '租赁合同',
    titleEn: 'Lease',
    bodyZh: '{企业} 租用 {房间}，{起租日} 至 {到期日}。',
    bodyEn: '{firm} leases {rooms} from {start} to {end}.',
    effectiveOn: today,
  }),
  '/desk/:enclave/contracts/:contractId/withdrawal': () => reason,
  '/desk/:enclave/contracts/:contractId/page': async ({ officer }) => ({
    kind: 'signed',
    page: await uploaded(officer),
  }),
  '/desk/:enclave/contracts/:contractId/photo': async ({ officer }) => ({
    kind: 'entry',
    page: await photographed(officer),
  }),
  '/desk/:enclave/contracts/:contractId/signing': ({ today }) => ({ signedOn: today }),
  '/desk/:enclave/contracts/:contractId/handover': async ({ officer, today }) => {
    const { list, items } = await handoverList(officer, today)
    return {
      kind: 'entry',
      doneOn: today,
      list: String(list),
      'items[0]': items[0]?.code ?? '',
      keys: '2',
      electricity: '12.5',
      water: '',
      note: '',
      idempotencyKey: newId(),
    }
  },
  '/desk/:enclave/contracts/:contractId/change': async (world) => ({
    day: addDays(world.today, 10),
    take: (await roomOfItsOwn(world)).params.unitId ?? '',
    ...reason,
    idempotencyKey: newId(),
  }),
  '/my/firm/contracts/:contractId/acceptance': () => ({}),
  '/my/firm/contracts/:contractId/refusal': () => reason,
  '/my/firm/contracts/:contractId/page': async (_, { as }) => ({
    kind: 'signed',
    page: as.founder ? await uploaded(as.founder) : '',
  }),
  '/my/firm/contracts/:contractId/photo': async (_, { as }) => ({
    kind: 'entry',
    page: as.founder ? await photographed(as.founder) : '',
  }),
  '/my/firm/contracts/:contractId/handover': async (_, { params }) => {
    const row = await db.leaseHandover.findFirstOrThrow({ where: { contractId: params.contractId ?? '' } })
    return { kind: row.kind, recordedAt: row.recordedAt.toISOString(), firmNote: '' }
  },
}
