import { z } from 'zod'
import { identifierField, localeField, nameField, newPasswordField, passwordField } from './fields.form'

export const AskReset = z.object({ identifier: identifierField })
/** An address to be confirmed, whose it is already or not yet. */
export const AddAddress = z.object({ identifier: identifierField, password: passwordField })
export const ResetPassword = z.object({ newPassword: newPasswordField })
export const ChangePassword = z.object({ password: passwordField, newPassword: newPasswordField })
export const Profile = z.object({ name: nameField, locale: localeField })
export type Profile = z.output<typeof Profile>
