import { PLAIN_TERMS, type RentTerms } from './terms'

/** In the address of a first scheme: drafted after the usual one. */
export const AFTER_USUAL = 'usual'

/**
 * A first scheme to draft after, as enclaves that bring firms home do it: the first year free, the second and third tied to
 * landing, and relief paid back by who leaves without graduating. Prices, fees and meters are each building's own.
 */
export const USUAL_TERMS: RentTerms = {
  ...PLAIN_TERMS,
  relief: [
    { year: 1, percent: 100, needs: 'nothing' },
    { year: 2, percent: 50, needs: 'intent' },
    { year: 3, percent: 50, needs: 'signed_and_registered' },
  ],
  depositMonths: 1,
  vat: { rent: 0, property: 6 },
  clawback: { percent: 100, months: 12 },
}
