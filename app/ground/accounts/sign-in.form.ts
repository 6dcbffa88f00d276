import { z } from 'zod'
import { identifier } from '~/shared/form-text'
import { identifierField, nextField, passwordField } from './fields.form'

export const SignIn = z.object({ identifier: identifierField, password: passwordField, next: nextField })
export type SignIn = z.output<typeof SignIn>

/** Six digits of an authenticator, or a recovery code. */
const codeField = identifier(40, { missing: 'required', long: 'code_wrong' })

export const SecondFactor = z.object({ code: codeField, next: nextField })
export const ConfirmSecondFactor = z.object({ code: codeField })
export const EndSecondFactor = z.object({ password: passwordField })
