import { z } from 'zod'
import { identifierField, nextField, passwordField } from './fields.form'

export const SignIn = z.object({ identifier: identifierField, password: passwordField, next: nextField })
export type SignIn = z.output<typeof SignIn>

/** Six digits of an authenticator, or a recovery code. */
const codeField = z.string({ error: 'required' }).trim().min(1, 'required').max(40, 'code_wrong')

export const SecondFactor = z.object({ code: codeField, next: nextField })
export const ConfirmSecondFactor = z.object({ code: codeField })
export const EndSecondFactor = z.object({ password: passwordField })
