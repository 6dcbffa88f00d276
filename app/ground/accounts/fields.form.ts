import { z } from 'zod'
import { line } from '~/shared/form-text'
import { readIdentifier } from '~/shared/codes/identifier'
import { problemOf } from './password'

/** Fields that several forms share. Every message is a code; the page says it in the reader's language. */
export const identifierField = z
  .string({ error: 'required' })
  .max(254, 'identifier_wrong')
  .transform((typed, context) => {
    const identifier = readIdentifier(typed)
    if (identifier) return identifier
    context.addIssue({ code: 'custom', message: 'identifier_wrong' })
    return z.NEVER
  })

export const nameField = line(60, { missing: 'required', long: 'name_long' })

/** A password to be checked: whatever it is, its form is no hint. */
export const passwordField = z.string({ error: 'required' }).max(1000, 'password_long')

/** A password to be set. */
export const newPasswordField = passwordField.superRefine((password, context) => {
  const problem = problemOf(password)
  if (problem) context.addIssue({ code: 'custom', message: problem })
})

export const localeField = z.enum(['zh', 'en'], 'required')
export const nextField = z.string().max(2000).optional()
