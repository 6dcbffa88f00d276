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
  .superRefine(({ identifier, name, password }, context) => {
    const problem = problemOf(password, [identifier.value, name])
    if (problem === 'password_is_identifier' || problem === 'password_context') {
      context.addIssue({ code: 'custom', path: ['password'], message: problem })
    }
  })
export type SignUp = z.output<typeof SignUp>
