import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStages, STAGES, type Milestone, type ProjectStage, type Stage } from '~/landing/projects/stages'
import { barsOf, daysLateOf } from '~/landing/wall-chart/bars'
import { chartAddress, readChartQuery } from '~/landing/wall-chart/list-query'
import { beside, shareOf, unitOf, windowOf } from '~/landing/wall-chart/time-window'
import { addDays, daysBetween } from '~/shared/days'

const TODAY = '2026-11-16'
const day = fc.integer({ min: -900, max: 0 }).map((days) => addDays(TODAY, days))
const planned = fc.option(fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days)))

/** A project at a stage, its stages reached in order, each with a planned day or none. */
const project = fc
  .record({
    at: fc.nat({ max: STAGES.length - 1 }),
    days: fc.array(day, { minLength: STAGES.length, maxLength: STAGES.length }),
    plans: fc.array(planned, { minLength: STAGES.length, maxLength: STAGES.length }),
  })
  .map(({ at, days, plans }) => {
    const sorted = [...days].sort()
    const milestones = STAGES.map((stage, index): Milestone => ({
      stage,
      plannedOn: plans[index] ?? null,
      actualOn: index <= at ? (sorted[index] ?? TODAY) : null,
    }))
    const stage: ProjectStage = STAGES[at] ?? 'intent'
    return { stage, stageSince: sorted[at] ?? TODAY, milestones, nextOn: plans[at + 1] ?? null }
  })

describe('the bars of a project', () => {
  it('follow each other without a gap from the first step until today, or until it produces', () => {
    fc.assert(
      fc.property(project, (one) => {
        const { fact, reached } = barsOf(one, TODAY)
        let at = reached[0]?.day ?? one.stageSince
        for (const bar of fact) {
          expect(bar.from).toBe(at)
          expect(bar.to > bar.from).toBe(true)
          at = bar.to
        }
        const arrived = STAGES.indexOf(one.stage as Stage) >= STAGES.indexOf('producing')
        expect(at).toBe(arrived ? one.stageSince : TODAY)
      }),
    )
  })

  it('draw as late what came after its day, and nothing else', () => {
    fc.assert(
      fc.property(project, (one) => {
        const bars = barsOf(one, TODAY).fact
        for (const { kind, to } of bars.filter((bar) => bar.kind === 'late')) {
          expect(kind).toBe('late')
          const step = one.milestones.find(({ actualOn }) => actualOn === to)
          expect(one.milestones.some((each) => each.actualOn === to && daysLateOf(each, TODAY) > 0)).toBe(
            true,
          )
          expect(step).toBeDefined()
        }
        const overdue = bars.find(({ kind }) => kind === 'overdue')
        expect(overdue !== undefined).toBe(
          STAGES.indexOf(one.stage as Stage) < STAGES.indexOf('producing') &&
            one.nextOn !== null &&
            one.nextOn < TODAY &&
            one.stageSince < TODAY,
        )
      }),
    )
  })
})

describe('how late a step is', () => {
  it('follows from its dates alone: moved together with today by any days it stays the same', () => {
    fc.assert(
      fc.property(planned, fc.option(day), fc.integer({ min: -400, max: 400 }), (plannedOn, actualOn, by) => {
        const moved = (one: string | null) => one && addDays(one, by)
        const late = daysLateOf({ plannedOn, actualOn }, TODAY)
        expect(
          daysLateOf({ plannedOn: moved(plannedOn), actualOn: moved(actualOn) }, addDays(TODAY, by)),
        ).toBe(late)
        expect(late).toBe(plannedOn ? Math.max(0, daysBetween(plannedOn, actualOn ?? TODAY)) : 0)
      }),
    )
  })

  it.each([
    ['on its day', '2026-11-16', null, 0],
    ['the day after', '2026-11-15', null, 1],
    ['done on its day', '2026-10-01', '2026-10-01', 0],
    ['done two days late, however long ago', '2026-10-01', '2026-10-03', 2],
    ['without a planned day', null, null, 0],
  ] as const)('%s', (_, plannedOn, actualOn, late) => {
    expect(daysLateOf({ plannedOn, actualOn }, TODAY)).toBe(late)
  })
})

describe('the way from the first stage', () => {
  it('passes no stage over on land, and in a finished factory none but building', () => {
    const choices = fc.array(fc.nat({ max: 2 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom('land' as const, 'factory' as const), choices, (premises, picks) => {
        const way: Stage[] = ['intent']
        for (const pick of picks) {
          const next = nextStages(way.at(-1) ?? 'intent', premises)
          const chosen = next[pick % Math.max(1, next.length)]
          if (chosen) way.push(chosen)
        }
        const over = STAGES.filter((stage) => !way.includes(stage))
        if (premises === 'land') expect(over).toEqual([])
        else expect(over.every((stage) => ['under_construction', 'completed'].includes(stage))).toBe(true)
      }),
    )
  })
})

describe('the window', () => {
  it.each([
    ['year', '2024-01-01', '2030-01-01'],
    ['month', '2026-03-01', '2027-09-01'],
    ['week', '2026-08-17', '2027-02-15'],
  ] as const)('by %s lies around today', (scale, from, until) => {
    const window = windowOf(scale, null, TODAY)
    expect([window.from, window.until]).toEqual([from, until])
  })

  it('begins where the address says, at the start of a unit, and moves by its half', () => {
    const window = windowOf('week', '2026-11-19', TODAY)
    expect(window.from).toBe('2026-11-16')
    expect(beside(window, 1)).toBe('2027-02-15')
    expect(windowOf('month', '1901-01-01', TODAY)).toEqual(windowOf('month', null, TODAY))
    expect(beside(windowOf('year', '2090-01-01', TODAY), 1)).toBe(null)
  })

  it('holds every day of its units between its ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('year' as const, 'month' as const, 'week' as const),
        day,
        (scale, asked) => {
          const window = windowOf(scale, asked, TODAY)
          expect(window.starts[0]).toBe(unitOf(scale, asked))
          expect(shareOf(window, asked)).toBeGreaterThanOrEqual(0)
          expect(shareOf(window, asked)).toBeLessThan(1)
        },
      ),
    )
  })
})

it('keeps in the address what was asked, and leaves out what is odd', () => {
  const odd = new URLSearchParams('scale=century&from=2026-13-01&park=x&stage=gone&owner=1&page=0&as=song')
  expect(chartAddress('/c', readChartQuery(odd))).toBe('/c')
  const id = '00000000-0000-4000-8000-000000000001'
  const asked = `as=table&scale=week&from=2026-11-16&park=${id}&stage=signed&owner=${id}&page=2`
  expect(chartAddress('/c', readChartQuery(new URLSearchParams(asked)))).toBe(`/c?${asked}`)
  expect(chartAddress('/c', readChartQuery(new URLSearchParams(asked)), { stage: null })).not.toContain(
    'page',
  )
})
