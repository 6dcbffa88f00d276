import { beforeAll, describe, expect, it } from 'vitest'
import { MATTERS, readWork, SHOWS, workAddress, type Standing } from '~/across/department-work/query'
import { departmentCounts, mattersOf } from '~/across/department-work/work.server'
import { chanceFrom, type Chance } from '~/example/plans/random'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, instantOf, yearOf, type Day } from '~/shared/days'
import { landed } from '../support/scenes/landing/landed'
import { planned } from '../support/scenes/landing/firm-plans'
import { makeWorld, type World } from '../support/world'

type Given = {
  matter: (typeof MATTERS)[number]
  id: string
  department: string
  askedOn: Day
  dueOn: Day
  /** Of what was taken back nothing was answered. */
  ended: 'answered' | 'withdrawn' | null
  answeredOn: Day
}

const asked = (search = '') => readWork(new URLSearchParams(search))
const at = (day: Day) => new Date(instantOf(day, 600))

/** Matters of every kind with two departments, at random days, answered or not. */
async function writeMatters(world: World, chance: Chance): Promise<Given[]> {
  const { enclaveId, officer, department, bureau, departments, now } = world
  const { planId } = await planned(world)
  const measureId = newId()
  await db.measure.create({
    data: {
      enclaveId,
      id: measureId,
      kind: 'measure',
      number: 1,
      nameZh: '专项行动',
      nameEn: 'Drive',
      text: '',
      fromOn: dateOfDay('2025-01-01'),
      untilOn: dateOfDay('2027-12-31'),
      leader: '某副市长',
      departmentId: departments[0]?.id ?? '',
      createdById: bureau.userId,
      createdAt: now,
    },
  })
  const all = Array.from({ length: 40 }, (): Given => {
    const askedOn = addDays('2025-06-01', chance.whole(0, 520))
    const dueOn = addDays(askedOn, chance.whole(1, 60))
    const ended = chance.whole(0, 3)
    return {
      matter: MATTERS[chance.whole(0, 2)] ?? 'ask',
      id: newId(),
      askedOn,
      dueOn,
      department: departments[chance.whole(0, 1)]?.id ?? '',
      ended: ended === 0 ? 'withdrawn' : ended === 1 ? null : 'answered',
      answeredOn: addDays(askedOn, chance.whole(0, 80)),
    }
  })
  for (const { matter, id, department: departmentId, askedOn, dueOn, ended, answeredOn } of all) {
    const answered = { answeredAt: at(answeredOn), answeredById: department.userId, closedAt: at(answeredOn) }
    const days = { dueOn: dateOfDay(dueOn) }
    const by = { enclaveId, id, departmentId, ...days }
    if (matter === 'ask') {
      // A landing waits for one department at a time.
      const { projectId } = await landed(world)
      await db.departmentAsk.create({
        data: {
          ...by,
          projectId,
          question: '请办理',
          askedById: officer.userId,
          askedAt: at(askedOn),
          ...(ended === 'answered'
            ? { state: 'answered', reply: 'done', answer: '已办', ...answered }
            : ended
              ? { state: 'withdrawn', closedAt: at(answeredOn) }
              : { state: 'open' }),
        },
      })
    } else if (matter === 'support')
      await db.supportRequest.create({
        data: {
          ...by,
          planId,
          kind: 'land',
          what: '用地',
          askedById: officer.userId,
          askedAt: at(askedOn),
          sentAt: at(askedOn),
          ...(ended === 'answered'
            ? { state: 'answered', reply: 'done', answer: '已办', ...answered }
            : ended
              ? { state: 'withdrawn', withdrawnWhy: '已解决', closedAt: at(answeredOn) }
              : { state: 'open' }),
        },
      })
    else
      await db.measureTask.create({
        data: {
          ...by,
          measureId,
          title: '办一件事',
          createdById: bureau.userId,
          createdAt: at(askedOn),
          ...(ended === 'answered'
            ? {
                state: 'under_way',
                percent: 100,
                reportedOn: dateOfDay(answeredOn),
                reportedById: department.userId,
              }
            : ended
              ? { state: 'stopped', stoppedOn: dateOfDay(answeredOn), reason: '不再需要' }
              : { state: 'planned' }),
        },
      })
  }
  return all
}

const standingOf = ({ ended, answeredOn, dueOn }: Given, today: Day): Standing =>
  ended === 'withdrawn'
    ? 'withdrawn'
    : ended === 'answered'
      ? answeredOn > dueOn
        ? 'answered_late'
        : 'in_time'
      : dueOn < today
        ? 'late'
        : 'open'
const days = (from: Day, until: Day) => (Date.parse(until) - Date.parse(from)) / 86_400_000
const middle = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) / 2
  return sorted.length === 0 ? null : ((sorted[Math.floor(place)] ?? 0) + (sorted[Math.ceil(place)] ?? 0)) / 2
}

describe.each([1, 2])('what departments have in hand, in world %i', (seed) => {
  let world: World
  let made: Given[]
  beforeAll(async () => {
    world = await makeWorld()
    made = await writeMatters(world, chanceFrom(seed))
  })

  it.each(['', 'matter=ask', 'matter=support', 'matter=task', 'year=2025', 'year=2026&matter=support'])(
    'is what was written down: %s',
    async (search) => {
      const query = asked(search)
      const { whole, lines } = await departmentCounts(world.bureau, query, world.today)
      const inScope = made.filter(
        ({ matter, askedOn }) =>
          (query.matter === null || matter === query.matter) &&
          (query.year === null || yearOf(askedOn) === query.year),
      )
      for (const line of [...lines, ...(whole ? [whole] : [])]) {
        const own = inScope.filter(
          ({ department }) => line.departmentId === null || department === line.departmentId,
        )
        const count = (...some: Standing[]) =>
          own.filter((one) => some.includes(standingOf(one, world.today))).length
        const answered = own.filter(({ matter, ended }) => matter !== 'task' && ended === 'answered')
        expect(line).toMatchObject({
          asked: own.length,
          inHand: count('open', 'late'),
          late: count('late'),
          inTime: count('in_time'),
          answeredLate: count('answered_late'),
          withdrawn: count('withdrawn'),
          median: middle(answered.map(({ askedOn, answeredOn }) => days(askedOn, answeredOn))),
        })
        for (const show of SHOWS) {
          const wanted = { ...query, department: line.departmentId, show }
          const { rows } = await mattersOf(world.officer, wanted, world.today, 100)
          const shown = own.filter((one) => {
            const standing = standingOf(one, world.today)
            return show === 'in_hand' ? ['open', 'late'].includes(standing) : standing === show
          })
          expect(rows.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort())
        }
      }
      expect(lines.reduce((all, line) => all + line.asked, 0)).toBe(inScope.length)
    },
  )

  it('comes by pages, what is late and due first at the head, and every matter once', async () => {
    const seen: string[] = []
    for (let page = 1; ; page += 1) {
      const { rows, more } = await mattersOf(world.bureau, { ...asked(), page }, world.today, 7)
      seen.push(...rows.map(({ id }) => id))
      if (page === 1) {
        const due = rows.map(({ dueOn }) => dueOn)
        expect(due).toEqual([...due].sort())
      }
      if (!more) break
    }
    expect([...seen].sort()).toEqual(made.map(({ id }) => id).sort())
  })
})

it('an address that makes no sense says nothing, and one that does is written as it was read', () => {
  expect(asked('matter=x&year=1999&department=1&show=y&page=0')).toEqual({
    matter: null,
    year: null,
    department: null,
    show: null,
    page: 1,
  })
  const said = `matter=support&department=${newId()}&show=late&year=2026&page=3`
  const query = asked(said)
  expect(asked(workAddress('', query, { page: 3 }).slice(1))).toEqual(query)
})
