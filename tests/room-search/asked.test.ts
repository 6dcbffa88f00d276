import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomsAsked, searchWith } from '~/residence/room-search/asked'
import { firstLongEnough, freeWindows } from '~/residence/room-search/windows'
import { addDays, daysBetween } from '~/shared/days'

const TODAY = '2026-11-29'
const read = (query: string) => roomsAsked(new URLSearchParams(query), TODAY)

describe('what an address asks for', () => {
  it('is any room for a year from today where it says nothing', () => {
    const { asked, unread } = read('')
    expect(unread).toEqual([])
    expect(asked).toMatchObject({
      from: TODAY,
      until: '2027-11-28',
      kind: null,
      areaFrom: null,
      withTaken: false,
    })
  })
  it('takes numbers as people type them', () => {
    expect(read('areaFrom=1,200㎡&areaTo=60.5&height=3.6').asked).toMatchObject({
      areaFrom: 1200,
      areaTo: 60.5,
      height: 3.6,
    })
  })
  it.each([
    ['areaFrom=big', ['areaFrom']],
    ['price=-3', ['price']],
    ['from=2026-02-30', ['from']],
    ['from=2027-01-01&until=2026-12-31', ['until']],
  ])('names what it could not read in %s and does not narrow by it', (query, unread) => {
    const answer = read(query)
    expect(answer.unread).toEqual(unread)
    expect(answer.asked).toMatchObject({ areaFrom: null, price: null })
    expect(answer.asked.until >= answer.asked.from).toBe(true)
  })
  it('begins anew on the first page when a word changes, and drops what is empty', () => {
    const query = new URLSearchParams('areaFrom=60&areaTo=&page=3')
    expect(searchWith(query, { show: 'all' })).toBe('?areaFrom=60&show=all')
    expect(searchWith(query, { areaFrom: null })).toBe('')
  })
})

const days = fc.integer({ min: 0, max: 60 })
const lease = fc.tuple(days, fc.integer({ min: 1, max: 20 })).map(([from, length]) => ({
  startsOn: addDays(TODAY, from),
  endsBefore: addDays(TODAY, from + length),
}))

describe('free windows', () => {
  it('hold exactly the days on which no lease runs', () => {
    fc.assert(
      fc.property(fc.array(lease, { maxLength: 8 }), (leases) => {
        const windows = freeWindows(leases, TODAY)
        for (let n = 0; n < 90; n += 1) {
          const day = addDays(TODAY, n)
          const free = windows.some(
            (one) => one.startsOn <= day && (one.endsBefore === null || day < one.endsBefore),
          )
          expect(free).toBe(!leases.some((one) => one.startsOn <= day && day < one.endsBefore))
        }
      }),
      { numRuns: 60 },
    )
  })
  it('the first that is long enough is as long as the stay, and none before it is', () => {
    const leases = [{ startsOn: addDays(TODAY, 10), endsBefore: addDays(TODAY, 20) }]
    const windows = freeWindows(leases, TODAY)
    expect(firstLongEnough(windows, 10)?.startsOn).toBe(TODAY)
    expect(firstLongEnough(windows, 11)?.startsOn).toBe(addDays(TODAY, 20))
    expect(daysBetween(TODAY, windows[0]?.endsBefore ?? TODAY)).toBe(10)
  })
})
