import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { boardOf } from '~/plan/board/board.server'
import { breakdownOf } from '~/plan/breakdown/breakdown.server'
import { NOTHING } from '~/plan/breakdown/cell'
import { BY, readBreakdown } from '~/plan/breakdown/query'
import { rebuildParts } from '~/plan/breakdown/rebuild.server'
import { PARTS, type RowParts } from '~/plan/counting/parts'
import { evidenceRows, monthCounts } from '~/plan/counting/rows.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { db } from '~/platform/db.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { decideCharge } from '~/setup/plan-targets/decide-charge.server'
import { addDays, dateOfDay, dayFromDate, instantOf, type Day } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { story, write, type Filed } from '../kpi/random-world'

const LAST: Day = '2026-11-20'
const NOWHERE: RowParts = { park: '', district: '', industry: '', intake: '', source: '' }
const STANDING = ['hntes', 'landed_tech_smes']
const asked = (text: string) => readBreakdown(new URLSearchParams(text))
const sum = (values: readonly string[]) =>
  values.reduce((all, value) => all.plus(value), new Decimal(0)).toFixed(2)

/** Puts some forward, sends some back, approves the others, and withdraws a few of the proofs. */
async function live(world: World, filed: readonly Filed[], now: Date) {
  for (const [index, { id, kept }] of filed.entries()) {
    if (kept) continue
    const outcome = await submitEvidence(world.officer, id, now)
    if (!outcome.ok) continue
    const { evidenceId } = outcome.value
    if (index % 7 === 3) continue
    if (index % 7 === 5) await returnEvidence(world.bureau, evidenceId, { reason: '请补合同原件' }, now)
    else await approveEvidence(world.bureau, evidenceId, now)
    if (index % 11 === 6)
      await withdrawRecord(world.officer, id, { reason: '与原件不符，撤回', idempotencyKey: undefined }, now)
  }
}

/** Where each row belongs on its day, found firm by firm without the functions of the database. */
async function belongings(enclaveId: string): Promise<Map<string, RowParts>> {
  const rows = await db.evidence.findMany({
    where: { enclaveId },
    include: {
      record: true,
      firm: {
        include: {
          projects: { include: { milestones: true, park: true } },
          tenancies: true,
          records: true,
          changes: { where: { state: 'accepted' } },
        },
      },
    },
  })
  const applications = new Map(
    (await db.application.findMany({ where: { enclaveId } })).map(({ id, intakeId }) => [id, intakeId]),
  )
  const last = <T>(found: readonly T[], by: (one: T) => string) =>
    [...found].sort((a, b) => (by(a) < by(b) ? -1 : 1)).at(-1)
  return new Map(
    rows.map(({ id, countedOn, firm, record }) => {
      const began = ({ createdAt, milestones }: (typeof firm.projects)[number]) =>
        [new Date(+createdAt + 8 * 3_600_000), ...milestones.flatMap(({ actualOn }) => actualOn ?? [])]
          .map((day) => day.toISOString().slice(0, 10))
          .sort()[0] ?? ''
      const day = countedOn.toISOString().slice(0, 10)
      const open = firm.projects.filter(
        (one) => began(one) <= day && (one.stage !== 'dropped' || one.stageSince > countedOn),
      )
      const project = last(open, (one) => `${began(one)} ${one.id}`)
      const tenancy = last(
        firm.tenancies.filter(({ startedOn }) => startedOn && startedOn <= countedOn),
        (one) => `${String(one.startedOn?.toISOString())} ${one.id}`,
      )
      const sourceOf = ({ detail }: typeof record) =>
        String((detail as { sourceOrg?: string }).sourceOrg ?? '')
      const first = firm.records
        .filter((one) => one.kind === 'achievement' && one.happenedOn <= countedOn)
        .sort((a, b) => +a.happenedOn - +b.happenedOn || (a.id < b.id ? -1 : 1))[0]
      return [
        id,
        {
          park: project?.parkId ?? '',
          district: project?.park.divisionCode ?? '',
          industry: /\d{2}/.exec(firm.industryCode)?.[0] ?? '',
          intake: tenancy ? (applications.get(tenancy.applicationId) ?? '') : '',
          source: record.kind === 'achievement' ? sourceOf(record) : first ? sourceOf(first) : '',
        },
      ]
    }),
  )
}

const version = async (enclaveId: string) => (await newestSetting(db, enclaveId, 'plan')).version

/** Departments in charge in each of the ways there are: of everything, of some parks, of a district, of an industry. */
async function putInCharge({ admin, enclaveId, departments, parks }: World, now: Date) {
  const [one = '', other = ''] = departments.map(({ id }) => id)
  const [park, district] = [parks[0]?.id ?? '', parks[1]?.divisionCode ?? '']
  const said = {
    achievements: ['all', [{ key: 'all', department: other }]],
    landed_tech_smes: ['park', [{ key: park, department: one }]],
    hntes: ['district', [{ key: district, department: other }]],
    patents: [
      'industry',
      [
        { key: '39', department: one },
        { key: '35', department: other },
      ],
    ],
  } as const
  for (const [code, [by, whose]] of Object.entries(said)) {
    const input = { whose: [...whose], reason: '按〔2026〕5 号文件分工', basedOn: await version(enclaveId) }
    expect(await decideCharge(admin, { code, by }, input, now)).toMatchObject({ ok: true })
  }
  return (code: string, { park: at, district: inDistrict, industry }: RowParts) => {
    if (code === 'achievements') return other
    if (code === 'landed_tech_smes') return at === park ? one : ''
    if (code === 'hntes') return inDistrict === district ? other : ''
    return code === 'patents' ? ({ '39': one, '35': other }[industry] ?? '') : ''
  }
}

describe('a figure broken down', () => {
  it('adds up to the board in every way, and each of its numbers is the rows it opens', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const world = await makeWorld()
        const { enclaveId, bureau } = world
        const filed = await write(world, told)
        const whose = await putInCharge(world, instantOf(told.planStartsOn, 600))
        for (const day of ['2025-03-31', '2026-02-10', LAST]) await live(world, filed, instantOf(day, 600))
        const board = await boardOf(enclaveId, LAST)
        for (const by of BY) {
          const all = await breakdownOf(enclaveId, asked(`by=${by}`), LAST, 1000)
          for (const { id, code, progress, submitted } of board.indicators) {
            if (board.over) continue
            const cells = all.lines.map(({ cells: { [id]: cell } }) => cell ?? NOTHING)
            expect([by, code, sum(cells.map(([approved]) => approved))]).toEqual([
              by,
              code,
              new Decimal(progress.value).toFixed(2),
            ])
            expect(sum(cells.map(([, , waiting]) => waiting))).toBe(new Decimal(submitted.value).toFixed(2))
            expect(sum([all.totals[id]?.[0] ?? '0'])).toBe(new Decimal(progress.value).toFixed(2))
          }
        }
        for (const part of PARTS) {
          const { lines, shown } = await breakdownOf(enclaveId, asked(`by=${part}&year=2025`), LAST, 1000)
          for (const { key, cells } of lines) {
            for (const { id } of shown) {
              const drill = { year: 2025, half: null, month: null, page: 1, part: { part, key } }
              const rows = (state: 'approved' | 'submitted') =>
                evidenceRows(bureau, { indicatorId: id, drill: { ...drill, state }, take: 1000 }, LAST)
              const [approved, waiting] = [await rows('approved'), await rows('submitted')]
              const cell = cells[id] ?? NOTHING
              expect([approved.rows.length, sum(approved.rows.map(({ value }) => value))]).toEqual([
                cell[1],
                sum([cell[0]]),
              ])
              expect(sum(waiting.rows.filter(({ prolongs }) => !prolongs).map(({ value }) => value))).toBe(
                sum([cell[2]]),
              )
              const counts = await monthCounts(enclaveId, id, LAST, { part, key })
              const counted = counts.filter(
                (one) => one.year === 2025 && one.state === 'approved' && !one.lapsed,
              )
              expect(counted.reduce((rowsOf, one) => rowsOf + one.rows, 0)).toBe(approved.rows.length)
            }
          }
        }
        expect(await rebuildParts(enclaveId)).toEqual([])
        const kept = await db.evidence.findMany({ where: { enclaveId } })
        const own = await belongings(enclaveId)
        const open = await db.evidence.findMany({
          where: { enclaveId, state: 'submitted', prolongsId: null },
          include: { indicator: true },
        })
        const byDepartment = await breakdownOf(enclaveId, asked('by=department'), LAST, 1000)
        for (const { key, cells } of byDepartment.lines)
          for (const { id, code } of byDepartment.shown) {
            const rows = open.filter(
              (row) => row.indicatorId === id && whose(code, own.get(row.id) ?? NOWHERE) === key,
            )
            expect([code, key, sum([(cells[id] ?? NOTHING)[2]])]).toEqual([
              ...[code, key, sum(rows.map(({ value }) => value.toFixed(2)))],
            ])
          }
        const counted = await db.evidence.findMany({
          where: { enclaveId, state: 'approved', indicator: { standing: false } },
          include: { indicator: true },
        })
        const { from, to } = board
        for (const { key, cells } of byDepartment.lines)
          for (const { id, code } of byDepartment.shown.filter(({ code: c }) => !STANDING.includes(c))) {
            const rows = counted.filter(
              ({ id: rowId, indicatorId, countedOn }) =>
                indicatorId === id &&
                dayFromDate(countedOn) >= from &&
                dayFromDate(countedOn) <= (LAST < to ? LAST : to) &&
                whose(code, own.get(rowId) ?? NOWHERE) === key,
            )
            expect([code, key, sum([(cells[id] ?? NOTHING)[0]])]).toEqual([
              ...[code, key, sum(rows.map(({ value }) => value.toFixed(2)))],
            ])
          }
        for (const { id, parkId, industry, intakeId, source } of kept) {
          expect({
            ...own.get(id),
            park: parkId ?? '',
            industry,
            intake: intakeId ?? '',
            source: source ?? '',
          }).toEqual(own.get(id))
        }
      }),
      { numRuns: 3, endOnFailure: true },
    )
  }, 300_000)
})

describe('what a row belongs to', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
  })

  it('stays as it was on the day it counted, when the firm changes park or industry later', async () => {
    const { enclaveId, officer, bureau, now } = world
    const filed = await write(world, {
      firms: [
        {
          track: 'A',
          stays: [{ from: '2024-06-01', days: null }],
          graduates: false,
          landings: [
            {
              registered: '2025-02-01',
              producesAfter: null,
              drops: { from: '2026-03-01', days: null },
              own: true,
            },
          ],
          records: [
            { kind: 'patent', on: '2025-03-01', validDays: 5, yuan: 1, kept: false, withdrawnAt: null },
          ],
        },
      ],
      homeFirms: 'founded',
      planStartsOn: '2024-01-01',
      planYears: 5,
    })
    const outcome = await submitEvidence(officer, filed[0]?.id ?? '', now)
    if (!outcome.ok) throw new Error(outcome.reason)
    await approveEvidence(bureau, outcome.value.evidenceId, now)
    const read = () => db.evidence.findFirstOrThrow({ where: { enclaveId } })
    const before = await read()
    expect(before.parkId).not.toBeNull()
    const other = await db.park.findFirstOrThrow({ where: { enclaveId, id: { not: before.parkId ?? '' } } })
    await db.landingProject.updateMany({ where: { enclaveId }, data: { parkId: other.id } })
    await db.firm.updateMany({ where: { enclaveId, id: before.firmId }, data: { industryCode: '01' } })
    expect(await read()).toEqual(before)
    const { lines } = await breakdownOf(
      enclaveId,
      asked('by=park&indicator=patents&year=2025&month=3'),
      addDays(LAST, 0),
    )
    expect(lines.map(({ key }) => key)).toEqual([before.parkId])
    // Nobody counts it in another park by touching what does not decide it.
    await db.evidence.updateMany({
      where: { enclaveId },
      data: { reason: null, countedOn: dateOfDay('2025-03-01') },
    })
    expect(await read()).toEqual(before)
  })
})
