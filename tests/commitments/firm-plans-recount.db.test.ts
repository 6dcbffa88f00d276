import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { rateAnswer } from '~/landing/firm-plans/answer-support.server'
import { readPlanQuery } from '~/landing/firm-plans/list-query'
import { planList, planTotals } from '~/landing/firm-plans/list.server'
import { VisitForm } from '~/landing/firm-plans/plan.form'
import { requestList, supportCounts } from '~/landing/firm-plans/requests.server'
import { recordVisit } from '~/landing/firm-plans/watch.server'
import { db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'
import { answered, asked, planned, proposed, watched } from '../support/scenes/landing/firm-plans'
import { makeWorld } from '../support/world'

const at = (day: Day) => new Date(`${day}T02:00:00Z`)
const visit = (visitedOn: Day) =>
  VisitForm.parse({
    visitedOn,
    visitors: '李晓燕',
    met: '总经理',
    findings: '设备已到位',
    nextStep: '协调用电',
  })
const everything = readPlanQuery(new URLSearchParams())

describe('what the lists count', () => {
  it('is counted again by own SQL: plans, what is pressing, and how each department answered', async () => {
    const world = await makeWorld()
    const { officer, bureau, today, enclaveId } = world
    const [land, money] = world.departments.map(({ id }) => id)
    const one = await planned(world)
    const two = await planned(world)
    const three = await planned(world)
    const inTime = await asked(world, one.planId, { dueOn: addDays(today, 5) })
    must(await answered(world, inTime, 'done', at(addDays(today, 5))))
    must(await rateAnswer(one.founder, inTime, { version: 2, rating: 5, note: '' }, world.now))
    const late = await asked(world, one.planId, { dueOn: addDays(today, 5) })
    must(await answered(world, late, 'not_possible', at(addDays(today, 6))))
    must(await rateAnswer(one.founder, late, { version: 2, rating: 2, note: '太慢' }, world.now))
    await asked(world, two.planId, { dueOn: addDays(today, 5) })
    await asked(world, two.planId, { departmentId: money, dueOn: addDays(today, 40) })
    await proposed(world, three.founder, three.planId)
    await watched(world, three.planId)
    must(await recordVisit(officer, three.planId, visit(today), world.now))
    const day = addDays(today, 30)
    const { whole, byDepartment } = await supportCounts(bureau, day)
    type Own = {
      department: string
      state: string
      due: string
      answered: string | null
      rating: number | null
    }
    const rows = await db.$queryRaw<Own[]>`
      SELECT "departmentId" AS department, state, "dueOn"::text AS due,
        ("answeredAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS answered, rating
      FROM "SupportRequest" WHERE "enclaveId" = ${enclaveId}::uuid AND "departmentId" IS NOT NULL`
    const own = (of: readonly Own[]) => {
      const points = of.flatMap(({ rating }) => rating ?? [])
      return {
        asked: of.length,
        open: of.filter(({ state }) => state === 'open').length,
        late: of.filter(({ state, due }) => state === 'open' && due < day).length,
        inTime: of.filter(({ answered, due }) => answered !== null && answered <= due).length,
        answeredLate: of.filter(({ answered, due }) => answered !== null && answered > due).length,
        rated: points.length,
        rating: points.length === 0 ? null : points.reduce((sum, one) => sum + one, 0) / points.length,
      }
    }
    expect(whole).toMatchObject(own(rows))
    expect(own(rows)).toMatchObject({ asked: 4, open: 2, late: 1, inTime: 1, answeredLate: 1, rating: 3.5 })
    for (const id of [land, money])
      expect(byDepartment.find(({ departmentId }) => departmentId === id)).toMatchObject(
        own(rows.filter(({ department }) => department === id)),
      )
    // Each figure opens as many rows as it says.
    for (const [show, figure] of [
      ['open', 2],
      ['late', 1],
      ['in_time', 1],
      ['answered_late', 1],
      ['rated', 2],
      ['answered', 2],
      ['proposed', 1],
    ] as const)
      expect([
        show,
        (await requestList(bureau, { department: null, show, page: 1 }, day)).rows.length,
      ]).toEqual([show, figure])
    const { officers: _, ...totals } = await planTotals(officer, day)
    expect(totals).toEqual({ plans: 3, urgent: 0, late: 1, toVisit: 0 })
    expect((await planTotals(officer, addDays(today, 61))).toVisit).toBe(3)
    const found = async (change: Partial<typeof everything>, on = day) =>
      (await planList(officer, { ...everything, ...change }, on)).rows.map(({ id }) => id).sort()
    expect(await found({})).toEqual([one.planId, two.planId, three.planId].sort())
    expect(await found({ need: 'late' })).toEqual([two.planId])
    expect(await found({ need: 'asked' })).toEqual([two.planId, three.planId].sort())
    expect(await found({ level: 'attention' })).toEqual([three.planId])
    expect(await found({ need: 'visit' }, addDays(today, 60))).toEqual([])
    expect(await found({ need: 'visit' }, addDays(today, 61))).toHaveLength(3)
    expect(await found({ officer: 'mine' })).toHaveLength(3)
    expect(await found({ officer: world.director.userId })).toEqual([])
  })
})
