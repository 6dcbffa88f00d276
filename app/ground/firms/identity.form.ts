import { z } from 'zod'
import { isDay, type Day } from '~/shared/days'
import { line } from '~/shared/form-text'
import { readDay } from '~/shared/typed-day'
import { readPhone } from '~/shared/typed-phone'
import { sectionOf } from '~/ground/national-rules/industries'
import { checkUscc } from '~/shared/codes/uscc'

/** No firm of today was registered earlier. */
const OLDEST = '1950-01-01'

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
  foundedOn: z
    .string({ error: 'founded_missing' })
    .transform(readDay)
    .transform((text, context): Day => {
      if (isDay(text) && text >= OLDEST) return text
      const isOld = isDay(text.replace(/^1\d/, '19'))
      const message = text === '' ? 'founded_missing' : isOld ? 'founded_too_old' : 'founded_not_a_day'
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }),
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

/** Which character the code should have, as a code of the words; null where none is asked for a reason. */
function wantsReason(uscc: unknown): string | null {
  const check = checkUscc(typeof uscc === 'string' ? uscc : '')
  if (check.format !== 'ok' || check.checkDigit !== 'wrong') return null
  return `${check.inner ? 'uscc_inner_reason' : 'uscc_needs_reason'}:${check.expected}`
}

/** What a form holds while it is read: some of its fields may not have been taken. */
type Reading = { uscc?: unknown; usccReason?: unknown; foundedOn?: unknown }

/** Looked at whatever else is wrong with the form, so that everything is named in one round. */
const always = { when: () => true }

/** The rule of every form that asks for a code: an odd check character wants a reason. For `refine`. */
export const oddCodeIsExplained = [
  ({ uscc, usccReason }: Reading) => wantsReason(uscc) === null || Boolean(usccReason),
  {
    ...always,
    path: ['usccReason'] as PropertyKey[],
    error: ({ input }: { input?: unknown }) => wantsReason((input as Reading | undefined)?.uscc) ?? undefined,
  },
] as const

/** Nothing is founded after the day it is registered. For `refine`. */
export function foundedBy(today: Day) {
  return [
    ({ foundedOn }: Reading) => typeof foundedOn !== 'string' || !isDay(foundedOn) || foundedOn <= today,
    { ...always, path: ['foundedOn'] as PropertyKey[], error: 'founded_later' },
  ] as const
}
