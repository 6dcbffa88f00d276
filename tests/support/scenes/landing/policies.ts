import { must } from '~/example/drivers/must'
import { ItemForm, NewPolicyForm, type ItemInput } from '~/landing/policies/policy.form'
import { publishVersion } from '~/landing/policies/publish.server'
import { addItem, addPolicy } from '~/landing/policies/save.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { scene, type Maker, type Scene } from '../scene'
import { makePerson, type World } from '../../world'

export const ITEM = {
  kind: 'relocation',
  nameZh: '落地奖励',
  nameEn: 'Landing award',
  way: 'fixed',
  rate: '50000',
  years: '1',
  conditions: ['registered_home'],
}
const HEAD = { docNo: '渭政发〔2026〕1号', source: '市政府常务会议纪要' }
const DAYS = { checkDays: '5', noticeDays: '5', approveDays: '5', payDays: '10' }
let numbers = 0

/** What is typed over a package. */
export const policyHead = ({ today }: World, given: Record<string, string> = {}) => ({
  ...HEAD,
  ...DAYS,
  titleZh: `落地政策 ${(numbers += 1)}`,
  titleEn: 'Landing support',
  validFrom: addDays(today, -30),
  validUntil: '',
  ...given,
})

export const itemInput = (given: object = {}, version = 1): ItemInput =>
  ItemForm.parse({ ...ITEM, ...given, version: String(version) })

/** A package of the park, or of the city, with its items; published by another unless it is to stay a draft. */
export async function policyIn(
  world: World,
  { state = 'published', parkId = world.parks[0]?.id ?? '', items = [{}] as object[] } = {},
): Promise<{ policyId: string; itemIds: string[] }> {
  const { bureau, now } = world
  const input = NewPolicyForm.parse({ ...policyHead(world), parkId })
  const { policyId } = must(await addPolicy(bureau, input, now))
  for (const [index, item] of items.entries())
    must(await addItem(bureau, policyId, itemInput(item, index + 1), now))
  if (state !== 'draft') {
    const other = await makePerson(world, 'bureau')
    must(await publishVersion(other, policyId, items.length + 1, now))
  }
  if (state === 'ended')
    await db.policyVersion.updateMany({ where: { policyId }, data: { state, endedOn: now } })
  const rows = await db.policyItem.findMany({ where: { version: { policyId } }, orderBy: { code: 'asc' } })
  return { policyId, itemIds: rows.map(({ id }) => id) }
}

const ofPolicy =
  (state: string): Maker =>
  async (world): Promise<Scene> => {
    const { policyId } = await policyIn(world, { state })
    return scene({ policyId })
  }

/** A draft that the park's officer may publish: somebody of the bureau wrote it. */
export const POLICY_MAKERS: [RegExp, Maker][] = [
  [
    /\/policies\/items\/:itemId/,
    async (world) => scene({ itemId: (await policyIn(world, { state: 'draft' })).itemIds[0] ?? '' }),
  ],
  [
    /\/policies\/:policyId\/publication/,
    async (world) => {
      const { policyId } = await policyIn(world, { state: 'draft' })
      return scene({ policyId }, { bureau: await makePerson(world, 'bureau') })
    },
  ],
  [/\/policies\/:policyId\/(draft|items)/, ofPolicy('draft')],
  [/\/policies\/.*:policyId/, ofPolicy('published')],
]

export const POLICY_STANDING: Record<string, Record<string, Maker>> = {
  PolicyVersion: { draft: ofPolicy('draft'), published: ofPolicy('published'), ended: ofPolicy('ended') },
}
