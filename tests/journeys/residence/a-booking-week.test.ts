import { beforeAll, describe, expect, inject, test } from 'vitest'
import { db, inTransaction } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'
import { cookieOf } from '../../support/world'
import { PHONE, type Visitor } from '../support/browser'
import { press } from '../support/staff'
import { onItsDatabase, onStage, visitor } from '../support/stage'

onStage()
onItsDatabase()

describe('a booking week', () => {
  let founder: Visitor, rival: Visitor, officer: Visitor
  let thing: string, own: string
  let day: string, from: string
  beforeAll(async () => {
    founder = await visitor('founder', { viewport: PHONE })
    officer = await visitor('officer')
    rival = await visitor(undefined, { viewport: PHONE, javaScript: false })
    const hall = await db.bookable.findFirstOrThrow({ where: { nameZh: '路演厅' } })
    thing = hall.id
    const { id: userId } = await db.user.findFirstOrThrow({ where: { email: 'founder@example.test' } })
    const member = await db.membership.findFirstOrThrow({ where: { role: 'founder', userId } })
    own = member.firmId ?? ''
    const other = await db.booking.findFirstOrThrow({
      where: { enclaveId: hall.enclaveId, firmId: { not: own } },
    })
    const second = await db.membership.findFirstOrThrow({
      where: { firmId: other.firmId, role: 'founder', endedAt: null },
    })
    const [name = '', value = ''] = (
      await cookieOf({ userId: second.userId, membershipId: second.id })
    ).split('=')
    await rival.page.context().addCookies([{ name, value, url: inject('feidi') }])
  })

  test('a founder books on a phone beyond the free hours, knowing what it costs', async () => {
    const { page } = founder
    await page.goto('/my/firm/rent')
    await page.getByRole('link', { name: '订会议室和仪器' }).click()
    await page.getByRole('link', { name: '路演厅' }).first().click()
    await page.getByText('这个月还有').waitFor()
    await founder.inspect()
    await page.getByRole('link', { name: '下一周' }).click()
    await page.locator('a.slot:visible').first().click()
    await page.getByLabel('多久').selectOption('240')
    await page.getByLabel('用途').fill('产品说明会')
    await founder.inspect()
    day = await page.getByLabel('哪天').inputValue()
    from = await page.getByLabel('几点开始').inputValue()
    await press(page, '送运营部批准')
    const line = page.getByRole('listitem').filter({ hasText: '产品说明会' })
    await line.getByText('待批准').waitFor()
    await line.getByText('收费 2 小时').waitFor()
    await founder.inspect()
  })

  test('a second firm is refused the same hour without a script, and keeps what it typed', async () => {
    const { page } = rival
    await page.goto(`/my/firm/bookings/things/${thing}/new?day=${day}&from=${from}`)
    await page.getByLabel('用途').fill('签约仪式')
    await page.getByRole('button', { name: '送运营部批准' }).click()
    await page.getByText(`${from}–`).first().waitFor()
    await page.getByText('已有人订').first().waitFor()
    expect(await page.getByText('产品说明会').count()).toBe(0)
    expect(await page.getByLabel('用途').inputValue()).toBe('签约仪式')
  })

  test('the officer approves it out of the matters of today', async () => {
    const { page } = officer
    await page.goto(`/desk/weinan-xian/bookings?day=${day}`)
    await page.getByRole('link', { name: `路演厅 · ${day} ${from}` }).click()
    await officer.inspect()
    await page.getByRole('button', { name: '批准', exact: true }).click()
    await page.getByText('已订').first().waitFor()
    await page.getByRole('link', { name: '路演厅' }).first().click()
    await officer.inspect()
    await page.goto('/desk/weinan-xian/bookings')
    await officer.inspect()
  })

  test('the month charges it, and waits for the director again', async () => {
    // The day comes: the booking is moved to before now, and the month is prepared from how things stand.
    const booking = await db.booking.findFirstOrThrow({ where: { firmId: own, purpose: '产品说明会' } })
    const run = await db.chargeRun.findFirstOrThrow({
      where: { enclaveId: booking.enclaveId, kind: 'month', state: 'submitted' },
    })
    const before = addDays(dayOf(run.month), -20)
    const held = { startsAt: shifted(booking.startsAt, before), endsAt: shifted(booking.endsAt, before) }
    await inTransaction((tx) =>
      tx.booking.updateMany({
        where: { enclaveId: booking.enclaveId, id: booking.id },
        data: { ...held, month: new Date(`${before.slice(0, 7)}-01T00:00:00Z`) },
      }),
    )
    const { page } = officer
    await page.goto('/desk/weinan-xian/rent/preparation')
    await page.getByLabel('哪个月').fill(dayOf(run.month).slice(0, 7))
    await press(page, '编制')
    await page.getByRole('button', { name: '送主任核准' }).click()
    await page.getByText('等主任核准').waitFor()
    const line = await db.charge.findFirstOrThrow({ where: { runId: run.id, bookingId: booking.id } })
    expect([line.firmId, line.amount.toFixed(2)]).toEqual([own, '600.00'])
    await officer.inspect()
  })
})

/** The same time of another day. */
function shifted(instant: Date, day: string): Date {
  return new Date(
    new Date(`${day}T00:00:00Z`).getTime() +
      (instant.getTime() - new Date(`${dayOf(instant)}T00:00:00Z`).getTime()),
  )
}
