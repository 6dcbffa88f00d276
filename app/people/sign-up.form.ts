import { z } from 'zod'
import { identifierField, nameField, newPasswordField, nextField } from './fields.form'
import { problemOf } from './password'

export const SignUp = z
  .object({
    name: nameField,
    identifier: identifierField,
    password: newPasswordField,
    consent: z.literal('on', 'consent_needed'),
    next: nextField,
  })
  .superRefine(({ identifier, password }, context) => {
    if (problemOf(password, identifier.value) === 'password_is_identifier') {
      context.addIssue({ code: 'custom', path: ['password'], message: 'password_is_identifier' })
    }
  })
export type SignUp = z.output<typeof SignUp>
