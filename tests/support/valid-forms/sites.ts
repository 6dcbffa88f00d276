import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { pastedSites } from '~/setup/site-register/pasted.server'
import { addDays } from '~/shared/days'
import { project } from '../../landing/support'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
let numbers = 0

const plot = ({ parks }: World): Fields => ({
  kind: 'land',
  parkId: parks[0]?.id ?? '',
  name: `东园 ${(numbers += 1)} 号`,
  environment: 'two',
  stock: 'acquired',
  clearance: 'cleared',
  landUse: 'industrial',
  areaMu: '45.5',
  pricePerMu: '12',
  fromOn: '2026-01-01',
  untilOn: '',
  note: '',
})

async function version({ params }: Scene): Promise<string> {
  return String((await db.site.findFirstOrThrow({ where: { id: params.siteId } })).version)
}

export const FORMS_OF_SITES: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/parks/:enclave/sites/new': (world) => ({ ...plot(world), idempotencyKey: newId() }),
  '/parks/:enclave/sites/import': async ({ bureau, parks }) => {
    const cells = [`西园 ${(numbers += 1)} 号`, '土地', parks[0]?.nameZh, '', '二类工业', '2026-01-01', '']
    const text = [...cells, '征而未供', '净地', '工业', '30', '11'].join('\t')
    return { text, seen: seenOf((await pastedSites(bureau)).rowsIn(text)) }
  },
  '/parks/:enclave/sites/:siteId/change': async (world, scene) => ({
    ...plot(world),
    version: await version(scene),
    reason: '重新测量',
  }),
  '/parks/:enclave/sites/:siteId/end': ({ today }) => ({ on: today, reason: '另有规划' }),
  '/parks/:enclave/sites/:siteId/split': async ({ today }, scene) => ({
    firstName: `东园 ${(numbers += 1)} 号`,
    firstArea: '20',
    secondName: `东园 ${(numbers += 1)} 号`,
    on: today,
    reason: '分给两家',
    version: await version(scene),
  }),
  '/parks/:enclave/sites/:siteId/reservation': async (world) => ({
    projectId: (await project(world)).projectId,
    fromOn: world.today,
    untilOn: addDays(world.today, 60),
    note: '',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/reservations/:reservationId/end': () => ({ how: 'released', reason: '企业改选别处' }),
}
