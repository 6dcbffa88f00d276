import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { landedFirm } from '~/landing/landed/firm.server'
import { landedByPark, landedFirms } from '~/landing/landed/queries.server'
import { answerQuarter } from '~/landing/quarters/answer.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { landed, quarterAsked } from '../support/scenes/landing/landed'
import { makeWorld } from '../support/world'
import { OCTOBER, say, status, typed } from './quarters-support'

const BEGUN = { quarter: '2026Q3', response: null, park: null, sort: 'name', page: 1 } as const

describe('the pages of landed firms', () => {
  it('count what plain statements count, by park and in all, and show a park officer the own park alone', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId, parks, bureau, park, today } = world
    const far = parks[1]?.id ?? ''
    const firms = [
      await landed(world),
      await landed(world, { areaMu: null }),
      await landed(world, { parkId: far, areaMu: null }),
      await landed(world, { areaMu: '12.5' }),
    ]
    const [a, b, c, d] = firms
    if (!a || !b || !c || !d) throw new Error('four')
    for (const quarter of ['2025Q3', '2025Q4', '2026Q1', '2026Q2'] as const)
      await say(world, a, quarter, '120')
    const { token } = await say(world, a, '2026Q3', '150')
    must(await answerQuarter({ token }, typed('156', { basedOn: '1', reason: '补记' }), OCTOBER))
    await say(world, b, '2026Q3', '80')
    await say(world, c, '2026Q3', '33.33')
    await quarterAsked(world, d, { quarter: '2026Q3' })
    const sums = await landedByPark(bureau, '2026Q3', today)
    type Counted = { parkId: string; output: string; tax: string; jobs: number; answered: number; mu: string }
    const counted = await db.$queryRaw<Counted[]>`
      WITH last AS (SELECT k."projectId", k.quarter, a.* FROM "QuarterAsk" k JOIN "QuarterAnswer" a ON a."askId" = k.id
        WHERE k."enclaveId" = ${enclaveId}::uuid AND NOT EXISTS (
          SELECT 1 FROM "QuarterAnswer" n WHERE n."askId" = a."askId" AND n.version > a.version))
      SELECT p."parkId", sum(l."outputYuan")::text AS output, sum(l."taxYuan")::text AS tax, sum(l.jobs)::int AS jobs,
        count(*)::int AS answered, COALESCE(sum(p."areaMu"), 0)::text AS mu
      FROM last l JOIN "LandingProject" p ON p.id = l."projectId" WHERE l.quarter = '2026Q3' GROUP BY p."parkId"`
    for (const one of counted) expect(sums.find(({ parkId }) => parkId === one.parkId)).toMatchObject(one)
    expect(sums.map(({ firms, asked, answered, perMu }) => [firms, asked, answered, perMu])).toEqual([
      [3, 3, 2, '25000.00'],
      [1, 1, 1, null],
    ])
    const { rows } = await landedFirms(bureau, { ...BEGUN, sort: 'output' }, today)
    expect(rows.map(({ output, growth, response }) => [output, growth, response])).toEqual([
      ['1560000.00', '30.0', 'answered'],
      ['800000.00', null, 'answered'],
      ['333300.00', null, 'answered'],
      [null, null, 'open'],
    ])
    const own = await landedFirms(park, BEGUN, today)
    expect(own.rows.map(({ id }) => id).sort()).toEqual([a, b, d].map(({ projectId }) => projectId).sort())
    expect((await landedByPark(park, '2026Q3', today)).map(({ parkId }) => parkId)).toEqual([parks[0]?.id])
    expect(await status(landedFirm(park, c.projectId, today))).toBe(404)
    const silent = await landedFirms(bureau, { ...BEGUN, response: 'silent' }, '2026-10-21')
    expect(silent.rows.map(({ id }) => id)).toEqual([d.projectId])
  })

  it('show the rung that the records of a firm prove on the day, and that a title ends with its three years', async () => {
    const world = await makeWorld({ now: OCTOBER })
    const { enclaveId, today, officer } = world
    const made = await landed(world)
    const record = {
      enclaveId,
      firmId: made.firmId,
      title: '',
      detail: {},
      addedById: officer.userId,
      addedAt: OCTOBER,
    }
    const titled = {
      ...record,
      kind: 'specialized_sme',
      number: 'SNZJTX-2024-118',
      happenedOn: dateOfDay('2024-03-01'),
    }
    const add = (data: object) => db.firmRecord.create({ data: { ...titled, id: newId(), ...data } })
    await add({ kind: 'hnte', number: 'GR202361000001', validUntil: dateOfDay('2026-11-09') })
    await add({ validUntil: dateOfDay('2027-02-28') })
    await add({
      kind: 'little_giant',
      number: 'XJR-1',
      validUntil: dateOfDay('2027-02-28'),
      withdrawnAt: OCTOBER,
    })
    const rungOn = async (day: string) => {
      const { rung, next } = await landedFirm(officer, made.projectId, day)
      return [rung, next]
    }
    expect(await rungOn(today)).toEqual(['specialized_sme', 'little_giant'])
    expect(await rungOn('2027-02-28')).toEqual(['specialized_sme', 'little_giant'])
    expect(await rungOn('2027-03-01')).toEqual([null, 'tech_sme'])
    const { rows } = await landedFirms(officer, BEGUN, today)
    expect(rows.map(({ rung }) => rung)).toEqual(['specialized_sme'])
  })
})
