import { must } from '~/example/drivers/must'
import { closeMeeting, holdMeeting } from '~/plan/meetings/change-meeting.server'
import { addItem, draftMeeting } from '~/plan/meetings/prepare-meeting.server'
import { HoldForm } from '~/plan/meetings/meeting.form'
import { db } from '~/platform/db.server'
import { scene, type Maker, type Scene } from './scene'
import { measure, MEASURES_STANDING } from './measures'
import { closedMonth } from './months'
import type { World } from '../world'

export type MeetingState = 'draft' | 'held' | 'closed'

export const holding = (day: string, version = 1) =>
  HoldForm.parse({ version, heldOn: day, place: '三楼会议室', chair: '周局长', present: '周局长\n沈主任' })

/** A meeting in a state on a closed month of its own, with an item of its own on the agenda. */
export async function meetingIn(world: World, state: MeetingState = 'draft'): Promise<Scene> {
  const { bureau, now, today } = world
  const { month } = (await closedMonth(world)).params
  must(await draftMeeting(bureau, month, now))
  must(await addItem(bureau, month, { title: '下月招商安排', idempotencyKey: undefined }, now))
  if (state !== 'draft') must(await holdMeeting(bureau, month, holding(today), now))
  if (state === 'closed') must(await closeMeeting(bureau, month, { version: 2 }, now))
  const { id } = await db.meetingItem.findFirstOrThrow({
    where: {
      kind: 'other',
      meeting: { enclaveId: world.enclaveId, month: new Date(`${month}-01T00:00:00Z`) },
    },
  })
  return scene({ month: month ?? '', itemId: id })
}

const held: Maker = (world) => meetingIn(world, 'held')

export const MEETING_MAKERS: [RegExp, Maker][] = [
  [/\/meetings\/:month\/draft/, closedMonth],
  [
    /\/meetings\/:month\/items\/:itemId\/tasks/,
    async (world) => {
      await measure(world)
      return held(world)
    },
  ],
  [/\/meetings\/:month\/(closing|items\/:itemId\/minutes)/, held],
  [/\/meetings\/:month/, (world) => meetingIn(world)],
]

/** With the tasks of measures, which arise from meetings. */
export const MEETINGS_STANDING: Record<string, Record<string, Maker>> = {
  ...MEASURES_STANDING,
  MonthlyMeeting: Object.fromEntries(
    (['draft', 'held', 'closed'] as const).map((state) => [state, (world: World) => meetingIn(world, state)]),
  ),
}

export const PAGES_OF_MEETINGS: Record<string, RegExp> = { MonthlyMeeting: /\/meetings\/:month/ }
