import { describe, expect, it } from 'vitest'
import { gradeYear } from '~/admission/yearly-reviews/grade.server'
import { yearlyReviewItems } from '~/admission/yearly-reviews/desk-items.server'
import { reviewsOfFirm, yearToGrade } from '~/admission/yearly-reviews/queries.server'
import { lookAgain } from '~/admission/yearly-reviews/second-look.server'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { kindsTo } from '../landing/support'
import { inItsSecondYear, reviewed } from '../support/scenes/years'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'

const NOTE = '按协议开展研发，数据按时报送'
const passed = { year: 1, grade: 'passed' as const, note: NOTE, cure: '' }
const failed = {
  year: 1,
  grade: 'failed' as const,
  note: '半年没有开展研发活动',
  cure: '一、恢复研发\n二、补报数据',
}
const at = (day: string) => new Date(`${day}T02:00:00Z`)
const itemsOf = async ({ officer }: World, firmId: string, day: string) =>
  (await yearlyReviewItems(officer, day, 'zh'))
    .filter((one) => one.firmId === firmId)
    .map(({ step, turn, since, dueOn }) => [step, turn, since, dueOn])

describe('the yearly review of a firm', () => {
  it('comes up on its anniversary with its days, and leaves the list once it is graded; the firm reads the grade', async () => {
    const world = await makeWorld()
    const { officer, today } = world
    const { id } = await inItsSecondYear(world)
    const founder = await makePerson(world, 'founder', { firmId: id })
    expect(await itemsOf(world, id, '2025-12-31')).toEqual([])
    expect(await itemsOf(world, id, '2026-01-01')).toEqual([
      ['第 1 年年度考核', 'us', '2026-01-01', '2026-01-31'],
    ])
    expect(await yearToGrade(officer, id, today)).toMatchObject({ number: 1, records: 0, cureDays: 30 })
    must(await gradeYear(officer, id, passed, world.now))
    expect([await itemsOf(world, id, today), await yearToGrade(officer, id, today)]).toEqual([[], null])
    expect(await reviewsOfFirm(founder, id, today)).toMatchObject([
      { year: 1, grade: 'passed', open: null, note: NOTE },
    ])
    expect(await kindsTo(founder.userId)).toEqual(['year_reviewed'])
    expect(await itemsOf(world, id, '2027-01-01')).toEqual([
      ['第 2 年年度考核', 'us', '2027-01-01', '2027-01-31'],
    ])
  })

  it('is done once, of two at once too, for the year on the page, and of firms in residence alone', async () => {
    const world = await makeWorld()
    const { officer, director, now, enclaveId } = world
    const { id } = await inItsSecondYear(world)
    expect(await gradeYear(officer, id, { ...passed, year: 2 }, now)).toMatchObject({
      reason: 'another_year',
    })
    const both = await Promise.all([
      gradeYear(officer, id, passed, now),
      gradeYear(director, id, failed, now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'graded_already' })
    expect(await db.yearlyReview.count({ where: { enclaveId, firmId: id } })).toBe(1)
    expect(await gradeYear(officer, world.firm.id, passed, now)).toMatchObject({ reason: 'not_in_residence' })
    const other = await makeWorld()
    expect((await answerOf(() => gradeYear(other.officer, id, passed, now))).status).toBe(404)
    expect(await reviewsOfFirm(other.officer, id, world.today)).toEqual([])
  })

  it('gives a failed firm its days to cure; then it is looked at again, and what is not put right leads to leaving', async () => {
    const world = await makeWorld()
    const { officer, now, today } = world
    const { id } = await inItsSecondYear(world)
    const founder = await makePerson(world, 'founder', { firmId: id })
    must(await gradeYear(officer, id, failed, now))
    const cureBy = addDays(today, 30)
    expect(await itemsOf(world, id, cureBy)).toEqual([['年度考核不合格，企业整改中', 'firm', today, cureBy]])
    const look = (outcome: 'cured' | 'not_cured', day: string) =>
      lookAgain(officer, id, { outcome, note: '现场看过，没有变化' }, at(day))
    expect(await look('not_cured', cureBy)).toMatchObject({ reason: 'too_early', detail: { day: cureBy } })
    const after = addDays(cureBy, 1)
    expect(await itemsOf(world, id, after)).toEqual([['整改期满，复查', 'us', after, null]])
    must(await look('not_cured', after))
    expect(await look('not_cured', after)).toMatchObject({ reason: 'said_already' })
    expect(await itemsOf(world, id, after)).toEqual([['复查未改好：决定退出', 'director', after, null]])
    must(await look('cured', addDays(after, 1)))
    expect(await look('not_cured', addDays(after, 2))).toMatchObject({ reason: 'nothing_open' })
    expect(await kindsTo(founder.userId)).toEqual(['year_failed', 'year_not_cured', 'year_cured'])
  })

  it('takes what was found of two who look at once from one of them', async () => {
    const world = await makeWorld()
    const { firmId } = await reviewed(world, { cureBy: addDays(world.today, -1) })
    const both = await Promise.all([
      lookAgain(world.officer, firmId, { outcome: 'cured', note: '研发团队已到岗，已经改好' }, world.now),
      lookAgain(world.director, firmId, { outcome: 'not_cured', note: '现场看过，没有变化' }, world.now),
    ])
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    const events = { firmId, kind: 'year_looked_again' }
    expect(await db.event.count({ where: events })).toBe(both.filter(({ ok }) => ok).length)
  })
})
