import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { draftBulletin, editBulletin, publishBulletin } from '~/plan/bulletins/change-bulletin.server'
import { bulletinPage } from '~/plan/bulletins/queries.server'
import { nameOfMonth } from '~/plan/months/calendar'
import { closeMonth } from '~/plan/months/close.server'
import { addDays, addMonths, type Day } from '~/shared/days'

/** So many months before this one are closed, in the first week of the next; the bulletin of the newest is a draft. */
const CLOSED = 3
const SERIES = '渭科孵通'
const NEXT =
  '请各有关单位对照进度落后的指标，逐项明确责任人和完成时限；园区对停滞的落地项目逐个说明卡点，下月例会通报进展。'

/** The last months closed by their bureau, their bulletins worded by the operator and published by the bureau. */
export function runMonths(enclave: Enclave): void {
  const running = `${enclave.today.slice(0, 7)}-01`
  enclave.time.begin(async () => {
    for (let back = CLOSED; back >= 1; back -= 1) await runMonth(enclave, addMonths(running, -back), back > 1)
  })
}

async function runMonth({ time, staff, chance }: Enclave, month: Day, isPublished: boolean) {
  const own = chance.of(`month ${month}`)
  const name = nameOfMonth(month)
  const first = workingDayFrom(addDays(addMonths(month, 1), 4))
  const on = (days: number) => time.until(momentOf(workingDayFrom(addDays(first, days)), own.of(`${days}`)))
  must(await closeMonth(staff.bureau, month, await on(0)), 'close a month')
  const at = await on(1)
  must(await draftBulletin(staff.officer, name, at), 'draft a bulletin')
  const { bulletin } = await bulletinPage(staff.officer, name)
  if (!bulletin) return
  const { version, sections } = bulletin
  must(await editBulletin(staff.officer, name, { version, ...sections, next: NEXT }, at), 'edit a bulletin')
  if (!isPublished) return
  const publishing = { version: version + 1, series: SERIES }
  must(await publishBulletin(staff.bureau, name, publishing, await on(3)), 'publish a bulletin')
}
