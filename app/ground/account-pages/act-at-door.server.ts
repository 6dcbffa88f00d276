import type { z } from 'zod'
import { selfOf } from '~/ground/people/door.server'
import { errorWords } from '~/ground/people/error-words'
import { SECRETS } from '~/ground/people/reply.server'
import { originOf } from '~/ground/people/request.server'
import { act, type Act, type Asked } from '~/mechanism/act.server'
import { refusalsIn } from '~/mechanism/sentences'
import type { PasswordProblem } from '../accounts/password'

type AtDoor<Who, Shown, Schema extends z.ZodType, T, R extends string> = Omit<
  Act<Who, Shown, Schema, T, R>,
  'words' | 'secrets'
>

/** An act at the door or on one's own account: its secrets never travel back. */
export function actAtDoor<Who, Shown, Schema extends z.ZodType, T, R extends keyof typeof errorWords.zh>(
  one: AtDoor<Who, Shown, Schema, T, R>,
) {
  return act({ ...one, words: refusalsIn(errorWords, (w) => w), secrets: SECRETS })
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
