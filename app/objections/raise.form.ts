import { z } from 'zod'

const CONTACT = /^([^\s@]+@[^\s@]+\.[^\s@]+|\+?[\d ()-]{6,20})$/

/** What somebody who objects is asked. */
export const ObjectionForm = z.object({
  name: z.string('name_missing').trim().min(1, 'name_missing').max(80, 'too_long'),
  contact: z.string('contact_missing').trim().max(120, 'too_long').regex(CONTACT, 'contact_wrong'),
  text: z.string('text_short').trim().min(20, 'text_short').max(4000, 'too_long'),
  consent: z.literal('on', 'consent_missing'),
})
export type ObjectionInput = z.output<typeof ObjectionForm>
