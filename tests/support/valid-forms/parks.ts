import { newestSetting } from '~/ground/settings/decide.part.server'
import { pastedFigures, pastedQuotas } from '~/setup/park-figures/pasted.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Scene } from '../scenes/scene'
import { rewardDepartments } from '../reward-departments'
import { closeRounds, withIndicators } from '../scenes/landing/parks'
import type { World } from '../world'

type Fields = Record<string, string>
let numbers = 0

const carrier = (number: number): Fields => ({
  kind: 'incubator',
  name: `孵化器 ${number}`,
  state: 'under_way',
  maturity: 'early',
  goal: 'completed',
  goalYear: '2026',
  note: '',
})

async function version({ params }: Scene): Promise<string> {
  const { version } = await db.park.findFirstOrThrow({ where: { id: params.parkId } })
  return String(version)
}

export const FORMS_OF_PARKS: Record<string, (world: World, scene: Scene) => Fields | Promise<Fields>> = {
  '/parks/:enclave/figures/import': async ({ bureau, parks }) => {
    const year = String(2000 + ((numbers += 1) % 20))
    const text = [
      parks[0]?.nameZh,
      year,
      '全年',
      '120',
      ...Array<string>(14).fill(''),
      '2026-09-30',
      '报表',
    ].join('\t')
    return { text, seen: seenOf((await pastedFigures(bureau)).rowsIn(text)) }
  },
  '/parks/:enclave/quotas/import': async ({ bureau, parks }) => {
    const text = [parks[0]?.nameZh, '2026', String((numbers += 1)), '20000', '6', '2', '任务书'].join('\t')
    return { text, seen: seenOf((await pastedQuotas(bureau)).rowsIn(text)) }
  },
  '/parks/:enclave/counts/new': () => ({
    count: String(((numbers += 1) % 900) + 1),
    what: '重点工业园区',
    source: '市工信局',
    saidOn: '2018-07-02',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/checklists': () => ({
    list: 'three_reforms',
    wordsZh: `实行全员聘任 ${(numbers += 1)}`,
    wordsEn: 'Everybody is hired by contract',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/rounds/new': async (world) => {
    await withIndicators(world)
    await closeRounds(world)
    return { titleZh: '下半年考评', titleEn: 'Second half', heldOn: world.today, idempotencyKey: newId() }
  },
  '/parks/:enclave/rounds/:round/scores/:parkId': () => ({ points0: '88.5', points1: '90' }),
  '/parks/:enclave/rounds/:round/publication': () => ({ checked: 'yes' }),
  '/parks/:enclave/rounds/:round/objection': () => ({ objection: '三季度产值漏报了一户规上企业' }),
  '/parks/:enclave/rounds/:round/objections/:parkId': () => ({
    upheld: 'no',
    answer: '统计局核对过，这一户不在园区名下',
  }),
  '/parks/:enclave/rounds/:round/reward': async (world) => ({
    total: '100',
    source: '市政府常务会议纪要',
    ...(await rewardDepartments(world)).asked,
  }),
  '/department/:enclave/rewards/:round': () => ({
    version: '1',
    reply: 'return',
    reason: '名次和公布的不一致',
  }),
  '/parks/:enclave/rounds/:round/reward/payments/:parkId': () => ({ paidOn: '2026-11-10', note: 'PZ-1' }),
  '/parks/:enclave/figures/:figureId': () => ({ checked: 'yes' }),
  '/parks/:enclave/figures/:figureId/return': () => ({ reason: '产值和统计局的不一致' }),
  '/parks/:enclave/:parkId/figures/new': () => ({
    year: String(2000 + ((numbers += 1) % 26)),
    quarter: String(numbers % 5),
    output: '120000',
    tax: '3600',
    muUsed: '450',
    jobs: '1200',
    projects100: '3',
    projects500: '1',
    asOf: '2026-10-31',
    source: '园区统计月报',
    sure: 'yes',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/:parkId/quota': () => ({
    year: '2026',
    landReservedMu: '300',
    factorySqm: '50000',
    projects100: '5',
    projects500: '2',
    source: '年度任务书',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/:parkId/carriers/new': () => ({ ...carrier((numbers += 1)), idempotencyKey: newId() }),
  '/parks/:enclave/:parkId/carriers/:carrierId': async (_, { params }) => {
    const { version } = await db.parkCarrier.findFirstOrThrow({ where: { id: params.carrierId } })
    return { ...carrier((numbers += 1)), version: String(version) }
  },
  '/parks/:enclave/:parkId/description': async (_, scene) => ({
    version: await version(scene),
    leadingFirms: `龙头企业 ${(numbers += 1)}`,
    leader: '副市长甲',
    taskForce: '甲\n乙',
    contactName: '丙',
    contactPhone: '0913-8000000',
    operator: '园区运营公司',
    mode: 'joint',
    on: '2026-11-01',
    reason: '班子调整',
  }),
  '/parks/:enclave/:parkId/checklists': async ({ enclaveId }) => {
    const id = newId()
    const words = { wordsZh: `有规划 ${id}`, wordsEn: 'Has a plan' }
    await db.parkListItem.create({ data: { enclaveId, id, list: 'to_candidate', position: 1, ...words } })
    return { itemId: id, doneOn: '2026-11-01', note: '渭工信发〔2026〕3号' }
  },
  '/parks/:enclave/:parkId/standing': async (_, scene) => ({
    kind: 'enter',
    entersAs: 'specialised',
    reason: '市政府名单把它列为专业园区',
    version: await version(scene),
  }),
  '/admin/:enclave/parks/:parkId/merger': ({ today, parks }) => ({
    on: today,
    reason: '并入邻近的园区',
    intoId: parks[1]?.id ?? '',
  }),
  '/admin/:enclave/settings/parks': async ({ enclaveId }) => ({
    indicators: `发展质量 ${(numbers += 1)} | Quality | 60 | 85\n项目建设 | Projects | 40 |`,
    excellentFrom: '90',
    goodFrom: '80',
    fairFrom: '60',
    reviewsInARow: '2',
    lastPlaces: '3',
    lastIn: 'each',
    observationMonths: '12',
    observationAlertDays: '180, 90, 30',
    objectionDays: '5',
    slipTimes: '1000',
    rewardShares: '50, 30, 20',
    basedOn: String((await newestSetting(db, enclaveId, 'parks')).version),
    reason: '市政府办公会通过',
  }),
}
