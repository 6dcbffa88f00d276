import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { confirmFigures } from '~/landing/park-years/confirm.server'
import { pastedFigures, pastedQuotas } from '~/setup/park-figures/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { db } from '~/platform/db.server'
import { makeWorld, type World } from '../support/world'

const row = (
  park: string,
  year: string,
  period: string,
  output: string,
  more: { tax?: string; sure?: string } = {},
) =>
  [
    park,
    year,
    period,
    output,
    more.tax ?? '',
    '',
    '',
    '12',
    '',
    '30',
    '',
    '',
    '',
    '',
    '',
    '',
    '6',
    '2',
    '2026-09-30',
    '统计报表',
    more.sure ?? '',
  ].join('\t')

const enter = async ({ bureau, now }: World, text: string) => {
  const register = await pastedFigures(bureau)
  return enterPasted(register, bureau, { text, seen: seenOf(register.rowsIn(text)) }, now)
}

it('puts the rows of a spreadsheet forward, years and quarters of many parks, for somebody else to confirm', async () => {
  const world = await makeWorld()
  const { enclaveId, bureau, park, now } = world
  const [first = '', second = ''] = world.parks.map(({ nameZh }) => nameZh)
  const text = [
    '园区\t年度',
    row(first, '2025', '全年', '1,200', { tax: '36.5' }),
    row(second, '2026', 'Q3', '80'),
  ].join('\n')
  must(await enter(world, text))
  const rows = await db.parkFigure.findMany({ where: { enclaveId }, orderBy: { year: 'asc' } })
  expect(
    rows.map(({ year, quarter, state, output, tax, fund, projects100, projects500 }) => [
      ...[
        year,
        quarter,
        state,
        output?.toFixed(2),
        tax?.toFixed(2),
        fund?.toFixed(2),
        projects100,
        projects500,
      ],
    ]),
  ).toEqual([
    [2025, 0, 'submitted', '12000000.00', '365000.00', '120000.00', 6, 2],
    [2026, 3, 'submitted', '800000.00', undefined, '120000.00', 6, 2],
  ])
  const [one] = rows
  expect(await confirmFigures(bureau, one?.id ?? '', now)).toMatchObject({ reason: 'own_figures' })
  expect(rows.every(({ enteredById }) => enteredById === bureau.userId)).toBe(true)
  // A park officer pastes the own park alone.
  const own = (await pastedFigures(park)).rowsIn(row(second, '2024', '', '5'))
  expect(own.map(({ problems }) => problems)).toEqual([[{ field: 'parkId', code: 'park_unknown' }]])
})

it('says of each row what is wrong with it, asks about units, and enters all rows or none', async () => {
  const world = await makeWorld()
  const { enclaveId, bureau, park: other, now } = world
  const [{ id: parkId, nameZh: park } = { id: '', nameZh: '' }] = world.parks
  must(await enter(world, row(park, '2024', '全年', '100')))
  await db.parkFigure.updateMany({
    where: { enclaveId, year: 2024 },
    data: { state: 'confirmed', decidedById: other.userId, decidedAt: now },
  })
  must(await enter(world, row(park, '2023', '第二季度', '7')))
  const text = [
    row(park, '2025', '全年', '1000000'),
    row('没有的园区', '2025', '全年', '1'),
    row(park, '2025', '半年', '1'),
    row(park, '2025', '第一季度', '很多'),
    row(park, '2027', '全年', '1'),
    row(park, '2023', 'Q2', '8'),
    row(park, '2025', '第四季度', '2'),
  ].join('\n')
  const rows = (await pastedFigures(bureau)).rowsIn(text)
  expect(rows.map(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['output unit_slip'],
    ['parkId park_unknown'],
    ['quarter required'],
    ['output number'],
    ['asOf in_the_future'],
    ['quarter waiting'],
    [],
  ])
  expect(await enter(world, text)).toMatchObject({ reason: 'rows_wrong' })
  const twice = [row(park, '2022', '全年', '1'), row(park, '2022', '全年', '2')].join('\n')
  expect(await enter(world, twice)).toMatchObject({ reason: 'name_taken' })
  expect(await db.parkFigure.count({ where: { enclaveId, parkId } })).toBe(2)
  must(await enter(world, row(park, '2025', '全年', '1000000', { sure: '是' })))
})

it('sets the quotas of a year, and a later table mends them with the one before on record', async () => {
  const { enclaveId, bureau, park, parks, now } = await makeWorld()
  const quota = (mu: string) => [parks[0]?.nameZh, '2026', mu, '20000', '6', '2', '任务书'].join('\t')
  const register = await pastedQuotas(bureau)
  const paste = (text: string) =>
    enterPasted(register, bureau, { text, seen: seenOf(register.rowsIn(text)) }, now)
  must(await paste(quota('500')))
  must(await paste(quota('600')))
  const rows = await db.parkQuota.findMany({ where: { enclaveId }, orderBy: { version: 'asc' } })
  expect(rows.map(({ version, landReservedMu }) => [version, landReservedMu.toFixed(0)])).toEqual([
    [1, '500'],
    [2, '600'],
  ])
  expect(await enterPasted(register, park, { text: quota('1'), seen: '' }, now)).toMatchObject({
    reason: 'wrong_role',
  })
  const wrong = [parks[0]?.nameZh, '2026', '1', '1', '2', '1', ''].join('\t')
  expect(register.rowsIn(wrong)[0]?.problems.map(({ code }) => code)).toEqual(['required'])
})
