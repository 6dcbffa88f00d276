import { z } from 'zod'
import { isDay } from '~/shared/days'
import { line } from '~/shared/form-text'
import { readPhone } from '~/shared/typed-phone'
import { sectionOf } from './industries'
import { checkUscc } from './uscc'

/** The fields of a firm's identity, as every form asks them. Messages are codes; identity-words has the words. */
export const identityFields = {
  name: line(120, 'name_missing'),
  /** The code in one form; what is wrong with it stands behind a colon: `uscc:wrong_length:17`. */
  uscc: line(40, 'uscc_missing').transform((typed, context) => {
    const { text, format } = checkUscc(typed)
    const [problem] = format === 'ok' ? [] : format
    if (!problem || typed === '') return text
    const where = problem.code === 'wrong_length' ? problem.length : `${problem.position}:${problem.letter}`
    context.addIssue({ code: 'custom', message: `uscc_${problem.code}:${where}` })
    return text
  }),
  foundedOn: z.string({ error: 'founded_missing' }).refine(isDay, 'founded_not_a_day'),
  industryCode: z
    .string({ error: 'industry_missing' })
    .refine((code) => /^\d{2}$/.test(code) && sectionOf(code) !== null, 'industry_missing'),
  contactName: line(60, 'contact_missing'),
  contactPhone: line(60, 'phone_missing').transform((typed, context) => {
    const phone = readPhone(typed)
    if (phone === null && typed !== '') context.addIssue({ code: 'custom', message: 'phone_wrong' })
    return phone ?? typed
  }),
  contactEmail: line(200)
    .transform((text) => text.normalize('NFKC'))
    .pipe(z.union([z.literal(''), z.email('email_wrong')], 'email_wrong'))
    .default(''),
}

/** Whether the last character of a code is not the one the others call for, so that a reason is asked. */
export function wantsReason(uscc: unknown): string | null {
  const check = checkUscc(typeof uscc === 'string' ? uscc : '')
  return check.format === 'ok' && check.checkDigit === 'wrong' ? check.expected : null
}
