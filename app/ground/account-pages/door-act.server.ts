import type { z } from 'zod'
import { Door } from '~/ground/people/door'
import { selfOf } from '~/ground/people/door.server'
import { errorWords } from '~/ground/people/error-words'
import { SECRETS } from '~/ground/people/reply.server'
import { originOf } from '~/ground/people/request.server'
import { act, type Act } from '~/mechanism/act.server'
import { acts, type Asked, type Look } from '~/mechanism/acts.server'
import { refusalsIn, sentenceFor } from '~/mechanism/sentences'
import type { Locale } from '~/shared/words'
import type { Crumb } from '~/ui/page'
import type { PasswordProblem } from '../accounts/password'

const SAID = refusalsIn(errorWords, (w) => w)

type AtDoor<Who, Shown, Schema extends z.ZodType, T, R extends string> = Omit<
  Act<Who, Shown, Schema, T, R>,
  'words' | 'secrets'
>

/** What an act at the door or on one's own account does, for a page of its own look: its secrets never travel back. */
export function actAtDoor<Who, Shown, Schema extends z.ZodType, T, R extends keyof typeof errorWords.zh>(
  one: AtDoor<Who, Shown, Schema, T, R>,
) {
  return act({ ...one, words: SAID, secrets: SECRETS })
}

/** Acts at the door and on one's own account, in the words of the act. */
export function doorActs<W, Common = unknown>(
  words: Record<Locale, W>,
  crumbs?: (w: W, data: Common) => Crumb[],
) {
  const declared = acts(
    words,
    (w, data: Common, locale) => ({
      crumbs: crumbs?.(w, data),
      errorText: (code) => sentenceFor(errorWords[locale], code),
      size: 'l' as const,
    }),
    { refusals: SAID, around: Door },
  )
  return <Who, Shown extends Common, Schema extends z.ZodType, T, R extends keyof typeof errorWords.zh>(
    one: AtDoor<Who, Shown, Schema, T, R> & Look<W, Shown>,
  ) => declared({ ...one, secrets: SECRETS })
}

/** Whoever is signed in, on their own account. */
export const oneself = ({ request }: Asked) => selfOf(request)

/** Whoever comes along: where from is all there is to know. */
export const anybody = async ({ request, context }: Asked) => originOf(request, context)

/** What is wrong with a new password is said at its field. */
export function passwordAt<Field extends string>(field: Field) {
  const at = {
    password_short: field,
    password_long: field,
    password_common: field,
    password_repeats: field,
    password_context: field,
    password_is_identifier: field,
  }
  return at satisfies Record<PasswordProblem, Field>
}

/** A page whose address is a key: it goes into no Referer and no cache. */
export const neverTold = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })
