import { TextField } from '~/ui/form'
import type { peopleWords } from './words'

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
