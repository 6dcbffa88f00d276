import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addMonths } from '~/shared/days'
import type { Scene } from '../scenes/scene'
import { planRow, requestRow, saidOf } from '../scenes/landing/firm-plans'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

const ofPlan = async ({ params }: Scene) => String((await planRow(params.planId ?? '')).version)
const ofRequest = async ({ params }: Scene) => String((await requestRow(params.requestId ?? '')).version)
const at = '/desk/:enclave/firm-plans/:planId'

export const FORMS_OF_FIRM_PLANS: Record<string, Form> = {
  '/desk/:enclave/firms/:firmId/plan': (world) => ({ ...saidOf(world), idempotencyKey: newId() }),
  [`${at}/change`]: async (world, scene) => ({
    ...saidOf(world),
    leader: '某副秘书长',
    version: await ofPlan(scene),
    reason: '分工调整',
  }),
  [`${at}/end`]: async (_, scene) => ({ version: await ofPlan(scene), outcome: '已按期开工' }),
  [`${at}/watches/new`]: ({ today }) => ({
    what: '二期融资进展',
    level: 'urgent',
    reviewOn: addMonths(today, 1),
    idempotencyKey: newId(),
  }),
  [`${at}/watches/:watchId`]: async ({ today }, { params }) => ({
    version: String((await db.planWatch.findFirstOrThrow({ where: { id: params.watchId } })).version),
    verdict: 'goes_on',
    level: 'routine',
    reviewOn: addMonths(today, 2),
    note: '融资已签意向',
  }),
  [`${at}/requests/new`]: ({ departments }) => ({
    kind: 'land',
    what: '需要工业用地 20 亩',
    departmentId: departments[0]?.id ?? '',
    idempotencyKey: newId(),
  }),
  [`${at}/requests/:requestId/passing-on`]: async ({ departments }, scene) => ({
    version: await ofRequest(scene),
    departmentId: departments[0]?.id ?? '',
  }),
  [`${at}/requests/:requestId/withdrawal`]: async (_, scene) => ({
    version: await ofRequest(scene),
    reason: '企业已自行解决',
  }),
  [`${at}/visits/new`]: ({ today }) => ({
    visitedOn: today,
    visitors: '李晓燕',
    met: '总经理',
    findings: '设备已到位',
    nextStep: '下周协调用电',
    idempotencyKey: newId(),
  }),
  '/department/:enclave/requests/:requestId': async (_, scene) => ({
    version: await ofRequest(scene),
    reply: 'partly',
    answer: '已列入下月供地计划',
  }),
  '/my/firm/plan/requests/new': () => ({
    kind: 'talent',
    what: '需要两名工艺工程师',
    idempotencyKey: newId(),
  }),
  '/my/firm/plan/requests/:requestId/rating': async (_, scene) => ({
    version: await ofRequest(scene),
    rating: '4',
    note: '',
  }),
  '/my/firm/plan/rating': async ({ enclaveId }, { as }) => {
    const firmId = as.founder?.firmId ?? ''
    const { version } = await db.firmPlan.findFirstOrThrow({ where: { enclaveId, firmId } })
    return { version: String(version), rating: '5', note: '' }
  },
}
