import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, addMonths } from '~/shared/days'
import { uploaded } from '../../firms/support'
import type { Scene } from '../scenes/scene'
import { versionOf } from '../scenes/measures'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>
let numbers = 0

const measureOf = ({ today }: World): Fields => ({
  kind: 'measure',
  number: '2',
  nameZh: `专项行动（二） ${(numbers += 1)}`,
  nameEn: '',
  text: '',
  fromOn: addDays(addMonths(today, -20), numbers),
  untilOn: addMonths(today, 12),
  departmentId: '',
  leader: '市科技局 某副局长',
  indicators: 'patents',
})

const version = ({ params }: Scene) => versionOf(params.taskId ?? '')
const task = ({ today }: World): Fields => ({
  title: `开通工作站 ${(numbers += 1)}`,
  text: '',
  dueOn: addMonths(today, 2),
})

const formsOf = (area: 'desk' | 'bureau'): Record<string, Form> => {
  const at = `/${area}/:enclave`
  return {
    [`${at}/measures/new`]: (world) => ({ ...measureOf(world), idempotencyKey: newId() }),
    [`${at}/measures/:measureId/change`]: async (world, { params }) => ({
      ...measureOf(world),
      version: String((await db.measure.findFirstOrThrow({ where: { id: params.measureId } })).version),
      reason: '按局务会意见',
    }),
    [`${at}/measures/:measureId/tasks/new`]: (world) => ({
      ...task(world),
      owner: `user:${world.officer.userId}`,
      idempotencyKey: newId(),
    }),
    [`${at}/tasks/:taskId/change`]: async (world, scene) => ({
      ...task(world),
      version: await version(scene),
      reason: '按局务会意见',
    }),
    [`${at}/tasks/:taskId/report`]: async (world, scene) => ({
      version: await version(scene),
      percent: '100',
      words: '已经启用',
      proof: await uploaded(area === 'desk' ? world.officer : world.bureau),
    }),
    [`${at}/tasks/:taskId/confirmation`]: async (_, scene) => ({
      version: await version(scene),
      verdict: 'confirmed',
      words: '',
    }),
    [`${at}/tasks/:taskId/stop`]: async (_, scene) => ({ version: await version(scene), words: '合并办理' }),
    [`${at}/tasks/:taskId/handover`]: async (world, scene) => ({
      version: await version(scene),
      owner: `department:${world.departments[0]?.id}`,
      words: '由贵局牵头',
    }),
    [`${at}/tasks/:taskId/comment`]: () => ({ words: '请抓紧', idempotencyKey: newId() }),
  }
}

export const FORMS_OF_MEASURES: Record<string, Form> = {
  ...formsOf('desk'),
  ...formsOf('bureau'),
  '/bureau/:enclave/structure/weaknesses/new': () => ({
    weakness: 'talent',
    measureZh: `高层次人才 ${(numbers += 1)}`,
    measureEn: '',
    unitZh: '人',
    unitEn: '',
    value: '118',
    saidOn: '2018-06-30',
    source: '市科技统计年报',
    indicator: 'talents',
    idempotencyKey: newId(),
  }),
  '/department/:enclave/tasks/:taskId': async (world, scene) => ({
    version: await version(scene),
    percent: '100',
    words: '已经办好',
    proof: await uploaded(world.department),
  }),
  '/department/:enclave/tasks/:taskId/comment': () => ({ words: '本周办', idempotencyKey: newId() }),
}
