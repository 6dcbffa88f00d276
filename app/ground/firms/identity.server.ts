import { dayFromDate } from '~/shared/days'
import type { Identity } from './identity'

type Row = {
  name: string
  uscc: string
  foundedOn: Date
  industryCode: string
  contactName: string
  contactPhone: string
  contactEmail: string | null
}

/** What the register says of a firm, out of its row. */
export function identityOf(firm: Row): Identity {
  const { name, uscc, industryCode, contactName, contactPhone } = firm
  return {
    name,
    uscc,
    industryCode,
    contactName,
    contactPhone,
    foundedOn: dayFromDate(firm.foundedOn),
    contactEmail: firm.contactEmail ?? '',
  }
}
