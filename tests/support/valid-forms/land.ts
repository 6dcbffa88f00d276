import { DEFAULT_TEXTS } from '~/landing/land/default-texts'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
let numbers = 0

const parcelOf = ({ parks }: World): Fields => ({
  parkId: parks[0]?.id ?? '',
  name: `北园 ${(numbers += 1)} 号`,
  areaMu: '80',
  stock: 'supplied',
  source: '出让合同',
  holder: '某制造公司',
  firmRef: '',
  supply: 'grant',
  contractOn: '2025-01-10',
  agreedStart: '2025-06-10',
  price: '1600',
  toDevelopMu: '80',
  totalInvestment: '12000',
})

async function version({ params }: Scene): Promise<string> {
  return String((await db.parcel.findFirstOrThrow({ where: { id: params.parcelId } })).version)
}

const words = { words: '现场核查，照片和笔录在案' }

export const FORMS_OF_LAND: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/parks/:enclave/land/new': (world) => ({ ...parcelOf(world), idempotencyKey: newId() }),
  '/parks/:enclave/sites/:siteId/parcel': (world) => ({ ...parcelOf(world), idempotencyKey: newId() }),
  '/parks/:enclave/land/:parcelId/change': async (world, scene) => ({
    ...parcelOf(world),
    version: await version(scene),
    reason: '合同变更',
  }),
  '/parks/:enclave/land/:parcelId/work': async ({ today }, scene) => ({
    what: 'start',
    on: today,
    note: '施工许可证 610500202611200101',
    version: await version(scene),
  }),
  '/parks/:enclave/land/:parcelId/causes/new': ({ today }) => ({
    kind: 'government',
    from: today,
    until: '',
    what: '电力线路迁改',
    source: '市政府会议纪要',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/land/causes/:causeId/end': ({ today }) => ({ until: today }),
  '/parks/:enclave/land/:parcelId/notice': () => words,
  '/parks/:enclave/land/cases/:caseId/hearing': () => words,
  '/parks/:enclave/land/cases/:caseId/finding': () => words,
  '/parks/:enclave/land/cases/:caseId/decision': () => ({ ...words, newStart: '', plan: '' }),
  '/parks/:enclave/land/cases/:caseId/payment': ({ today }) => ({ on: today, note: 'PZ-1' }),
  '/parks/:enclave/land/cases/:caseId/reclaim': ({ today }) => ({
    on: today,
    becomes: 'land',
    name: `收回地 ${(numbers += 1)}`,
    areaSqm: '',
    fromOn: '',
    note: '已注销登记',
  }),
  '/parks/:enclave/land/cases/:caseId/closing': () => words,
  '/parks/:enclave/land/texts/:kind': async ({ enclaveId, today }) => {
    const { titleZh, titleEn, bodyZh, bodyEn } = DEFAULT_TEXTS.inquiry
    const newest = await db.landText.aggregate({
      where: { enclaveId, kind: 'inquiry' },
      _max: { version: true },
    })
    const basedOn = String(newest._max.version ?? 0)
    return { titleZh: `${titleZh} ${(numbers += 1)}`, titleEn, bodyZh, bodyEn, basedOn, effectiveOn: today }
  },
  '/admin/:enclave/settings/land': async ({ enclaveId }) => ({
    alertMonths: `9, 11, 12, ${20 + ((numbers += 1) % 20)}`,
    replyDays: '30',
    payDays: '30',
    reserveDays: '90',
    lapseSoonDays: '14',
    counties: '610528 | 1 | 2\n610526 | 2 | 1',
    basedOn: String((await newestSetting(db, enclaveId, 'land')).version),
    reason: '市政府办公会通过',
  }),
}
