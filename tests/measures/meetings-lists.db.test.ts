import { expect, it } from 'vitest'
import { measuresOn, meetingsPage } from '~/plan/meetings/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { meetingIn } from '../support/scenes/meetings'
import { makeWorld } from '../support/world'

it('offers some measures for a task that arises and finds the others by their name, also by signs that mean something', async () => {
  const { enclaveId, director, now, today } = await makeWorld()
  const measure = (number: number) => ({
    enclaveId,
    id: newId(),
    kind: 'measure',
    number,
    nameZh: `专项 ${number}%`,
    nameEn: `Measure ${number}%`,
    text: '',
    leader: '王主任',
    fromOn: dateOfDay('2026-01-01'),
    untilOn: dateOfDay('2026-12-31'),
    createdById: director.userId,
    createdAt: now,
  })
  await db.measure.createMany({ data: Array.from({ length: 32 }, (_, index) => measure(index + 1)) })
  const all = await measuresOn(enclaveId, today)
  expect([all.measures.length, all.more]).toEqual([30, true])
  const found = await measuresOn(enclaveId, today, 'measure 32%')
  expect([found.measures.map(({ nameZh }) => nameZh), found.more]).toEqual([['专项 32%'], false])
  expect((await measuresOn(enclaveId, today, '%_')).measures).toEqual([])
  expect((await measuresOn(enclaveId, '2027-01-01')).measures).toEqual([])
})

it('lists the months with their meetings page by page', async () => {
  const world = await makeWorld()
  const { params } = await meetingIn(world, 'held')
  const { months, more } = await meetingsPage(world.officer)
  expect([months.map(({ month, meeting }) => [month, meeting?.state]), more]).toEqual([
    [[params.month, 'held']],
    false,
  ])
  expect(await meetingsPage(world.officer, 2)).toEqual({ more: false, months: [] })
})
