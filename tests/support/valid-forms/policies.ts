import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Scene } from '../scenes/scene'
import { ITEM, policyHead } from '../scenes/landing/policies'
import type { World } from '../world'

type Fields = Record<string, string>
const { conditions: _, ...item } = ITEM
const oneItem = { ...item, conditions: 'registered_home' }

async function version({ params }: Scene): Promise<string> {
  const of = params.policyId ? { policyId: params.policyId } : { items: { some: { id: params.itemId } } }
  const row = await db.policyVersion.findFirstOrThrow({ where: of, orderBy: { number: 'desc' } })
  return String(row.version)
}

export const FORMS_OF_POLICIES: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/parks/:enclave/policies/new': (world) => ({
    ...policyHead(world),
    parkId: world.parks[0]?.id ?? '',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/policies/:policyId/draft': async (world, scene) => ({
    ...policyHead(world),
    version: await version(scene),
  }),
  '/parks/:enclave/policies/:policyId/items/new': async (_world, scene) => ({
    ...oneItem,
    version: await version(scene),
  }),
  '/parks/:enclave/policies/items/:itemId/change': async (_world, scene) => ({
    ...oneItem,
    rate: '60000',
    version: await version(scene),
  }),
  '/parks/:enclave/policies/items/:itemId/removal': () => ({}),
  '/parks/:enclave/policies/:policyId/versions': () => ({}),
  '/parks/:enclave/policies/:policyId/publication': async (_world, scene) => ({
    version: await version(scene),
  }),
  '/parks/:enclave/policies/:policyId/end': () => ({ reason: '市政府新文件代替' }),
  '/parks/:enclave/policies/:policyId/budgets/new': ({ today }) => ({
    code: '1',
    year: today.slice(0, 4),
    amount: '100',
    source: '年度预算批复',
  }),
}
