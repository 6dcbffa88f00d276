import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { confirmationOf } from '~/residence/payments/confirmation.server'
import { recordPayment } from '~/residence/payments/record.server'
import { formatYuan } from '~/shared/money'
import { makePerson, makeWorld, type World } from '../support/world'
import { billed, tenant, withScheme } from './support'

let world: World
let mine: Awaited<ReturnType<typeof tenant>>
const asked = (year: number | null = null) => ({ today: world.today, year, locale: 'zh' as const })
beforeAll(async () => {
  world = await makeWorld()
  await withScheme(world, '2026-11-01')
  mine = await tenant(world, '101', ['2026-11-01', '2027-10-31'])
  await billed(world, '2026-11-01')
  const input = {
    direction: 'in' as const,
    amount: '100.00',
    paidOn: world.today,
    payer: mine.firm.name,
    memo: '',
    firmId: mine.firm.id,
    idempotencyKey: undefined,
  }
  must(await recordPayment(world.officer, input, world.now))
})

it('adds up from opening to closing, as a recount in SQL of its own agrees', async () => {
  const { sheet, years } = await confirmationOf(mine.founder, mine.firm.id, asked())
  const [own] = await db.$queryRaw<{ total: string; relief: string }[]>`
    SELECT (SELECT sum(total)::text FROM "Bill" WHERE "firmId" = ${mine.firm.id}::uuid) AS total,
      (SELECT sum(relief)::text FROM "Charge" WHERE "firmId" = ${mine.firm.id}::uuid) AS relief`
  const billedSum = formatYuan(own?.total ?? '')
  const left = formatYuan((Number(own?.total) - 100).toFixed(2))
  const text = sheet.blocks.map((block) => block.text).join('\n')
  expect(text).toContain(`期初 0.00 ＋ 应付 ${billedSum} － 收到 100.00 ＋ 退回 0.00 ＝ 期末 ${left}`)
  expect(text).toContain(`减免 ${formatYuan(own?.relief ?? '')}，应付 ${billedSum}`)
  expect(years).toEqual([2026])
})

it('is nobody else’s to read, and there is none of a year without an account', async () => {
  const stranger = await makePerson(world, 'founder', {
    firmId: (await tenant(world, '102', ['2026-11-01', '2026-12-31'])).firm.id,
  })
  await expect(confirmationOf(stranger, mine.firm.id, asked())).rejects.toMatchObject({ status: 404 })
  await expect(confirmationOf(mine.founder, mine.firm.id, asked(2025))).rejects.toMatchObject({ status: 404 })
})
