import { beforeEach, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { collectItems } from '~/across/today/sources.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { STANDARD } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { meterItems } from '~/residence/meters/desk-items.server'
import { endMeter, enterMeter } from '~/residence/meters/enter.server'
import { metersOf } from '~/residence/meters/queries.server'
import { readMeter } from '~/residence/meters/read.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import type { Day } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

async function meter(room: string): Promise<string> {
  const input = {
    code: `M-${room}`,
    utility: 'water' as const,
    rooms: [room],
    factor: '1',
    digits: 6,
    startedOn: '2026-09-01',
    value: '10.00',
    note: '',
    idempotencyKey: undefined,
  }
  return must(await enterMeter(world.officer, input, world.now)).meterId
}

async function read(meterId: string, day: Day, value: string): Promise<void> {
  const said = {
    how: 'read' as const,
    startValue: null,
    note: '',
    photo: undefined,
    idempotencyKey: undefined,
  }
  must(await readMeter(world.officer, meterId, { ...said, day, value }, world.now))
}

const on = (day: Day) => meterItems(world.officer, day, 'zh')

async function from(meterDay: number): Promise<void> {
  const { version: basedOn } = await newestSetting(db, world.enclaveId, 'limits')
  const when = { effectiveOn: world.today, reason: '抄表安排', basedOn }
  const content = { ...STANDARD.limits, meterDay }
  must(await decideSetting(world.admin, 'limits', { content, when }, world.now))
}

it('meters nobody has read for the month stand on the day in one line, from the fifth on, until the last is read', async () => {
  expect(await on('2026-11-20')).toEqual([])
  const [one, other] = [await meter('101'), await meter('102')]
  expect(await on('2026-11-04')).toEqual([])
  const [item, ...more] = await on('2026-11-05')
  expect(more).toEqual([])
  expect(item).toMatchObject({
    firmName: '2026-11 抄表',
    step: '2 块表里 2 块还没抄，去抄表',
    since: '2026-11-01',
    dueOn: '2026-11-05',
    to: paths.deskMeterRound(world.slug),
  })
  // A reading of the last days of October is one for November.
  await read(one, '2026-10-26', '20.00')
  expect((await on('2026-11-20'))[0]?.step).toBe('2 块表里 1 块还没抄，去抄表')
  // The day counts what the round shows.
  const { counts } = await metersOf(world.officer, { today: '2026-11-20', page: 1, q: '', unread: true })
  expect(counts).toEqual({ used: 2, unread: 1 })
  expect(
    (await collectItems(world.officer, '2026-11-20', 'zh')).filter(({ key }) => /^meters-/.test(key)).length,
  ).toBe(1)
  await read(other, '2026-11-02', '30.00')
  expect(await on('2026-11-20')).toEqual([])
  expect((await on('2026-12-05'))[0]?.step).toBe('2 块表里 2 块还没抄，去抄表')
  must(await endMeter(world.officer, one, { day: '2026-11-20' }, world.now))
  expect((await on('2026-12-05'))[0]?.step).toBe('1 块表里 1 块还没抄，去抄表')
})

it('from which day an enclave decides, and that nobody is reminded', async () => {
  await meter('101')
  await from(21)
  expect(await on('2026-11-20')).toEqual([])
  expect((await on('2026-11-21')).length).toBe(1)
  await from(0)
  expect(await on('2026-11-28')).toEqual([])
})

it('what stands in another enclave is not counted', async () => {
  await meter('101')
  world = await makeWorld()
  expect(await on('2026-11-20')).toEqual([])
})
