import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { decideStanding } from '~/landing/park-reviews/decide-standing.server'
import { answerObjection, objectToReview } from '~/landing/park-reviews/objections.server'
import { ladderPage, parksToDecide, roundPage } from '~/landing/park-reviews/queries.server'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { approveReward, payReward, proposeReward } from '~/landing/park-rewards/reward.server'
import { confirmFigures, returnFigures } from '~/landing/park-years/confirm.server'
import { enterFigures } from '~/landing/park-years/enter.server'
import { yearsPage } from '~/landing/park-years/queries.server'
import { setQuota } from '~/landing/park-years/set-quota.server'
import { FiguresForm } from '~/landing/park-years/year.form'
import { addListItem, tickLine } from '~/landing/parks/checklists.server'
import { describePark } from '~/landing/parks/describe.server'
import { parkCounts, parkList } from '~/landing/parks/queries.server'
import { readParkQuery } from '~/landing/parks/list-query'
import { recordCount } from '~/landing/parks/record-count.server'
import { ownPark } from '~/landing/parks/visible.server'
import { db } from '~/platform/db.server'
import { mergePark } from '~/setup/parks/merge-park.server'
import { addDays, addMonths, dateOfDay, instantOf, type Day } from '~/shared/days'
import { withIndicators } from '../support/scenes-of-parks'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let parks: string[]
const at = (day: Day) => instantOf(day, 600)
const enter = (number: number, kind: 'enter', version = 1) =>
  decideStanding(
    world.bureau,
    parks[number] ?? '',
    { kind, entersAs: 'specialised', reason: '市政府名单列为专业园区', version },
    world.now,
  )

beforeAll(async () => {
  world = await makeWorld()
  const { enclaveId } = world
  await withIndicators(world)
  for (let number = 0; number < 4; number += 1) {
    await db.park.create({
      data: {
        enclaveId,
        id: crypto.randomUUID(),
        nameZh: `园区${number}`,
        nameEn: `Park ${number}`,
        level: 'city',
        divisionCode: '610502',
        industriesZh: '',
        industriesEn: '',
        validFrom: dateOfDay('2020-01-01'),
        position: 10 + number,
      },
    })
  }
  const rows = await db.park.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  parks = rows.map(({ id }) => id)
})

/** A round in which the parks get these points, published on its day. */
async function held(day: Day, points: readonly number[]): Promise<number> {
  const titles = { titleZh: `考评 ${day}`, titleEn: day, heldOn: day }
  const { round } = must(await openRound(world.bureau, titles, at(day)))
  for (const [index, one] of points.entries()) {
    const of = { round, parkId: parks[index] ?? '', points: [String(one), String(one)] }
    must(await scorePark(world.bureau, of, at(day)))
  }
  must(await publishRound(world.bureau, round, at(day)))
  return round
}

const reasonOf = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? 'ok' : outcome.reason)

describe('the register', () => {
  it('keeps two sources that count differently, each once', async () => {
    const said = { what: '重点工业园区', source: '市工信局', saidOn: '2018-07-02' }
    must(await recordCount(world.bureau, { ...said, count: 18 }, world.now))
    must(await recordCount(world.bureau, { ...said, count: 20, what: '工业园区', source: '记者' }, world.now))
    expect(reasonOf(await recordCount(world.bureau, { ...said, count: 18 }, world.now))).toBe('known')
    const { here, said: kept } = await parkCounts(world.bureau)
    expect([here, kept.map(({ count }) => count)]).toEqual([6, [18, 20]])
    await expect(db.parkCount.deleteMany({ where: { enclaveId: world.enclaveId } })).rejects.toThrow()
  })

  it('changes what is said on the version that was read, and a park officer that of the own park alone', async () => {
    const { version: _, ...said } = {
      version: 1,
      leadingFirms: '某龙头',
      leader: '甲',
      taskForce: '',
      contactName: '',
      contactPhone: '',
      operator: '',
      mode: 'joint' as const,
      on: world.today,
      reason: '班子调整',
    }
    const change = () => describePark(world.park, parks[0] ?? '', { ...said, version: 1 }, world.now)
    const both = await Promise.all([change(), change()])
    expect(both.map(reasonOf).sort()).toEqual(['changed_meanwhile', 'ok'])
    await expect(
      describePark(world.park, parks[1] ?? '', { ...said, version: 1 }, world.now),
    ).rejects.toThrow()
  })

  it('merges one of two parks that are merged into each other at once', async () => {
    const { admin, today, now } = world
    const into = (id: number, other: number) =>
      mergePark(admin, parks[id] ?? '', { on: today, reason: '合并', intoId: parks[other] ?? '' }, now)
    const both = await Promise.all([into(4, 5), into(5, 4)])
    expect(both.map(reasonOf).sort()).toEqual(['no_such_park', 'ok'])
  })
})

describe('a park on the ladder', () => {
  it('goes down after two bad reviews, is observed for a year, and is delisted; a chance to object comes first', async () => {
    const { bureau, director, park, today } = world
    const entered = await Promise.all([enter(0, 'enter', 2), enter(0, 'enter', 2)])
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
    const answer = { upheld: true, answer: '核对属实，重新打分' }
    const of = { round, parkId: parks[0] ?? '' }
    const answers = await Promise.all([
      answerObjection(bureau, of, answer, at(second)),
      answerObjection(bureau, of, answer, at(second)),
    ])
    expect(answers.map(reasonOf).sort()).toEqual(['answered', 'ok'])
    must(await scorePark(bureau, { ...of, points: ['75', '75'] }, at(second)))
    must(await publishRound(bureau, round, at(second)))

    const down = addDays(second, 6)
    must(await decide('downgrade', down))
    const until = addDays(addMonths(down, 12), -1)
    const ladder = await ladderPage(bureau, await ownPark(bureau, parks[0]), down)
    expect([ladder.standing, ladder.observation?.until]).toEqual(['candidate', until])
    expect(ladder.decisions[0]).toMatchObject({ kind: 'downgrade', grounds: '合格 4/4，合格 4/4' })
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
    )
    expect(rows.map(({ nameZh }) => nameZh)).toEqual(['培育中的园区'])
  })
})

describe('the figures of a park', () => {
  const form = (given: object) =>
    FiguresForm.parse({ year: '2025', quarter: '0', asOf: '2026-01-31', source: '统计年报', ...given })

  it('count once another person has confirmed them, are asked about when a unit slips, and give tax per mu', async () => {
    const { park, bureau, director, now } = world
    const id = parks[0] ?? ''
    const put = (given: object) => enterFigures(park, id, form(given), now)
    const { figureId } = must(await put({ year: '2024', tax: '360', muUsed: '45', revenue: '1000' }))
    expect(reasonOf(await put({ year: '2024', tax: '361' }))).toBe('waiting')
    const both = await Promise.all([
      confirmFigures(bureau, figureId, now),
      confirmFigures(director, figureId, now),
    ])
    expect(both.map(reasonOf).sort()).toEqual(['not_waiting', 'ok'])
    expect(await put({ tax: '3600000' })).toMatchObject({ reason: 'unit_slip', detail: { figure: 'tax' } })
    const own = must(await enterFigures(bureau, id, form({ tax: '400', muUsed: '0', revenue: '1150' }), now))
    expect(reasonOf(await confirmFigures(bureau, own.figureId, now))).toBe('own_figures')
    must(await confirmFigures(director, own.figureId, now))
    const sent = must(
      await put({ quarter: '1', year: '2026', projects100: '3', projects500: '1', landReservedMu: '120' }),
    )
    expect(
      reasonOf(await returnFigures(park, sent.figureId, '不对', now).catch(() => refusedAs('403'))),
    ).toBe('403')
    must(await confirmFigures(bureau, sent.figureId, now))
    const quota = {
      year: 2026,
      landReservedMu: '100',
      factorySqm: '10000',
      projects100: '3',
      projects500: '2',
    }
    must(await setQuota(bureau, id, { ...quota, source: '任务书' }, now))
    const page = await yearsPage(park, id)
    expect(page.periods.map(({ year, taxPerMu, growth }) => [year, taxPerMu, growth])).toEqual([
      [2026, null, null],
      [2025, null, '15.0'],
      [2024, '80000.00', null],
    ])
    expect(page.quotas[0]?.lines.map(({ actual, met }) => [actual, met])).toEqual([
      ['120', true],
      [null, false],
      ['3', true],
      ['1', false],
    ])
  })
  const refusedAs = (reason: string) => ({ ok: false as const, reason })
})

describe('the reward of a round', () => {
  it('is approved by two others and paid once; its parts are the whole', async () => {
    const { officer, bureau, director, enclaveId } = world
    const day = addMonths(world.today, 30)
    const last = await db.parkRound.aggregate({ where: { enclaveId }, _max: { number: true } })
    const number = last._max.number ?? 0
    must(await proposeReward(officer, number, { total: '1000000.01', source: '会议纪要' }, at(day)))
    const parts = await db.parkRewardPart.findMany({ where: { enclaveId, round: number } })
    expect(parts.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)).toBe(100_000_001)
    const payee = { round: number, parkId: parts[0]?.parkId ?? '' }
    const paid = { paidOn: day, note: 'PZ-1' }
    expect(reasonOf(await payReward(officer, payee, paid, at(day)))).toBe('not_approved')
    const sides = await Promise.all([
      approveReward(bureau, number, 'industry', at(day)),
      approveReward(bureau, number, 'finance', at(day)),
    ])
    expect(sides.map(reasonOf).sort()).toEqual(['ok', 'same_person'])
    const open = sides[0]?.ok ? ('finance' as const) : ('industry' as const)
    must(await approveReward(director, number, open, at(day)))
    const twice = await Promise.all([
      payReward(officer, payee, paid, at(day)),
      payReward(officer, payee, paid, at(day)),
    ])
    expect(twice.map(reasonOf).sort()).toEqual(['ok', 'paid'])
  })

  it('is not for whoever proposed it to approve', async () => {
    const { enclaveId } = world
    const other = await makePerson(world, 'bureau')
    const last = await db.parkRound.aggregate({ where: { enclaveId }, _max: { number: true } })
    const round = (last._max.number ?? 1) - 1
    must(await proposeReward(other, round, { total: '100.00', source: '会议纪要' }, world.now))
    expect(reasonOf(await approveReward(other, round, 'finance', world.now))).toBe('own_proposal')
  })
})
