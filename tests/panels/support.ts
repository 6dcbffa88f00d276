import { must } from '~/example/drivers/must'
import { convene } from '~/admission/panels/convene.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import type { World } from '../support/world'

/** The four members of a meeting; the director sits in the chair. */
export function seats({ director, expert1, expert2 }: World, third: Actor): string[] {
  return [director, expert1, expert2, third].map(({ userId }) => userId)
}

/** Nothing waits and no meeting is open: what earlier tests of the file left is put aside. */
export async function clearTable({ enclaveId }: World): Promise<void> {
  await db.application.updateMany({ where: { enclaveId }, data: { state: 'withdrawn' } })
  await db.panel.updateMany({
    where: { enclaveId, state: { in: ['convened', 'in_session'] } },
    data: { state: 'cancelled' },
  })
}

/** A meeting called for today, of which three make a quorum. */
export async function callMeeting(world: World, third: Actor): Promise<string> {
  const input = {
    intakeId: world.intakeId,
    heldOn: world.today,
    startsAt: '14:00',
    place: '三楼会议室',
    quorum: 3,
    members: seats(world, third),
    chair: world.director.userId,
  }
  return must(await convene(world.officer, input, world.now)).panelId
}
