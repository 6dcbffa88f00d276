import type { Day } from '~/shared/days'
import { fromFen, type Yuan } from '~/shared/money'
import { vatWithin } from '~/residence/rent/due'
import { monthOf, type Stretch } from '~/residence/rent/months'
import { schemeOn, type Scheme } from '~/residence/rent/terms'
import type { Utility } from '~/residence/rent/vocabulary'
import { goesOnFrom, spansOf, type Reading, type Span } from './chain'
import { amountsOf, lastDay, splitOf, usedIn, type MeteredRoom, type Part, type Tenant } from './split'
import type { Used } from './used'
import type { UnreadWhy } from './vocabulary'

export type MeterFacts = {
  id: string
  code: string
  utility: Utility
  factor: string
  digits: number
  endedOn: Day | null
  rooms: (MeteredRoom & { code: string })[]
  readings: Reading[]
  tenants: Tenant[]
}

/** What a firm owes for what a meter measured between two readings; the price includes VAT. */
export type OwedUse = Stretch & {
  meterId: string
  firmId: string
  month: Day
  full: Yuan
  vatPercent: number
  vat: Yuan
  used: Used
}

/** What could not be charged, of which firm, and the day it is about. */
export type Unread = { meterId: string; firmId: string; why: UnreadWhy; day: Day }

export type Due = { owed: OwedUse[]; unread: Unread[] }

/**
 * What firms owe for a meter in the months from one to another: a span between two readings is of the month of its last
 * day and has the price of that day. Nothing is guessed: what cannot be known, or has no price, is said instead.
 */
export function dueOf(meter: MeterFacts, schemes: readonly Scheme[], first: Day, last: Day): Due {
  const owed: OwedUse[] = []
  const unread: Unread[] = []
  for (const span of spansOf(meter.readings, meter.digits)) {
    const stretch = { startsOn: span.from.day, endsBefore: span.to.day }
    const day = lastDay(stretch)
    if (span.shown === 0n || monthOf(day) < first || monthOf(day) > last) continue
    // Days before the first scheme are not charged.
    if (!schemeOn(schemes, day)) continue
    const split = splitOf(stretch, meter.rooms, meter.tenants)
    const set = schemeOn(schemes, day)?.terms.utilities[meter.utility]
    if ('unknownSince' in split) {
      unread.push(
        ...split.firmIds.map((firmId) => said(meter, firmId, 'tenants_changed', split.unknownSince)),
      )
    } else if (set) {
      const amounts = amountsOf(split.parts, { shown: span.shown, factor: meter.factor, price: set.price })
      const lines = split.parts.map((part, index) => lineOf(meter, span, part, amounts[index] ?? 0n, set))
      owed.push(...lines)
    } else {
      unread.push(...split.parts.map(({ firmId }) => said(meter, firmId, 'no_price', day)))
    }
  }
  return { owed, unread: [...unread, ...notRead(meter, last)] }
}

/**
 * Whose meter nobody has read since the month before began: it is expected once a month. One that was taken out is still
 * to be read for the days until then.
 */
function notRead(meter: MeterFacts, month: Day): Unread[] {
  const last = meter.readings
    .map(({ day }) => day)
    .sort()
    .at(-1)
  const { endedOn } = meter
  if (last === undefined || (endedOn !== null && last >= endedOn) || last > monthBefore(month)) return []
  const until = endedOn !== null && endedOn < month ? endedOn : month
  const firms = meter.tenants.filter(
    ({ unitId, startsOn, endsBefore }) =>
      startsOn < until && endsBefore > last && meter.rooms.some((room) => room.unitId === unitId),
  )
  return [...new Set(firms.map(({ firmId }) => firmId))].sort().map((id) => said(meter, id, 'unread', last))
}

function monthBefore(month: Day): Day {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12-01` : `${year}-${String(number - 1).padStart(2, '0')}-01`
}

const said = (meter: MeterFacts, firmId: string, why: UnreadWhy, day: Day): Unread => ({
  meterId: meter.id,
  firmId,
  why,
  day,
})

function lineOf(
  meter: MeterFacts,
  { from, to, shown }: Span,
  part: Part,
  fen: bigint,
  set: { price: string; vat: number },
): OwedUse {
  const full = fromFen(fen)
  return {
    meterId: meter.id,
    firmId: part.firmId,
    month: monthOf(lastDay({ startsOn: from.day, endsBefore: to.day })),
    startsOn: part.startsOn,
    endsBefore: part.endsBefore,
    full,
    vatPercent: set.vat,
    vat: vatWithin(full, set.vat),
    used: {
      ...named(meter),
      measured: {
        from: from.day,
        until: to.day,
        first: goesOnFrom(from),
        last: to.value,
        how: to.how,
        factor: meter.factor,
        used: usedIn(shown, meter.factor),
        price: set.price,
        fileId: to.fileId,
        sqm: part.sqm,
        ofSqm: part.ofSqm,
      },
    },
  }
}

/** A meter as a bill names it. */
export function named({ code, utility, rooms }: Pick<MeterFacts, 'code' | 'utility' | 'rooms'>): Used {
  const codes = rooms.map((room) => room.code).sort()
  const [first = ''] = codes
  return {
    meter: code,
    utility,
    rooms: codes.length > 3 ? `${first}…${codes.at(-1)}` : codes.join('、'),
    measured: null,
  }
}
