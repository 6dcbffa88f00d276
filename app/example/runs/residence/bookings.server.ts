import { enterThing } from '~/residence/bookables/enter.server'
import type { NewThingInput } from '~/residence/bookables/bookable.form'
import { book } from '~/residence/bookings/book.server'
import { noteShow } from '~/residence/bookings/end.server'
import { monthOf } from '~/residence/rent/months'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { founderOf } from '~/example/drivers/people.server'
import type { Enclave } from '~/example/enclave.server'
import { FOUNDER } from '~/example/plans/people'
import { momentOf, workingDayFrom, workingDaysBefore } from '~/example/plans/working-hours'

const ROOM = {
  kind: 'room' as const,
  placeZh: '',
  placeEn: '',
  noteZh: '',
  noteEn: '',
  who: 'firms' as const,
  opensAt: 8 * 60,
  closesAt: 22 * 60,
  onDaysOff: true,
  longest: 240,
  aheadDays: 30,
  freeMinutes: 480,
  pricePerHour: '60.00',
  vatPercent: 6,
  approval: false,
  cancelHours: 2,
  idempotencyKey: undefined,
}
const INSTRUMENT = {
  ...ROOM,
  kind: 'instrument' as const,
  unitId: undefined,
  placeZh: '二层共享实验室',
  placeEn: 'Shared laboratory, second floor',
  closesAt: 18 * 60,
  onDaysOff: false,
  longest: 180,
  aheadDays: 14,
  cancelHours: 24,
}

/** Invented things, with invented prices. */
const things = (units: readonly string[]): (NewThingInput & { key: string })[] => [
  { ...ROOM, key: 'small', unitId: units[0], nameZh: '会议室（12 人）', nameEn: 'Meeting room for 12' },
  {
    ...ROOM,
    key: 'large',
    unitId: units[1],
    nameZh: '会议室（24 人）',
    nameEn: 'Meeting room for 24',
    pricePerHour: '100.00',
  },
  {
    ...ROOM,
    key: 'hall',
    unitId: units[2],
    nameZh: '路演厅',
    nameEn: 'Pitch hall',
    noteZh: '投影和扩音由运营部开启，请提前半小时到。',
    noteEn: 'The incubator turns on projector and sound; please come half an hour early.',
    aheadDays: 60,
    freeMinutes: 120,
    pricePerHour: '300.00',
    approval: true,
    cancelHours: 48,
  },
  {
    ...INSTRUMENT,
    key: 'microscope',
    nameZh: '扫描电子显微镜',
    nameEn: 'Scanning electron microscope',
    noteZh: '首次使用要先参加培训。',
    noteEn: 'The first use needs a training before.',
    freeMinutes: 120,
    pricePerHour: '260.00',
  },
  {
    ...INSTRUMENT,
    key: 'chamber',
    nameZh: '高低温试验箱',
    nameEn: 'Climate test chamber',
    longest: 480,
    freeMinutes: 240,
    pricePerHour: '45.50',
  },
]

/** Who books what: working days from today, from when and how long in hours, by which firm (none: the incubator), what for. */
type Plan = readonly [
  key: string,
  day: number,
  from: number,
  hours: number,
  firm: number | null,
  purpose: string,
]
const WEEK: readonly Plan[] = [
  ['small', -3, 9, 2, 1, '供应商评审'],
  ['microscope', -3, 13.5, 3, 0, '断口形貌分析'],
  ['large', -2, 14, 2, 2, '投资人来访'],
  ['small', -1, 10, 1.5, 3, '周例会'],
  ['microscope', -1, 9, 2, 4, '镀层厚度'],
  ['small', 0, 9, 1, 1, '晨会'],
  ['small', 0, 14, 2, 0, '客户视频会'],
  ['chamber', 0, 8, 8, 2, '高温老化第一轮'],
  ['large', 0, 16, 1.5, null, '入孵企业政策宣讲'],
  ['large', 1, 9.5, 2, 4, '项目中期检查'],
  ['microscope', 1, 14, 2, 1, '粉末粒径'],
  ['small', 2, 15, 2, 0, '落地方案讨论'],
  ['chamber', 2, 9, 4, 3, '低温启动试验'],
  ['hall', 3, 14, 3, 5, '产品发布会'],
  ['large', 3, 10, 1, null, '园区对接会'],
  ['small', 4, 9, 3, 2, '专利交底'],
]

/** Meeting rooms, the pitch hall and two instruments with the bookings of some days around today. */
export function runBookings(enclave: Enclave): void {
  const { time, today, staff, chance } = enclave
  time.begin(async () => {
    const begun = await time.until(
      momentOf(workingDayFrom(addDays(monthOf(today), -40)), chance.of('things')),
    )
    const ids = await enterThings(enclave, begun)
    // In the month before, longer than the free hours: on this month's bills.
    const last = workingDaysBefore(monthOf(today), 4)
    const at = await time.until(momentOf(workingDaysBefore(last, 2), chance.of('last month')))
    const input = {
      day: last,
      from: 9 * 60,
      minutes: 180,
      purpose: '材料表征',
      firmId: undefined,
      idempotencyKey: undefined,
    }
    const firms = await bookingFirms(enclave)
    for (const actor of firms.slice(0, 1))
      must(await book(actor, ids.get('microscope') ?? '', input, at), 'book')
    const place = async ([key, days, from, hours, firm, purpose]: Plan, at: Date) => {
      const actor = firm === null ? staff.officer : firms[firm % firms.length]
      if (!actor) return null
      const input = {
        day: workingDay(today, days),
        from: from * 60,
        minutes: hours * 60,
        purpose,
        firmId: undefined,
        idempotencyKey: undefined,
      }
      return must(await book(actor, ids.get(key) ?? '', input, at), 'book')
    }
    const missed = await bookWeek(enclave, place)
    if (!missed) return
    const noticed = await time.until(instantOf(workingDay(today, -1), 11 * 60 + 40))
    must(await noteShow(staff.officer, missed, { came: 'no', version: 0 }, noticed), 'note a no-show')
  })
}

type Place = (plan: Plan, at: Date) => Promise<{ bookingId: string } | null>

/** Everything is booked some days before, in the order of its making; answers the one to which nobody came. */
async function bookWeek({ time, today, chance }: Enclave, place: Place): Promise<string | null> {
  const made = WEEK.map((plan) => {
    const day = workingDaysBefore(today, plan[1] < 0 ? -plan[1] + 2 : 2)
    return { plan, at: momentOf(day, chance.of(`booking ${plan.join()}`)) }
  }).sort((a, b) => a.at.getTime() - b.at.getTime())
  let missed: string | null = null
  for (const { plan, at } of made) {
    const booked = await place(plan, await time.until(at))
    if (plan[5] === '周例会') missed = booked?.bookingId ?? null
  }
  return missed
}

function workingDay(today: Day, days: number): Day {
  if (days < 0) return workingDaysBefore(today, -days)
  return days === 0 ? workingDayFrom(today) : addWorkingDays(workingDayFrom(today), days)
}

async function enterThings({ enclaveId, staff }: Enclave, at: Date): Promise<Map<string, string>> {
  const rooms = await db.unit.findMany({
    where: { enclaveId, noteZh: { in: ['会议室', '路演厅'] } },
    select: { id: true, noteZh: true },
    orderBy: { code: 'asc' },
  })
  const called = (name: string) => rooms.filter(({ noteZh }) => noteZh === name).map(({ id }) => id)
  const [small = '', large = ''] = called('会议室')
  const [hall = ''] = called('路演厅')
  const ids = new Map<string, string>()
  for (const { key, ...input } of things([small, large, hall])) {
    ids.set(key, must(await enterThing(staff.officer, input, at), 'enter a thing').thingId)
  }
  return ids
}

/** Six firms in residence with a founder, the one of the example's account first. */
async function bookingFirms({ enclaveId, slug }: Enclave): Promise<Actor[]> {
  const rows = await db.$queryRaw<{ userId: string; name: string; firmId: string }[]>`
    SELECT "userId", name, "firmId" FROM (
      SELECT DISTINCT ON (t."firmId") m."userId", u.name, t."firmId", u.email FROM "Tenancy" t
      JOIN "Membership" m ON m."enclaveId" = t."enclaveId" AND m."firmId" = t."firmId" AND m.role = 'founder'
      JOIN "User" u ON u.id = m."userId"
      WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = 'active' AND m."endedAt" IS NULL
      ORDER BY t."firmId", (u.email = ${FOUNDER.email}) DESC, u.email
    ) one ORDER BY (email = ${FOUNDER.email}) DESC, "firmId" LIMIT 6`
  const founders: Actor[] = []
  for (const { userId, name, firmId } of rows) {
    founders.push(await founderOf({ enclaveId, slug }, { id: userId, name }, firmId))
  }
  return founders
}
