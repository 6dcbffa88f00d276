import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { agreementOf } from '~/landing/landing-agreements/agreement.server'
import { DEFAULT_TEXT } from '~/landing/landing-agreements/default-text'
import { addDays } from '~/shared/days'
import { uploaded } from '../../firms/support'
import type { Scene } from '../scenes/scene'
import { clause } from '../scenes/landing/commitments'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>
let numbers = 0

const version = async ({ params }: Scene) =>
  String((await db.commitment.findFirstOrThrow({ where: { id: params.commitmentId } })).version)
const terms = (world: World) => ({
  kind: 'subsidy',
  what: `设备补助 ${(numbers += 1)}`,
  amount: '320',
  dueOn: addDays(world.today, 90),
  withinDays: '',
  consequence: 'hold',
  consequenceText: '下一笔暂缓',
})
const answer: Form = async (_, { params }) => {
  const waits = { commitmentId: params.commitmentId, state: 'reported' }
  const { id } = await db.commitmentProgress.findFirstOrThrow({ where: waits })
  return { progressId: id, verdict: 'return', reason: '缺到账凭证' }
}
const reply: Form = async (_, { params }) => {
  const { id } = await db.commitmentChange.findFirstOrThrow({
    where: { commitmentId: params.commitmentId, state: 'open' },
  })
  return { changeId: id, verdict: 'agree', reason: '' }
}

export const FORMS_OF_COMMITMENTS: Record<string, Form> = {
  '/parks/:enclave/landings/:projectId/commitments/new': (world) => ({
    ...terms(world),
    office: 'park',
    departmentId: '',
    dependsOnId: '',
    idempotencyKey: newId(),
  }),
  '/parks/:enclave/landings/:projectId/agreement': async (world, { params }) => {
    await clause(world, params.projectId ?? '')
    return { seen: (await agreementOf(world.officer, params.projectId ?? '', world.today)).seen }
  },
  '/parks/:enclave/commitments/:commitmentId/change': async (world, scene) => ({
    ...terms(world),
    version: await version(scene),
    reason: '市财政核定',
  }),
  '/parks/:enclave/commitments/:commitmentId/removal': async (_, scene) => ({
    version: await version(scene),
    reason: '重复登记',
  }),
  '/parks/:enclave/commitments/:commitmentId/report': async (world) => ({
    kind: 'subsidy',
    doneOn: world.today,
    amount: '100',
    proof: await uploaded(world.park),
    note: '第一笔',
  }),
  '/my/landing/commitments/:commitmentId/report': async (world, { as }) => ({
    kind: 'investment',
    doneOn: world.today,
    amount: '100',
    proof: await uploaded(as.founder ?? world.founder),
    note: '',
  }),
  '/parks/:enclave/commitments/:commitmentId/answer': answer,
  '/my/landing/commitments/:commitmentId/answer': answer,
  '/parks/:enclave/commitments/:commitmentId/waiver': () => ({ reason: '市场变化，双方协商' }),
  '/parks/:enclave/commitments/:commitmentId/reply': reply,
  '/my/landing/commitments/:commitmentId/reply': reply,
  '/parks/:enclave/commitments/text': async ({ enclaveId, today }) => {
    const { titleZh, titleEn, bodyZh, bodyEn } = DEFAULT_TEXT
    const newest = await db.landingText.aggregate({ where: { enclaveId }, _max: { version: true } })
    const basedOn = String(newest._max.version ?? 0)
    return { titleZh: `${titleZh} ${(numbers += 1)}`, titleEn, bodyZh, bodyEn, basedOn, effectiveOn: today }
  },
}
