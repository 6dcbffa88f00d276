import { beforeAll, describe, expect, it } from 'vitest'
import { historyOf } from '~/across/event-log/history-of'
import { changeProject } from '~/landing/projects/change.server'
import { eventsOfProject } from '~/landing/projects/queries.server'
import { makeWorld, type World } from '../support/world'
import { kindsTo, project, row } from './support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

describe('what a project is', () => {
  const facts = { version: 1, investment: '50000000.00', areaMu: '40', areaSqm: undefined, product: '传感器' }
  const reason = '二期并入一期，投资和用地相应增加'

  it('is changed with a reason, once of two at once, and what stood before stays on record', async () => {
    const { projectId } = await project(world)
    const same = { ...facts, investment: '42000000.00', areaMu: '32.00', reason }
    expect(await changeProject(world.officer, projectId, same, world.now)).toMatchObject({
      reason: 'facts_unchanged',
    })
    const none = { ...facts, areaMu: undefined, reason }
    expect(await changeProject(world.officer, projectId, none, world.now)).toMatchObject({
      reason: 'area_missing',
    })
    const both = await Promise.all(
      [world.officer, world.director].map((who) =>
        changeProject(who, projectId, { ...facts, reason }, world.now),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const seen = await row(projectId)
    expect([seen.investmentYuan.toFixed(2), seen.areaMu?.toString(), seen.version]).toEqual([
      '50000000.00',
      '40',
      2,
    ])
    const [latest] = historyOf(await eventsOfProject(world.officer, projectId), 'zh')
    expect(latest?.title).toBe('改落地项目：投资 4,200 万元 → 5,000 万元，用地面积 32 亩 → 40 亩')
    expect(await kindsTo(world.park.userId)).toContain('landing_changed')
    await expect(changeProject(world.park, projectId, { ...facts, reason }, world.now)).rejects.toMatchObject(
      { status: 403 },
    )
  })
})
