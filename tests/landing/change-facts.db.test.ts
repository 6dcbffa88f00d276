import { beforeAll, describe, expect, it } from 'vitest'
import { historyOf } from '~/across/event-log/history-of'
import { escalateSteps } from '~/landing/escalation/round.server'
import { changeProject } from '~/landing/projects/change.server'
import { eventsOfProject, projectsOf } from '~/landing/projects/queries.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf } from '~/shared/days'
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

  it('has a leader in charge, whose changes stay on record, and who is named where a step goes to the top', async () => {
    const { projectId } = await project(world, { leader: '市政府 张副市长' })
    const led = {
      ...facts,
      investment: '42000000.00',
      areaMu: '32',
      leader: '市政府 李副市长',
      reason: '分工调整',
    }
    expect(await changeProject(world.officer, projectId, led, world.now)).toMatchObject({ ok: true })
    expect((await row(projectId)).leader).toBe('市政府 李副市长')
    const [latest] = historyOf(await eventsOfProject(world.officer, projectId), 'zh')
    expect(latest?.title).toBe('改落地项目：包抓领导 市政府 张副市长 → 市政府 李副市长')
    const [line] = (await projectsOf(world.officer, world.today)).filter(({ id }) => id === projectId)
    expect(line?.leader).toBe('市政府 李副市长')
    const late = instantOf(addDays(world.today, 60), 600)
    expect(await escalateSteps(late, world.enclaveId)).toBeGreaterThan(0)
    const letters = await db.letter.findMany({ where: { aboutId: projectId, kind: 'landing_step_at_top' } })
    expect(letters.length).toBeGreaterThan(0)
    for (const { body, toUserId } of letters) {
      const reader = await db.user.findUnique({ where: { id: toUserId ?? '' } })
      expect(body).toContain(
        `${reader?.locale === 'en' ? 'Leader in charge: ' : '包抓领导：'}市政府 李副市长`,
      )
    }
  })
})
