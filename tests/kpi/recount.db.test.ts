import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { planSpan } from '~/plan/counting/board'
import { boardOf } from '~/plan/board/board.server'
import { countedFirms } from '~/across/landing-board/counted-firms.server'
import { evidenceRows, monthCounts } from '~/plan/counting/rows.server'
import { courseOf } from '~/plan/targets/course.server'
import { publicProgress } from '~/plan/board/public-progress.server'
import { recount } from '~/plan/board/recount.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, instantOf, type Day } from '~/shared/days'
import { board } from '~/across/landing-board/board.server'
import { loader as csv } from '~/audiences/plan/board-file'
import { loader as indicatorPage } from '~/audiences/plan/indicator'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { ownCount } from './own-count'
import { story, write, type Filed } from './random-world'

const LAST: Day = '2026-11-20'
process.env.FEIDI_NOW = '2026-11-20T02:00:00Z'

/** The days looked at: some of every year, the plan's last one if it comes, and today. */
function daysOf(planStartsOn: Day, planYears: number): Day[] {
  const { to } = planSpan(planStartsOn, planYears)
  const days = ['2024-08-15', '2025-02-28', '2025-09-01', '2026-03-15', '2026-04-01', LAST]
  return [...new Set([...days, to])].filter((one) => one <= LAST).sort()
}

/** Puts everything forward that may count on a day, and approves it; what the rule refuses stays where it is. */
async function putAll(world: World, filed: readonly Filed[], now: Date): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const { id, kept } of filed) {
      if (kept) continue
      const outcome = await submitEvidence(world.officer, id, now)
      if (outcome.ok) {
        expect(await approveEvidence(world.bureau, outcome.value.evidenceId, now)).toMatchObject({ ok: true })
      }
    }
  }
}

const numbers = (values: readonly (readonly [string, string])[]) =>
  Object.fromEntries(values.map(([code, value]) => [code, String(Number(value))]))

/** Every place that shows the figures, on a day. */
async function shown(world: World, day: Day) {
  const { enclaveId, bureau } = world
  const read = await boardOf(enclaveId, day)
  const everyRow = { year: null, half: null, month: null, state: null, page: 1 }
  const rows: Record<string, string> = {}
  const halves: Record<string, string> = {}
  const course: Record<string, string> = {}
  for (const { id, code } of read.indicators) {
    const found = await evidenceRows(bureau, { indicatorId: id, drill: everyRow, take: 1000 }, day)
    const counted = found.rows.filter(({ state, lapsed }) => state === 'approved' && lapsed === null)
    rows[code] = String(Number(counted.reduce((sum, { value }) => sum + Number(value), 0).toFixed(2)))
    const half = (await monthCounts(enclaveId, id, day)).filter(
      ({ state, lapsed }) => state === 'approved' && !lapsed,
    )
    const { months } = await courseOf(enclaveId, { code, year: null, month: null }, day)
    course[code] = String(Number(months.flatMap(({ soFar }) => soFar ?? []).at(-1) ?? '0'))
    halves[code] = String(Number(half.reduce((sum, { value }) => sum + Number(value), 0).toFixed(2)))
  }
  return {
    board: numbers(read.indicators.map(({ code, progress }) => [code, progress.value] as const)),
    portal: numbers(
      (await publicProgress(enclaveId, day, 'zh')).map(({ code, approved }) => [code, approved] as const),
    ),
    rows,
    halves,
    course,
  }
}

/** What the running month, the one before and that of a year ago brought, as the board of a day says. */
async function against(enclaveId: string, day: Day) {
  const { indicators } = await boardOf(enclaveId, day)
  return (code: string) => {
    const said = indicators.find((one) => one.code === code)?.against
    return [said?.month, said?.monthBefore, said?.yearBefore].map((value) =>
      value === undefined || value === null ? null : String(Number(value)),
    )
  }
}

/** The same from the figures of two days, by a count of its own; null before the plan. */
async function ownAgainst(enclaveId: string, day: Day, startsOn: Day, kept: readonly string[]) {
  const first: Day = `${day.slice(0, 7)}-01`
  const stretches = [
    [first, day],
    [addMonths(first, -1), addDays(first, -1)],
    [addMonths(first, -12), addDays(addMonths(first, -11), -1)],
  ] as const
  const counts = await Promise.all(
    stretches.map(async ([from, to]) => ({
      inPlan: to >= startsOn,
      before: await ownCount(enclaveId, addDays(from, -1), kept),
      after: await ownCount(enclaveId, to, kept),
    })),
  )
  return (code: string) =>
    counts.map(({ inPlan, before, after }) =>
      inPlan ? String(Number((Number(after[code]) - Number(before[code])).toFixed(2))) : null,
    )
}

/** The last column but those of people of the file that the indicator page offers, summed up. */
async function inCsv(world: World, code: string): Promise<string> {
  const path = `/bureau/${world.slug}/boards/rows/csv?indicator=${code}`
  const request = await signedRequest(world.bureau, path)
  const params = { enclave: world.slug, board: 'rows', format: 'csv' }
  const answer = await answerOf(() => csv({ request, params, context: {} }))
  const [head = '', ...lines] = ofFile(await answer.text())
  const column = head.split(',').findIndex((title) => title.includes('计入数'))
  const sum = lines.reduce((total, line) => {
    const cell = line.slice(1, -1).split('","')[column] ?? '0'
    return total + Number(cell)
  }, 0)
  return String(Number(sum.toFixed(2)))
}

/** The lines of a file, without the notes behind its rows. */
const ofFile = (text: string) => (text.split('\r\n\r\n')[0] ?? '').trim().split('\r\n')

async function onPage(world: World, code: string): Promise<string> {
  const request = await signedRequest(world.bureau, `/bureau/${world.slug}/indicators/${code}`)
  const answer = await answerOf(() =>
    indicatorPage({ request, params: { enclave: world.slug, code }, context: {} }),
  )
  const { view } = (await answer.json()) as { view: { progress: { value: string } } }
  return String(Number(view.progress.value))
}

describe('the six figures', () => {
  it('are on every page of every day what a recount from the records says', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const world = await makeWorld()
        const { enclaveId, officer } = world
        const filed = await write(world, told)
        const kept = filed.flatMap(({ id, kept: never }) => (never ? [id] : []))
        const span = planSpan(told.planStartsOn, told.planYears)
        for (const [index, day] of daysOf(told.planStartsOn, told.planYears).entries()) {
          const now = instantOf(day, 600)
          for (const { id, withdrawnAt, addedOn } of filed) {
            // After the plan its figures stand as reported, whatever is withdrawn.
            if (withdrawnAt !== index || addedOn > day || day > span.to) continue
            await withdrawRecord(officer, id, { reason: '与原件不符，撤回', idempotencyKey: undefined }, now)
          }
          await putAll(world, filed, now)
          const own = await ownCount(enclaveId, day, kept)
          expect(await shown(world, day), day).toEqual({
            board: own,
            portal: own,
            rows: own,
            halves: own,
            course: own,
          })
          expect(await recount(enclaveId), day).toEqual([])
          expect(String((await countedFirms(enclaveId, 'landed_tech_smes', day)).size)).toBe(
            own.landed_tech_smes,
          )
        }
        const own = await ownCount(enclaveId, LAST, kept)
        for (const code of Object.keys(own)) {
          expect(await inCsv(world, code), `${code} in CSV`).toBe(own[code])
          expect(await onPage(world, code), `${code} on its page`).toBe(own[code])
        }
        if (LAST <= span.to) {
          const [said, counted] = [
            await against(enclaveId, LAST),
            await ownAgainst(enclaveId, LAST, told.planStartsOn, kept),
          ]
          // A firm that left and came back has one row: of what stands the present figure is recounted above.
          for (const code of ['achievements', 'talents', 'patents', 'tech_trade'])
            expect(said(code), `${code} against other months`).toEqual(counted(code))
        }
        const landing = await board(
          world.bureau,
          { stalled: false, big: false, park: null, owner: null, premises: null, group: 'pace' },
          LAST,
        )
        // The board of a day knows a project as it stands: a world may already tell of one that is given up later.
        const givenUpLater = await db.landingProject.count({
          where: { enclaveId, stage: 'dropped', stageSince: { gt: dateOfDay(LAST) } },
        })
        if (LAST <= span.to && givenUpLater === 0)
          expect(String(landing.figures.counted)).toBe(own.landed_tech_smes)
        const sums = await db.indicatorMonth.findMany({ where: { enclaveId } })
        const indicators = await db.indicator.findMany({ where: { enclaveId } })
        for (const { id, code } of indicators.filter(
          (one) => !['hntes', 'landed_tech_smes'].includes(one.code),
        )) {
          const months = sums.filter(({ indicatorId }) => indicatorId === id)
          const sum = months.reduce((total, { value }) => total + Number(value), 0)
          expect(String(Number(sum.toFixed(2))), `${code} by month`).toBe(own[code])
        }
      }),
      { numRuns: 4, endOnFailure: true },
    )
  }, 300_000)

  it('of a plan that is over stand as its last day left them', async () => {
    const world = await makeWorld()
    const { enclaveId } = world
    expect(addDays('2028-12-31', 1)).toBe('2029-01-01')
    const before = await boardOf(enclaveId, '2028-12-31')
    const after = await boardOf(enclaveId, '2029-02-05')
    expect([before.over, after.over, after.passed]).toEqual([false, true, '100.0'])
    expect(await db.planFigure.count({ where: { enclaveId } })).toBe(6)
  })
})
