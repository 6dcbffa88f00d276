import type { Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import type { ReliefNeed, Utility } from './vocabulary'

/** The classes of units that have a price of their own. */
export const PRICE_CLASSES = ['office', 'lab', 'desk_room', 'desk'] as const
export type PriceClass = (typeof PRICE_CLASSES)[number]

/** Relief of one year in residence, the first being 1. */
export type YearOfRelief = { year: number; percent: number; needs: ReliefNeed }

/** VAT is within the price. */
export type UtilityPrice = { price: string; vat: number }

/** What rooms cost while a scheme is in force. Prices include VAT. */
export type RentTerms = {
  /** Yuan per square metre and month of a new lease; a class without one has the price of its room. */
  prices: Partial<Record<PriceClass, Yuan>>
  /** The prices also apply, from the first day of the scheme, to leases that run already. */
  reprices: boolean
  relief: YearOfRelief[]
  /** Yuan per square metre and month; no relief. */
  propertyFee: Yuan
  /** Months of full rent; held until the firm leaves. */
  depositMonths: number
  vat: { rent: number; property: number }
  /** Yuan per unit of what meters show, to four places, with its VAT; without a price it is not charged. */
  utilities: Partial<Record<Utility, UtilityPrice>>
  /** Days from the day of a bill until it is due, and how many days after that a reminder goes. */
  dueDays: number
  reminders: number[]
  /** Of a firm that leaves without graduating: this share of the relief of so many last months is paid back. */
  clawback: { percent: number; months: number } | null
}

export type Scheme = { id: string; effectiveFrom: Day; terms: RentTerms }

/** Nothing promised and nothing charged but the rent of the lease. */
export const PLAIN_TERMS: RentTerms = {
  prices: {},
  reprices: false,
  relief: [],
  propertyFee: '0.00',
  depositMonths: 0,
  vat: { rent: 0, property: 0 },
  utilities: {},
  dueDays: 15,
  reminders: [3, 15, 30],
  clawback: null,
}

/** The scheme in force on a day: the latest that has begun. */
export function schemeOn(schemes: readonly Scheme[], day: Day): Scheme | null {
  const begun = schemes.filter(({ effectiveFrom }) => effectiveFrom <= day)
  return begun.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0] ?? null
}

/** The price of a new lease of a class of units on a day, where the scheme in force then has one. */
export function listPriceOn(schemes: readonly Scheme[], unitClass: string, day: Day): Yuan | null {
  return schemeOn(schemes, day)?.terms.prices[unitClass as PriceClass] ?? null
}
