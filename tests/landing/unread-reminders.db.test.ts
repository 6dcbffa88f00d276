import { expect, it } from 'vitest'
import { remindOfCommitments } from '~/landing/commitments/remind.server'
import { remindOfLand } from '~/landing/land/remind.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, instantOf } from '~/shared/days'
import { clause, signedProject } from '../support/scenes/landing/commitments'
import { parcel } from '../support/scenes/landing/land'
import { makeWorld } from '../support/world'

it('where nobody is there to read it, nobody counts as told: whoever comes is told then', async () => {
  const world = await makeWorld()
  const { enclaveId, today } = world
  const { projectId } = await signedProject(world)
  await clause(world, projectId, { kind: 'investment', dueOn: addDays(today, 20) })
  await parcel(world, { agreedStart: addMonths(today, -9) })
  const rounds = async () => {
    const now = instantOf(today, 10 * 60)
    const told = [await remindOfCommitments(now, enclaveId), await remindOfLand(now, enclaveId)]
    const about = { enclaveId, aboutType: { in: ['commitment', 'parcel'] } }
    return [...told, await db.reminder.count({ where: about })]
  }
  const present = { enclaveId, endedAt: null, role: { in: ['founder', 'park', 'bureau'] } }
  const ids = (await db.membership.findMany({ where: present, select: { id: true } })).map(({ id }) => id)
  const leave = (endedAt: Date | null) =>
    db.membership.updateMany({ where: { enclaveId, id: { in: ids } }, data: { endedAt } })
  await leave(world.now)
  expect(await rounds()).toEqual([0, 0, 0])
  await leave(null)
  expect(await rounds()).toEqual([1, 1, 2])
})
