import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { boardOf } from '~/plan/board/board.server'
import { INDICATOR_CODES, INDICATORS } from '~/plan/counting-rules/catalogue'
import { db } from '~/platform/db.server'
import { pastedParks } from '~/setup/parks/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { NewPark, type ParkInput } from '~/setup/parks/park.form'
import { addPark, changePark, endPark } from '~/setup/parks/save-park.server'
import { decideMonths } from '~/setup/plan-targets/decide-months.server'
import { decidePlan } from '~/setup/plan-targets/decide-plan.server'
import { planForm } from '~/setup/plan-targets/plan.form'
import { addDays } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const typed = {
  nameZh: '新园区',
  nameEn: 'New park',
  level: 'city',
  divisionCode: '610502',
  industriesZh: '食品',
  industriesEn: 'Food',
  divisions: '14、13 14',
  validFrom: '2020-01-01',
  source: '批复〔2020〕1号',
}
const park = (part: Partial<ParkInput> = {}): ParkInput => ({ ...NewPark.parse(typed), ...part })

describe('the register of parks', () => {
  it('reads divisions however they are parted, and refuses what is none', () => {
    expect(park().divisions).toEqual(['13', '14'])
    for (const divisions of ['3', '398', '00', '99', 'C39'])
      expect(NewPark.safeParse({ ...typed, divisions }).error?.issues[0]?.message).toBe('division_wrong')
  })

  it('enters a park once, changes it on the version that was read, and ends it with a day', async () => {
    const { admin, now, enclaveId, today } = world
    const all = await Promise.all(Array.from({ length: 4 }, () => addPark(admin, park(), now)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    const { id } = await db.park.findFirstOrThrow({ where: { enclaveId, nameZh: '新园区' } })
    const input = { ...park({ nameZh: '新园区（改）' }), version: 1 }
    const both = await Promise.all([changePark(admin, id, input, now), changePark(admin, id, input, now)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await endPark(admin, id, { on: '2019-01-01', reason: '撤' }, now)).toMatchObject({
      reason: 'ended_before_it_began',
    })
    must(await endPark(admin, id, { on: addDays(today, -1), reason: '并入邻园' }, now))
    expect(await endPark(admin, id, { on: today, reason: '再撤' }, now)).toMatchObject({
      reason: 'changed_meanwhile',
    })
    expect(await addPark(world.director, park({ nameZh: '别的' }), now)).toMatchObject({
      reason: 'wrong_role',
    })
    await expect(
      db.park.updateMany({ where: { enclaveId, id }, data: { validUntil: new Date('2000-01-01') } }),
    ).rejects.toThrow('a_park_ends_after_it_began')
  })

  it('takes in pasted rows whole or not at all, and only those that were shown', async () => {
    const { admin, now, enclaveId } = world
    const row = (name: string) =>
      [name, name, '省级', '610502', '食品', 'Food', '14', '2021-05-01', '批复'].join('\t')
    const text = ['中文名称\t英文名称', row('甲园'), row('乙园')].join('\n')
    const rows = pastedParks.rowsIn(text)
    expect(rows.map(({ line, problems, input: read }) => [line, problems.length, read?.level])).toEqual([
      [2, 0, 'provincial'],
      [3, 0, 'provincial'],
    ])
    expect(await enterPasted(pastedParks, admin, { text, seen: 'other' }, now)).toMatchObject({
      reason: 'other_rows',
    })
    const wrong = `${text}\n丙园\tC\t省级`
    expect(
      await enterPasted(pastedParks, admin, { text: wrong, seen: seenOf(pastedParks.rowsIn(wrong)) }, now),
    ).toMatchObject({
      reason: 'rows_wrong',
    })
    const twice = `${text}\n${row('甲园')}`
    expect(
      await enterPasted(pastedParks, admin, { text: twice, seen: seenOf(pastedParks.rowsIn(twice)) }, now),
    ).toMatchObject({
      reason: 'name_taken',
    })
    expect(await db.park.count({ where: { enclaveId, nameZh: '甲园' } })).toBe(0)
    must(await enterPasted(pastedParks, admin, { text, seen: seenOf(rows) }, now))
    expect(await db.park.count({ where: { enclaveId, nameZh: { in: ['甲园', '乙园'] } } })).toBe(2)
  })
})

describe('the targets of the plan', () => {
  const PlanForm = planForm(INDICATORS)
  const typed = (part: Record<string, string> = {}) => ({
    ...Object.fromEntries(INDICATOR_CODES.map((code) => [code, '1, 2, 3, 4, 5'])),
    reason: '市政府专题会议',
    basedOn: '1',
    ...part,
  })
  const said = (part: Record<string, string> = {}) => PlanForm.parse(typed(part))

  it('are parted as people type them: what a Chinese comma stands between is never one number', () => {
    const read = (patents: string) => said({ patents }).figures.patents
    expect(read('２０，20，30，15，15')).toEqual(['20', '20', '30', '15', '15'])
    expect(read('20、20； 30\t15 15')).toEqual(['20', '20', '30', '15', '15'])
    expect(read('1,200, 3')).toEqual(['1200', '3'])
  })

  it('stand year by year, add up on the board, and are kept with what they were', async () => {
    const { admin, now, enclaveId, today } = world
    must(await decidePlan(admin, said({ patents: '201', tech_trade: '160.5\t200\t200\t220\t220' }), now))
    const { indicators } = await boardOf(enclaveId, today)
    const target = (code: string) => Number(indicators.find((one) => one.code === code)?.target)
    expect([target('talents'), target('patents'), target('tech_trade')]).toEqual([15, 201, 10_005_000])
    const [years] = await db.$queryRaw<{ patents: string }[]>`
      SELECT string_agg(t.value::int::text, ' ' ORDER BY t.year) AS patents FROM "Target" t
      JOIN "Indicator" i ON i."enclaveId" = t."enclaveId" AND i.id = t."indicatorId"
      WHERE i."enclaveId" = ${enclaveId}::uuid AND i.code = 'patents'`
    expect(years?.patents).toBe('40 40 40 40 41')
    const kept = await db.setting.findMany({
      where: { enclaveId, topic: 'plan' },
      orderBy: { version: 'asc' },
    })
    expect(kept.map(({ version, reason }) => [version, reason])).toEqual([
      [1, ''],
      [2, '市政府专题会议'],
    ])
  })

  it('are refused without a reason, on an old version, with too few years and without a change', async () => {
    const { admin, now } = world
    const reasonOf = async (part: Record<string, string>) => {
      const outcome = await decidePlan(admin, said({ basedOn: '2', ...part }), now)
      return outcome.ok ? 'ok' : outcome.reason
    }
    expect(await reasonOf({ reason: '' })).toBe('reason_missing')
    expect(await reasonOf({ basedOn: '1' })).toBe('changed_meanwhile')
    expect(await reasonOf({ talents: '1, 2' })).toBe('years_differ')
    expect(PlanForm.safeParse({ ...typed(), talents: 'viel' }).success).toBe(false)
    const all = await Promise.all(Array.from({ length: 4 }, () => reasonOf({ talents: '9, 9, 9, 9, 9' })))
    expect(all.sort()).toEqual(['changed_meanwhile', 'changed_meanwhile', 'changed_meanwhile', 'ok'])
    expect(await reasonOf({ basedOn: '3', talents: '9, 9, 9, 9, 9' })).toBe('nothing_changed')
  })
})

describe('the months of a target', () => {
  const figures = (first: number, last: number) => [
    String(first),
    ...Array.from({ length: 10 }, () => '0'),
    String(last),
  ]
  const version = async () =>
    (
      await db.setting.aggregate({
        where: { enclaveId: world.enclaveId, topic: 'plan' },
        _max: { version: true },
      })
    )._max.version ?? 0
  const input = async (months: string[]) => ({ months, reason: '月度会议', basedOn: await version() })
  const monthsKept = async (code: string) =>
    (
      await db.target.findFirstOrThrow({
        where: { enclaveId: world.enclaveId, year: 2026, indicator: { code } },
      })
    ).months.map(Number)

  it('add up to the year, move its plan, and go when the year is changed', async () => {
    const { admin, now, enclaveId } = world
    const at = { code: 'patents', year: '2026' }
    const target = await db.target.findFirstOrThrow({
      where: { enclaveId, year: 2026, indicator: { code: 'patents' } },
    })
    const whole = target.value.toNumber()
    expect(await decideMonths(admin, at, await input(figures(1, whole)), now)).toMatchObject({
      reason: 'months_differ',
      detail: { sum: String(whole + 1), target: String(whole) },
    })
    expect(await decideMonths(world.director, at, await input(figures(0, whole)), now)).toMatchObject({
      reason: 'wrong_role',
    })
    const due = async () =>
      (await boardOf(enclaveId, '2026-11-30')).indicators.find(({ code }) => code === 'patents')?.progress.due
    const evenly = await due()
    const given = await input(figures(0, whole))
    const all = await Promise.all(Array.from({ length: 4 }, () => decideMonths(admin, at, given, now)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(Number(evenly) - Number(await due())).toBeGreaterThan(whole / 2)
    expect(await decideMonths(admin, at, await input(figures(0, whole)), now)).toMatchObject({
      reason: 'nothing_changed',
    })
    const years = async (patents: string) => {
      const codes = Object.fromEntries(
        await Promise.all(
          INDICATOR_CODES.map(async (code) => {
            const rows = await db.target.findMany({
              where: { enclaveId, indicator: { code } },
              orderBy: { year: 'asc' },
            })
            const said = rows.map(({ value }) =>
              (code === 'tech_trade' ? value.div(10_000) : value).toFixed(),
            )
            return [code, code === 'patents' ? patents : said.join(', ')]
          }),
        ),
      )
      return planForm(INDICATORS).parse({ ...codes, reason: '调整', basedOn: String(await version()) })
    }
    const other = (first: number) => [first, 40, whole, 40, 41].join(', ')
    must(await decidePlan(admin, await years(other(7)), now))
    expect(await monthsKept('patents')).toEqual(figures(0, whole).map(Number))
    must(await decidePlan(admin, await years([7, 40, whole + 1, 40, 41].join(', ')), now))
    expect(await monthsKept('patents')).toEqual([])
  })

  it('are kept to their year by the database', async () => {
    const { enclaveId } = world
    const { indicatorId } = await db.target.findFirstOrThrow({
      where: { enclaveId, year: 2026, indicator: { code: 'hntes' } },
    })
    const where = { enclaveId_indicatorId_year: { enclaveId, indicatorId, year: 2026 } }
    await expect(db.target.update({ where, data: { value: 12, months: figures(5, 6) } })).rejects.toThrow(
      'Target_months_add_up',
    )
    await expect(db.target.update({ where, data: { value: 12, months: ['12'] } })).rejects.toThrow(
      'Target_months_add_up',
    )
  })
})
