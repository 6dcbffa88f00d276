import { afterAll, beforeAll, expect, it } from 'vitest'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { daysSeen, enterNotice } from '~/across/deadlines/enter-notice.server'
import { readNotice } from '~/ground/calendar/read-notice'
import { withNote } from '~/ground/calendar/unpublished'
import { db } from '~/platform/db.server'
import { adoptNotices, isWorkingDay } from '~/shared/calendar'
import { dayFromDate } from '~/shared/days'
import { makeSubmitted } from '../support/submitted'
import { makeWorld, type World } from '../support/world'

const TEXT = `2027-01-01 至 2027-01-04 放假
2027-02-05 至 2027-02-12 放假；2027-02-14 上班
2027-04-05 放假
2027-05-01 至 2027-05-04 放假
2027-06-09 放假
2027-09-15 放假
2027-10-01 至 2027-10-07 放假`
const NOW = new Date('2026-12-29T02:00:00Z')

let world: World
beforeAll(async () => {
  world = await makeWorld({ now: NOW })
})
afterAll(() => adoptNotices([]))

function entry(version: number, text = TEXT) {
  const read = readNotice(text, 2027)
  if (!read.ok) throw new Error(read.reason)
  const seen = daysSeen(read.value, version)
  return { year: 2027, number: '国办发明电〔2026〕9号', text, reason: '国务院办公厅已公布', seen }
}

it('says beside a deadline that the year is not published, until it is', () => {
  expect(withNote('2027-01-13', '2027-01-13', '2026-12-29', 'zh')).toBe(
    '2027-01-13（2027 年放假安排未公布，可能变动）',
  )
  expect(withNote('2026-12-31', '2026-12-31', '2026-12-29', 'zh')).toBe('2026-12-31')
})

it('moves open deadlines, tells whom they concern, and leaves chosen days and answered ones alone', async () => {
  const { officer, admin, enclaveId } = world
  const { id } = await makeSubmitted(world)
  await acceptForScreening(officer, id, NOW)
  const items = [{ target: 'question:staff', reason: 'incorrect' as const, note: '与社保名单不一致' }]
  await askCorrection(officer, id, { items }, NOW)
  const due = async () =>
    dayFromDate((await db.correction.findFirstOrThrow({ where: { applicationId: id } })).dueOn)
  expect(await due()).toBe('2027-01-13')

  const [first, second] = await Promise.all([
    enterNotice(admin, entry(0), NOW),
    enterNotice(admin, entry(0), NOW),
  ])
  expect([first, second].filter(({ ok }) => ok)).toHaveLength(1)
  expect([first, second].find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' })
  expect(await due()).toBe('2027-01-14')
  expect([isWorkingDay('2027-01-04'), isWorkingDay('2027-02-14')]).toEqual([false, true])
  expect(withNote('2027-01-13', '2027-01-13', '2026-12-29', 'zh')).toBe('2027-01-13')

  const moved = await db.event.findFirstOrThrow({ where: { enclaveId, kind: 'deadline_moved' } })
  expect(moved.payload).toMatchObject({ what: 'correction', from: '2027-01-13', to: '2027-01-14' })
  expect(await db.letter.count({ where: { enclaveId, kind: 'deadline_moved' } })).toBe(1)
})

it('is corrected by another version, and never changed', async () => {
  expect(await enterNotice(world.admin, entry(0), NOW)).toMatchObject({ reason: 'changed_meanwhile' })
  expect(await enterNotice(world.admin, { ...entry(1), seen: '1|2027-01-01|' }, NOW)).toMatchObject({
    reason: 'read_otherwise',
  })
  expect(await enterNotice(world.admin, entry(1), NOW)).toMatchObject({ ok: true, value: { moved: 0 } })
  await expect(db.holidayNotice.updateMany({ data: { number: 'x' } })).rejects.toThrow(
    'holiday_notice_never_changes',
  )
})
