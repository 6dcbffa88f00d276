import { z } from 'zod'
import { listIn } from '~/shared/json'
import { PLAIN_TERMS, type RentTerms } from './terms'
import { RELIEF_NEEDS, UTILITIES } from './vocabulary'

const yuan = z.string().regex(/^\d+(\.\d{1,2})?$/)
const percent = z.number().min(0).max(100)
const price = yuan.optional().catch(undefined)
const utility = z
  .object({ price: z.string().regex(/^\d+(\.\d{1,4})?$/), vat: percent })
  .optional()
  .catch(undefined)
const plain = PLAIN_TERMS

/** Each term by itself: one that cannot be read is the plain one, and the others stay as they were set. */
const Terms = z
  .object({
    prices: z.object({ office: price, lab: price, desk_room: price, desk: price }).catch({}),
    reprices: z.boolean().catch(plain.reprices),
    relief: listIn(
      z.object({ year: z.number().int().positive(), percent, needs: z.enum(RELIEF_NEEDS.codes) }),
    ),
    propertyFee: yuan.catch(plain.propertyFee),
    depositMonths: z.number().min(0).max(12).catch(plain.depositMonths),
    vat: z
      .object({ rent: percent.catch(plain.vat.rent), property: percent.catch(plain.vat.property) })
      .catch(plain.vat),
    utilities: z.partialRecord(z.enum(UTILITIES.codes), utility).catch({}),
    dueDays: z.number().int().min(0).max(90).catch(plain.dueDays),
    reminders: listIn(z.number().int().min(1).max(365)),
    clawback: z
      .object({ percent, months: z.number().int().min(1).max(120) })
      .nullable()
      .catch(null),
  })
  .catch(plain)

/** The terms of a scheme as the database keeps them. */
export function termsFromJson(json: unknown): RentTerms {
  const { prices, utilities, ...terms } = Terms.parse(json)
  const named = Object.entries(prices).filter(([, one]) => one !== undefined)
  const measured = Object.entries(utilities).filter(([, one]) => one !== undefined)
  return { ...terms, prices: Object.fromEntries(named), utilities: Object.fromEntries(measured) }
}
