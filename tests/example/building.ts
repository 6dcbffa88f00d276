import { expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { theRecords } from './records'

/** What every load of the example must have in its building on a day, and in its records; for a file that has loaded it. */
export function theBuilding(enclaveId: () => string, on: Day): void {
  theRecords()
  const leases = () =>
    db.lease.findMany({
      where: { enclaveId: enclaveId(), state: { in: ['active', 'ended'] } },
      include: { unit: true },
    })

  it('has no seat twice on a day, by a count of its own', async () => {
    const rows = await leases()
    const clashes = rows.filter((one) =>
      rows.some(
        (other) =>
          other.id > one.id &&
          other.roomId === one.roomId &&
          one.seatFrom < other.seatUntil &&
          other.seatFrom < one.seatUntil &&
          one.startsOn < other.endsBefore &&
          other.startsOn < one.endsBefore,
      ),
    )
    expect(clashes).toEqual([])
  })

  it('is let to about 84 in a hundred, with something free, expiring, kept and under repair', async () => {
    const today = new Date(`${on}T00:00:00Z`)
    const rows = await leases()
    const now = rows.filter(({ startsOn, endsBefore }) => startsOn <= today && today < endsBefore)
    const firms = now.filter(({ purpose }) => purpose === 'firm')
    const let_ = firms.reduce((sum, { unit }) => sum + Number(unit.areaSqm), 0)
    expect(let_ / 7600).toBeGreaterThan(0.82)
    expect(let_ / 7600).toBeLessThan(0.86)
    const soon = new Date(today.getTime() + 90 * 86_400_000)
    expect(firms.filter(({ endsBefore }) => endsBefore <= soon).length).toBeGreaterThan(3)
    expect(now.filter(({ purpose }) => purpose === 'repair')).toHaveLength(1)
    expect(rows.filter(({ purpose }) => purpose === 'reserved')).toHaveLength(1)
    expect(rows.filter(({ purpose, startsOn }) => purpose === 'firm' && startsOn > today)).toHaveLength(1)
  })
}
