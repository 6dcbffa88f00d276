import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { remindOfObservations } from '~/landing/park-reviews/remind-observation.server'
import { proposeReward } from '~/landing/park-rewards/reward.server'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, type Day } from '~/shared/days'
import { rewardDepartments } from '../support/reward-departments'
import { makeWorld } from '../support/world'
import { at, fourMoreParks } from './parks-support'

it('writes to a park under observation and to the bureau 180, 90 and 30 days before its end and once it is over, each once', async () => {
  const world = await makeWorld()
  const { enclaveId, today, park, bureau } = world
  const parkId = park.parkId ?? ''
  const until = addDays(today, 200)
  await db.park.updateMany({
    where: { enclaveId, id: parkId },
    data: { standing: 'candidate', standingSince: dateOfDay(today), observedUntil: dateOfDay(until) },
  })
  const told = (days: number) => remindOfObservations(at(addDays(until, days)), enclaveId)
  expect(await told(-181)).toBe(0)
  const twice = await Promise.all([told(-180), told(-180)])
  expect(twice[0] + twice[1]).toBe(1)
  expect(await told(-179)).toBe(0)
  expect([await told(-90), await told(-30), await told(-1), await told(0)]).toEqual([1, 1, 0, 0])
  expect([await told(1), await told(2)]).toEqual([1, 0])
  const letters = await db.letter.findMany({
    where: { enclaveId, aboutType: 'park', kind: { startsWith: 'park_observation' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const kindsTo = (userId: string) =>
    letters.filter(({ toUserId }) => toUserId === userId).map(({ kind }) => kind)
  const steps = [...[180, 90, 30].map(() => 'park_observation_ends'), 'park_observation_over']
  expect([kindsTo(park.userId), kindsTo(bureau.userId)]).toEqual([steps, steps])
  expect(letters.length).toBe(8)
})

it('says nothing once it was decided, and sends the latest step alone after missed days', async () => {
  const world = await makeWorld()
  const { enclaveId, today, park } = world
  const where = { enclaveId, id: park.parkId ?? '' }
  const until = addDays(today, 20)
  await db.park.updateMany({ where, data: { standing: 'candidate', observedUntil: dateOfDay(until) } })
  expect(await remindOfObservations(at(today), enclaveId)).toBe(1)
  const rows = await db.reminder.findMany({ where: { enclaveId, aboutType: 'park' } })
  expect(rows.map(({ kind }) => kind)).toEqual([`${until} 30`])
  await db.park.updateMany({ where, data: { observedUntil: null } })
  expect(await remindOfObservations(at(addDays(until, 1)), enclaveId)).toBe(0)
})

it('shares a reward by rank as an own statement counts it, tied places together and to the fen', async () => {
  const world = await makeWorld()
  const { enclaveId, bureau, officer, today, now } = world
  const parks = await fourMoreParks(world)
  await db.park.updateMany({ where: { enclaveId }, data: { standing: 'specialised' } })
  const newest = await db.setting.findFirstOrThrow({
    where: { enclaveId, topic: 'parks' },
    orderBy: { version: 'desc' },
  })
  const { indicators } = newest.content as { indicators: object[] }
  const content = { ...(newest.content as object), rewardShares: [50, 30, 20] }
  const row = { enclaveId, topic: 'parks', version: newest.version + 1, effectiveOn: dateOfDay(today) }
  await db.setting.create({ data: { ...row, content, reason: '奖励', at: now } })
  const { round } = must(await openRound(bureau, { titleZh: '考评', titleEn: 'Round', heldOn: today }, now))
  for (const [index, parkId] of parks.entries()) {
    // The second and the third have the same points and share a rank.
    const point = String(95 - 5 * (index === 2 ? 1 : index))
    must(await scorePark(bureau, { round, parkId, points: indicators.map(() => point) }, now))
  }
  must(await publishRound(bureau, round, now))
  const later: Day = addMonths(today, 3)
  const { asked } = await rewardDepartments(world)
  must(await proposeReward(officer, round, { total: '1000000.01', source: '会议纪要', ...asked }, at(later)))
  const recount = await db.$queryRaw<{ parkId: string; amount: string }[]>`
    WITH ranked AS (SELECT "parkId", rank, count(*) OVER (PARTITION BY rank) AS tied,
        row_number() OVER (ORDER BY rank, "parkId") AS place FROM "ParkReview"
      WHERE "enclaveId" = ${enclaveId}::uuid AND round = ${round}),
    shares AS (SELECT value::text::numeric AS share, ordinality AS place FROM "Setting" s,
        jsonb_array_elements(s.content -> 'rewardShares') WITH ORDINALITY
      WHERE s."enclaveId" = ${enclaveId}::uuid AND s.topic = 'parks' AND s.version = ${row.version}),
    due AS (SELECT r."parkId", r.place, (SELECT sum(s.share) FROM shares s
        WHERE s.place >= r.rank AND s.place < r.rank + r.tied) / r.tied AS share FROM ranked r),
    cut AS (SELECT "parkId", place, floor(100000001 * share / sum(share) OVER ()) AS fen,
        place = max(place) OVER () AS is_last FROM due WHERE share > 0)
    SELECT "parkId", to_char((CASE WHEN is_last THEN 100000001 - (SELECT sum(fen) FROM cut WHERE NOT is_last) ELSE fen END)
      / 100, 'FM9999990.00') AS amount FROM cut ORDER BY "parkId"`
  const parts = await db.parkRewardPart.findMany({
    where: { enclaveId, round },
    orderBy: { parkId: 'asc' },
  })
  expect(parts.map(({ parkId, amount }) => ({ parkId, amount: amount.toFixed(2) }))).toEqual(recount)
  const sum = parts.reduce((fen, { amount }) => fen + Math.round(Number(amount) * 100), 0)
  expect([parts.length, sum]).toEqual([3, 100_000_001])
})
