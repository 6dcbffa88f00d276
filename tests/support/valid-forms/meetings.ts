import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

const meetingVersion = async ({ enclaveId }: World, { params }: Scene) => {
  const month = new Date(`${params.month}-01T00:00:00Z`)
  return String((await db.monthlyMeeting.findFirstOrThrow({ where: { enclaveId, month } })).version)
}

const formsOf = (area: 'desk' | 'bureau'): Record<string, Form> => {
  const at = `/${area}/:enclave/meetings/:month`
  return {
    [`${at}/draft`]: () => ({}),
    [`${at}/items/new`]: () => ({ title: '下季度工作安排', idempotencyKey: newId() }),
    [`${at}/items/:itemId/place`]: () => ({ by: 'up' }),
    [`${at}/items/:itemId/removal`]: () => ({ dropped: 'yes' }),
    [`${at}/items/:itemId/minutes`]: async (_, { params }) => ({
      version: String((await db.meetingItem.findFirstOrThrow({ where: { id: params.itemId } })).version),
      comment: '进度偏慢',
      decision: '月底前补上',
    }),
    [`${at}/items/:itemId/tasks/new`]: async ({ enclaveId, officer, today }) => ({
      title: '补齐落后的部分',
      text: '',
      dueOn: addDays(today, 30),
      owner: `user:${officer.userId}`,
      measureId: (await db.measure.findFirstOrThrow({ where: { enclaveId }, orderBy: { id: 'desc' } })).id,
      idempotencyKey: newId(),
    }),
    [`${at}/holding`]: async (world, scene) => ({
      version: await meetingVersion(world, scene),
      heldOn: world.today,
      place: '',
      chair: '周局长',
      present: '周局长\n沈主任',
    }),
    [`${at}/closing`]: async (world, scene) => ({ version: await meetingVersion(world, scene) }),
  }
}

export const FORMS_OF_MEETINGS: Record<string, Form> = { ...formsOf('desk'), ...formsOf('bureau') }
