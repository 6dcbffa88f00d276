import { z } from 'zod'
import { identifier, line, paragraph } from '~/shared/form-text'
import { readPhone } from '~/shared/typed-phone'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** An e-mail address or a telephone number, in its normal form. */
const contact = identifier(120, 'contact_missing').transform((text, context) => {
  const kept = EMAIL.test(text) ? text : readPhone(text)
  if (kept !== null) return kept
  context.addIssue({ code: 'custom', message: 'contact_wrong' })
  return z.NEVER
})

/** What somebody who objects is asked. */
export const ObjectionForm = z.object({
  name: line(80, 'name_missing'),
  contact,
  text: paragraph(4000, { missing: 'text_short', least: 20, short: 'text_short' }),
  consent: z.literal('on', 'consent_missing'),
})
export type ObjectionInput = z.output<typeof ObjectionForm>
