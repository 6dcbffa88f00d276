import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { closeMeeting, giveTask, holdMeeting, minuteItem } from '~/plan/meetings/change-meeting.server'
import { GiveTaskForm, HoldForm } from '~/plan/meetings/meeting.form'
import { draftMeeting } from '~/plan/meetings/prepare-meeting.server'
import { meetingPage } from '~/plan/meetings/queries.server'
import { monthText, nameOfMonth } from '~/plan/months/calendar'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dayOf, type Day } from '~/shared/days'

/** The meetings on the last two months that are closed: one whose minutes are closed, one that was held. */
const MEETINGS = 2
const MINUTED = 3

/** The monthly meetings, in the week after each month was closed. */
export function runMeetings(enclave: Enclave): void {
  const running = `${enclave.today.slice(0, 7)}-01`
  enclave.time.begin(async () => {
    for (let back = MEETINGS; back >= 1; back -= 1)
      await runMeeting(enclave, addMonths(running, -back), back > 1)
  })
}

async function runMeeting(enclave: Enclave, month: Day, isClosed: boolean) {
  const { time, staff, chance } = enclave
  const own = chance.of(`meeting ${month}`)
  const name = nameOfMonth(month)
  const first = workingDayFrom(addDays(addMonths(month, 1), 11))
  const when = (days: number, hour: number) =>
    time.until(momentOf(workingDayFrom(addDays(first, days)), own, hour, hour + 1))
  must(await draftMeeting(staff.officer, name, await when(0, 10)), 'draft an agenda')
  const at = await when(1, 16)
  const present = [staff.bureau, staff.director, staff.officer].map((one) => one.name).join('\n')
  const said = {
    version: '1',
    heldOn: dayOf(at),
    place: '孵化器三楼会议室',
    chair: staff.bureau.name,
    present,
  }
  must(await holdMeeting(staff.bureau, name, HoldForm.parse(said), at), 'hold a meeting')
  const { items } = await meetingPage(staff.officer, name)
  for (const { id: itemId, version } of items.slice(0, MINUTED)) {
    const words = {
      comment: '进度偏慢，主要是前期准备不足（示例）',
      decision: '责任人月底前拿出赶上计划的办法（示例）',
    }
    must(
      await minuteItem(staff.officer, { month: name, itemId }, { version, ...words }, at),
      'minute an item',
    )
  }
  const [about] = items
  if (about) await give(enclave, name, about.id, at)
  if (isClosed)
    must(await closeMeeting(staff.bureau, name, { version: 2 }, await when(2, 10)), 'close minutes')
}

async function give({ enclaveId, staff }: Enclave, month: string, itemId: string, at: Date) {
  const where = { enclaveId, kind: 'measure' }
  const measure = await db.measure.findFirst({ where, orderBy: { number: 'asc' }, select: { id: true } })
  if (!measure) return
  const task = { title: `落实${monthText(month)}例会：赶上计划的办法（示例）`, dueOn: addDays(dayOf(at), 14) }
  const input = GiveTaskForm.parse({ ...task, owner: `user:${staff.officer.userId}`, measureId: measure.id })
  must(await giveTask(staff.bureau, { month, itemId }, input, at), 'give out a task')
}
