import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { foundInWords } from '~/landing/park-reviews/found'
import { decideStanding } from '~/landing/park-reviews/decide-standing.server'
import { answerObjection, objectToReview } from '~/landing/park-reviews/objections.server'
import { ladderPage, parksToDecide, roundPage } from '~/landing/park-reviews/queries.server'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { proposeReward } from '~/landing/park-rewards/reward.server'
import { addListItem, tickLine } from '~/landing/parks/checklists.server'
import { parkList } from '~/landing/parks/queries.server'
import { readParkQuery } from '~/landing/parks/list-query'
import { ownPark } from '~/landing/parks/visible.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, type Day } from '~/shared/days'
import { rewardDepartments, type RewardDepartments } from '../support/reward-departments'
import { makePerson, makeWorld, type World } from '../support/world'
import { at, fourMoreParks, reasonOf } from './parks-support'

let world: World
let parks: string[]
let asked: RewardDepartments['asked']
beforeAll(async () => {
  world = await makeWorld()
  asked = (await rewardDepartments(world)).asked
  parks = await fourMoreParks(world)
})

const enter = (number: number, kind: 'enter', version = 1) =>
  decideStanding(
    world.bureau,
    parks[number] ?? '',
    { kind, entersAs: 'specialised', reason: '市政府名单列为专业园区', version },
    world.now,
  )

/** A round in which the parks get these points, published on its day. */
async function held(day: Day, points: readonly number[]): Promise<number> {
  const titles = { titleZh: `考评 ${day}`, titleEn: day, heldOn: day }
  const { round } = must(await openRound(world.bureau, titles, at(day)))
  const { indicators } = await roundPage(world.bureau, round)
  for (const [index, one] of points.entries()) {
    const of = { round, parkId: parks[index] ?? '', points: indicators.map(() => String(one)) }
    must(await scorePark(world.bureau, of, at(day)))
  }
  must(await publishRound(world.bureau, round, at(day)))
  return round
}

const reward = (round: number, day: Day) =>
  proposeReward(world.officer, round, { total: '100.00', source: '会议纪要', ...asked }, at(day))

/** Rules of the same day as those in force, decided later, with one indicator alone. */
async function decidedLater(day: Day): Promise<void> {
  const { enclaveId, today } = world
  const { version, content } = await newestSetting(db, enclaveId, 'parks')
  const [first] = content.indicators
  const row = { enclaveId, topic: 'parks', version: version + 1, effectiveOn: dateOfDay(today) }
  const said = { ...content, indicators: first ? [{ ...first, weight: 100 }] : [] }
  await db.setting.create({ data: { ...row, content: said, reason: '后来', at: at(day) } })
}

describe('a park on the ladder', () => {
  it('goes down after two bad reviews, is observed for a year, and is delisted; a chance to object comes first', async () => {
    const { bureau, director, park, today } = world
    const entered = await Promise.all([enter(0, 'enter'), enter(0, 'enter')])
    expect(entered.map(reasonOf).sort()).toEqual(['changed_meanwhile', 'ok'])
    for (const number of [1, 2, 3]) must(await enter(number, 'enter'))
    const decide = (kind: 'downgrade' | 'delist' | 'restore', day: Day) =>
      db.park
        .findFirstOrThrow({ where: { id: parks[0] } })
        .then(({ version }) =>
          decideStanding(
            director,
            parks[0] ?? '',
            { kind, reason: '按动态管理规定研究决定', version },
            at(day),
          ),
        )

    const first = await held(today, [65, 92, 81, 81])
    expect(reasonOf(await decide('downgrade', addDays(today, 10)))).toBe('rule_not_met')
    const page = await roundPage(world.park, first)
    expect(page.lines.map(({ ranked }) => ranked?.rank)).toEqual([1, 2, 2, 4])
    expect(page.lines.map(({ points }) => points.length)).toEqual([0, 0, 0, 2])

    const second = addMonths(today, 3)
    const round = await held(second, [70, 92, 81, 85])
    expect(reasonOf(await decide('downgrade', second))).toBe('not_settled')
    must(await objectToReview(park, round, '漏报了一户规上企业的产值', at(second)))
    expect(reasonOf(await objectToReview(park, round, '再说一次这个理由', at(second)))).toBe('objected')
    expect(await parksToDecide(bureau, addDays(second, 30))).toMatchObject([{ id: parks[0], settled: false }])
    expect(reasonOf(await reward(round, second))).toBe('not_settled')
    const neighbour = await makePerson(world, 'park', { parkId: parks[1] ?? '' })
    must(await objectToReview(neighbour, round, '有一项算得太高，请核对', at(second)))
    const answer = { upheld: true, answer: '核对属实，重新打分' }
    const of = { round, parkId: parks[0] ?? '' }
    const answers = await Promise.all([
      answerObjection(bureau, of, answer, at(second)),
      answerObjection(bureau, of, answer, at(second)),
    ])
    expect(answers.map(reasonOf).sort()).toEqual(['answered', 'ok'])
    // Decided after the round was opened, for a day before: the round goes on by the rules it was opened by.
    await decidedLater(second)
    must(await scorePark(bureau, { ...of, points: ['75', '75'] }, at(second)))
    const reopened = await roundPage(park, round)
    expect(reopened.lines.map(({ points, ranked }) => [points.length, ranked?.total])).toEqual([
      [0, '92.00'],
      [0, '85.00'],
      [0, '81.00'],
      [0, '70.00'],
    ])
    expect(reasonOf(await publishRound(bureau, round, at(second)))).toBe('objections_wait')
    expect(reasonOf(await decide('downgrade', addDays(second, 30)))).toBe('not_settled')
    expect(reasonOf(await reward(round, addDays(second, 30)))).toBe('not_published')
    const others = { upheld: false, answer: '核对过，没有算高' }
    must(await answerObjection(bureau, { round, parkId: parks[1] ?? '' }, others, at(second)))
    must(await publishRound(bureau, round, at(second)))
    const answered = await db.parkReview.findMany({ where: { enclaveId: world.enclaveId, round } })
    expect(answered.map(({ answer }) => answer).filter((said) => said !== null)).toHaveLength(2)
    const indicators = (await roundPage(bureau, round)).indicators
    expect(indicators).toHaveLength(2)

    const down = addDays(second, 6)
    must(await decide('downgrade', down))
    const until = addDays(addMonths(down, 12), -1)
    const ladder = await ladderPage(bureau, await ownPark(bureau, parks[0]), down)
    expect([ladder.standing, ladder.observation?.until]).toEqual(['candidate', until])
    const [decided] = ladder.decisions
    expect([decided?.kind, decided?.grounds, decided?.found?.reviews.map(({ rank }) => rank)]).toEqual([
      'downgrade',
      '',
      [4, 4],
    ])
    expect(foundInWords(decided?.found ?? null, 'zh')).toBe('合格 4/4，合格 4/4')
    expect(foundInWords(decided?.found ?? null, 'en')).toBe('Fair 4/4, Fair 4/4')
    // A round published anew after it was judged is not judged again: it counts by the day it was held.
    const anew = { publishedOn: dateOfDay(addDays(down, 1)), objectUntil: dateOfDay(addDays(down, 6)) }
    await db.parkRound.updateMany({ where: { enclaveId: world.enclaveId, number: round }, data: anew })
    expect(reasonOf(await decide('delist', addDays(until, 1)))).toBe('no_review_since')
    const third = addMonths(down, 6)
    await held(third, [78, 92, 81, 85])
    expect(reasonOf(await decide('delist', until))).toBe('observation_runs')
    expect(reasonOf(await decide('restore', addDays(until, 1)))).toBe('not_up_to_standard')
    must(await decide('delist', addDays(until, 1)))
    expect(await db.park.findFirstOrThrow({ where: { id: parks[0] } })).toMatchObject({
      standing: 'delisted',
    })

    const letters = await db.letter.findMany({
      where: { toUserId: park.userId },
      orderBy: { createdAt: 'asc' },
    })
    const kinds = letters.map(({ kind }) => kind).filter((kind) => kind.startsWith('park_'))
    expect(kinds.filter((kind) => kind === 'park_moved')).toHaveLength(3)
    expect(kinds).toContain('park_objection_answered')
  })

  it('is promoted once every line of its checklist is done', async () => {
    const { admin, bureau, now } = world
    const { id, version } = await db.park.create({
      data: {
        enclaveId: world.enclaveId,
        id: crypto.randomUUID(),
        nameZh: '培育中的园区',
        nameEn: 'Growing park',
        level: 'city',
        divisionCode: '610502',
        industriesZh: '',
        industriesEn: '',
        validFrom: dateOfDay('2020-01-01'),
        position: 50,
      },
    })
    const decide = (kind: 'enter' | 'promote', on: number) =>
      decideStanding(bureau, id, { kind, reason: '对照清单研究决定', version: on }, now)
    must(await decide('enter', version))
    expect(reasonOf(await decide('promote', 2))).toBe('no_checklist')
    const line = { list: 'to_candidate' as const, wordsZh: '有控制性规划', wordsEn: 'Has a plan' }
    const { itemId } = must(await addListItem(admin, line, now))
    expect(await decide('promote', 2)).toMatchObject({
      reason: 'checklist_open',
      detail: { open: 1, all: 1 },
    })
    must(await tickLine(bureau, id, { itemId, doneOn: world.today, note: '批复文件' }, now))
    must(await decide('promote', 2))
    const { rows } = await parkList(
      bureau,
      readParkQuery(new URLSearchParams('standing=candidate&sort=rank')),
      world.today,
    )
    expect(rows.map(({ nameZh }) => nameZh)).toEqual(['培育中的园区'])
  })
})
