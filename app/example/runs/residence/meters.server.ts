import { enterMeter } from '~/residence/meters/enter.server'
import { readMeter } from '~/residence/meters/read.server'
import { monthOf } from '~/residence/rent/months'
import { db } from '~/platform/db.server'
import { addMonths, dayOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { FOUNDER } from '~/example/plans/people'
import { photograph } from '~/example/photos.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

const key = { idempotencyKey: undefined }
type Room = { code: string; firmId: string; floorId: string }

/** Two meters with three months of readings: of one firm's room, and one that some rooms of its floor share. */
export function runMeters(enclave: Enclave): void {
  const { time, today, chance, staff } = enclave
  const first = addMonths(monthOf(today), -3)
  const readOn = (month: number) => workingDayFrom(addMonths(first, month))
  time.begin(async () => {
    const at = await time.until(momentOf(readOn(0), chance.of('meters'), 8, 9))
    const rooms = await letThroughout(enclave, dayOf(at))
    const [own] = rooms
    if (!own) return
    const shared = rooms.filter((room) => room !== own && room.floorId === own.floorId).slice(0, 2)
    const meter = { digits: 6, startedOn: dayOf(at), note: '', ...key }
    const electricity = { ...meter, code: `E-${own.code}`, utility: 'electricity' as const, factor: '1' }
    const water = { ...meter, code: `W-${own.code.slice(0, 1)}F`, utility: 'water' as const, factor: '1' }
    const codes = [own, ...shared].map(({ code }) => code)
    const one = must(
      await enterMeter(staff.officer, { ...electricity, rooms: [own.code], value: '18240.6' }, at),
    )
    const other = must(await enterMeter(staff.officer, { ...water, rooms: codes, value: '532.4' }, at))
    const shows = [
      ['18672.1', '545.9'],
      ['19150.3', '561.2'],
      ['19588.8', '574.7'],
    ] as const
    for (const [month, values] of shows.entries()) {
      const then = await time.until(momentOf(readOn(month + 1), chance.of(`meters ${month}`), 8, 9))
      for (const [index, { meterId }] of [one, other].entries()) {
        const photo = await photograph(staff.officer.userId, 'meter', then)
        const reading = { day: dayOf(then), how: 'read' as const, startValue: null, note: '', photo, ...key }
        const value = values[index] ?? ''
        must(await readMeter(staff.officer, meterId, { ...reading, value }, then), 'read a meter')
      }
    }
  })
}

/** Rooms that one firm has from a day until after today, that of the example's founder on top. */
async function letThroughout({ enclaveId, today }: Enclave, from: Day): Promise<Room[]> {
  return db.$queryRaw<Room[]>`
    SELECT u.code, l."firmId", u."floorId" FROM "Lease" l
    JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
    WHERE l."enclaveId" = ${enclaveId}::uuid AND l.purpose = 'firm' AND l."unitId" = l."roomId"
      AND l.state IN ('active', 'ended') AND l."startsOn" <= ${from}::date AND l."endsBefore" > ${today}::date
    ORDER BY EXISTS (
      SELECT 1 FROM "Membership" m JOIN "User" p ON p.id = m."userId"
      WHERE m."enclaveId" = l."enclaveId" AND m."firmId" = l."firmId" AND p.email = ${FOUNDER.email}
    ) DESC, u.code LIMIT 200`
}
