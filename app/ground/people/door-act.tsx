import { actPages } from '~/mechanism/act-page'
import type { Locale } from '~/shared/words'
import { TextField } from '~/ui/form'
import type { Crumb } from '~/ui/page'
import { Door } from './door'
import { errorWords } from './error-words'
import type { peopleWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** The pages of acts at the door and on one's own account, in the words of the act. */
export function doorPages<W, Common = unknown>(
  words: Record<Locale, W>,
  crumbs?: (w: W, data: Common) => Crumb[],
) {
  return actPages(
    words,
    (w, data: Common, locale) => {
      const errors: Record<string, string> = errorWords[locale]
      return { crumbs: crumbs?.(w, data), errorText: (code) => sentenceFor(errors, code), size: 'l' as const }
    },
    Door,
  )
}

type PeopleWords = (typeof peopleWords)['zh']

/** The field of a password somebody has. */
export const passwordField = (label: string) => (
  <TextField name="password" label={label} type="password" autoComplete="current-password" />
)

/** The field of a password somebody chooses. */
export const newPasswordField = (w: PeopleWords, name: 'password' | 'newPassword' = 'newPassword') => (
  <TextField
    name={name}
    label={name === 'password' ? w.password : w.newPassword}
    hint={w.passwordHint}
    type="password"
    autoComplete="new-password"
  />
)

/** The field of a person's name. */
export const nameField = (w: PeopleWords, name?: string) => (
  <TextField name="name" label={w.name} hint={w.nameHint} autoComplete="name" defaultValue={name} />
)
