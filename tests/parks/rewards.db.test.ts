import { beforeEach, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { officeItems } from '~/across/office-today/items.server'
import { collectItems } from '~/across/today/sources.server'
import { answerReward } from '~/landing/park-rewards/answer.server'
import { payReward } from '~/landing/park-rewards/pay.server'
import { askedReward, rewardPage } from '~/landing/park-rewards/queries.server'
import type { AnswerReward } from '~/landing/park-rewards/reward.form'
import { proposeReward } from '~/landing/park-rewards/reward.server'
import { STANDARD_LIMITS } from '~/ground/settings/limits'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { addMonths, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { rewardDepartments, type RewardDepartments } from '../support/reward-departments'
import { withIndicators } from '../support/scenes/landing/parks'
import { makePerson, makeWorld, type World } from '../support/world'
import { at, reasonOf } from './parks-support'

const ROUND = 1
const FUND = { total: '1000000.01', source: '会议纪要' }
let world: World
let offices: RewardDepartments
let day: Day

beforeEach(async () => {
  world = await makeWorld()
  offices = await rewardDepartments(world)
  day = addMonths(world.today, 2)
  const { enclaveId, bureau, now, today, parks } = world
  const said = {
    titleZh: '考评',
    titleEn: 'Round',
    heldOn: dateOfDay(today),
    rulesVersion: await withIndicators(world),
  }
  const published = { state: 'published', publishedOn: dateOfDay(today), publishedById: bureau.userId }
  const opened = { openedById: bureau.userId, openedAt: now, objectUntil: dateOfDay(today) }
  await db.parkRound.create({ data: { enclaveId, number: ROUND, ...said, ...published, ...opened } })
  for (const [index, { id: parkId }] of parks.entries()) {
    const review = { total: String(90 - index), rank: index + 1, parks: parks.length, grade: 'good' }
    await db.parkReview.create({ data: { enclaveId, round: ROUND, parkId, ...review } })
  }
})

const draw = (actor: Actor, change = {}) =>
  proposeReward(actor, ROUND, { ...FUND, ...offices.asked, ...change }, at(day))
const answer = (actor: Actor, said: Partial<AnswerReward> = {}) =>
  answerReward(actor, ROUND, { version: 1, reply: 'approve', reason: undefined, ...said }, at(day))
const row = () =>
  db.parkReward.findUniqueOrThrow({
    where: { enclaveId_round: { enclaveId: world.enclaveId, round: ROUND } },
  })
const lettersTo = async ({ userId }: Actor) =>
  (await db.letter.findMany({ where: { toUserId: userId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind)

it('is approved by two departments with accounts of their own and paid once; its parts are the whole', async () => {
  const { officer, enclaveId } = world
  const { industry, finance } = offices
  must(await draw(officer))
  const parts = await db.parkRewardPart.findMany({ where: { enclaveId, round: ROUND } })
  expect(parts.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)).toBe(100_000_001)
  expect(dayFromDate((await row()).dueOn ?? new Date(0))).toBe(
    addWorkingDays(day, STANDARD_LIMITS.supportDays),
  )
  const payee = { round: ROUND, parkId: parts[0]?.parkId ?? '' }
  const paid = { paidOn: day, note: 'PZ-1' }
  must(await answer(industry))
  expect(reasonOf(await payReward(officer, payee, paid, at(day)))).toBe('not_approved')
  must(await answer(finance))
  const twice = await Promise.all([1, 2].map(() => payReward(officer, payee, paid, at(day))))
  expect(twice.map(reasonOf).sort()).toEqual(['ok', 'paid'])
  expect(await lettersTo(industry)).toEqual(['park_reward_asked'])
  expect(await lettersTo(finance)).toEqual(['park_reward_asked'])
  expect(await lettersTo(officer)).toEqual(['park_reward_approved'])
})

it('takes one answer of a department, of whichever of its people is first', async () => {
  const { industry } = offices
  const colleague = await makePerson(world, 'department', { departmentId: industry.departmentId })
  must(await draw(world.officer))
  const both = await Promise.all([answer(industry), answer(colleague)])
  expect(both.map(reasonOf).sort()).toEqual(['approved', 'ok'])
})

it('is either approved or returned where two people of a department answer at once', async () => {
  const { finance } = offices
  must(await draw(world.officer))
  must(await answer(offices.industry))
  const race = await Promise.all([
    answer(finance, { reply: 'return', reason: '总额和纪要不一致' }),
    answer(await makePerson(world, 'department', { departmentId: finance.departmentId })),
  ])
  const { returnedAt, financeById } = await row()
  expect(race.map(reasonOf)).toEqual(returnedAt ? ['ok', 'returned'] : ['approved', 'ok'])
  expect(financeById === null).toBe(returnedAt !== null)
})

it('is not for one person on both sides, nor for whoever drew it up, nor for another department', async () => {
  const { enclaveId, officer, department } = world
  const { finance, asked } = offices
  must(await draw(officer))
  must(await answer(offices.industry))
  const both = { ...offices.industry, departmentId: asked.financeDepartmentId }
  expect(reasonOf(await answer(both))).toBe('same_person')
  expect(reasonOf(await answer({ ...finance, userId: officer.userId }))).toBe('own_proposal')
  expect(reasonOf(await answer({ ...finance, userId: offices.industry.userId }))).toBe('same_person')
  await expect(answer(department)).rejects.toMatchObject({ status: 404 })
  await expect(answer(world.bureau)).rejects.toMatchObject({ status: 403 })
  await expect(askedReward(department, ROUND, day)).rejects.toMatchObject({ status: 404 })
  const where = { enclaveId_round: { enclaveId, round: ROUND } }
  const byOne = { financeById: offices.industry.userId, financeAt: at(day) }
  await expect(db.parkReward.update({ where, data: byOne })).rejects.toThrow(
    /a_reward_goes_through_three_hands/,
  )
  const oneOffice = { financeDepartmentId: asked.industryDepartmentId }
  await expect(db.parkReward.update({ where, data: oneOffice })).rejects.toThrow(
    /two_departments_approve_a_reward/,
  )
})

it('goes back with a reason and is drawn up anew for both; what was read before is not approved by mistake', async () => {
  const { officer, enclaveId } = world
  const { industry, finance } = offices
  must(await draw(officer))
  must(await answer(industry))
  must(await answer(finance, { reply: 'return', reason: '总额和纪要不一致' }))
  expect(await lettersTo(officer)).toEqual(['park_reward_returned'])
  const { reward } = await rewardPage(world.bureau, ROUND, day)
  expect(reward?.returned).toMatchObject({ side: 'finance', reason: '总额和纪要不一致' })
  must(await draw(officer, { total: '900000.00' }))
  expect(reasonOf(await answer(industry))).toBe('changed_meanwhile')
  expect(await row()).toMatchObject({ version: 2, industryById: null, returnedAt: null, returnReason: '' })
  const [sum] = await db.$queryRaw<{ sum: string }[]>`
    SELECT sum(amount)::text AS sum FROM "ParkRewardPart" WHERE "enclaveId" = ${enclaveId}::uuid AND round = ${ROUND}`
  expect(sum?.sum).toBe('900000.00')
  must(await answer(industry, { version: 2 }))
  must(await answer(finance, { version: 2 }))
  expect(reasonOf(await draw(officer))).toBe('proposed')
})

it('asks departments that are responsible for it and can sign in', async () => {
  const { officer, enclaveId } = world
  const { asked } = offices
  expect(reasonOf(await draw(officer, { industryDepartmentId: asked.financeDepartmentId }))).toBe(
    'no_industry_department',
  )
  await db.membership.updateMany({
    where: { enclaveId, departmentId: asked.financeDepartmentId },
    data: { endedAt: at(day) },
  })
  expect(reasonOf(await draw(officer))).toBe('nobody_there')
})

it('waits on the day of each department that is asked, then for whoever draws it up anew, then to be paid', async () => {
  const { officer } = world
  const { industry, finance } = offices
  const keys = async (actor: Actor) =>
    (await officeItems(actor, 'department', day, 'zh')).map(({ key, dueOn }) => [key, dueOn])
  const onDesk = async () =>
    (await collectItems(officer, day, 'zh'))
      .filter(({ key }) => key.startsWith('reward-'))
      .map(({ key, turn }) => [key, turn])
  must(await draw(officer))
  const due = addWorkingDays(day, STANDARD_LIMITS.supportDays)
  expect(await keys(industry)).toEqual([['reward-1-approveindustry', due]])
  expect(await keys(finance)).toEqual([['reward-1-approvefinance', due]])
  expect(await keys(world.department)).toEqual([])
  must(await answer(industry))
  expect(await keys(industry)).toEqual([])
  expect(await onDesk()).toEqual([['reward-1-approvefinance', 'department']])
  must(await answer(finance, { reply: 'return', reason: '总额和纪要不一致' }))
  expect(await onDesk()).toEqual([['reward-1-anew', 'us']])
  must(await draw(officer))
  for (const one of [industry, finance]) must(await answer(one, { version: 2 }))
  expect(await onDesk()).toEqual([['reward-1-pay', 'us']])
})

it('stays readable where it was signed for the departments before; an open one of that time is drawn up anew', async () => {
  const { enclaveId, officer, bureau, director } = world
  const former = { total: '100', source: '会议纪要', proposedById: officer.userId, proposedAt: at(day) }
  const signed = { industryById: bureau.userId, industryAt: at(day) }
  await db.parkReward.create({ data: { enclaveId, round: ROUND, ...former, ...signed } })
  const { reward } = await rewardPage(bureau, ROUND, day)
  expect(reward?.sides.map(({ department, by }) => [department, by])).toEqual([
    [null, bureau.name],
    [null, null],
  ])
  expect(reward?.mayBeDrawnAnew).toBe(true)
  const both = { financeById: director.userId, financeAt: at(day) }
  const where = { enclaveId_round: { enclaveId, round: ROUND } }
  await db.parkReward.update({ where, data: both })
  expect(reasonOf(await draw(officer))).toBe('proposed')
  await db.parkReward.update({ where, data: { financeById: null, financeAt: null } })
  must(await draw(officer))
  expect(await row()).toMatchObject({ version: 2, industryById: null })
})
