import { z } from 'zod'
import { ROLES } from '~/ground/people/actor'
import { identifierField, localeField, nameField, newPasswordField } from '~/ground/accounts/fields.form'

const roleField = z.enum(ROLES, 'required')
const idField = z.uuid('not_found')

/** The role, and the firm, park or department it is for. */
const roleAndPlace = {
  role: roleField,
  firmId: idField.optional(),
  parkId: idField.optional(),
  departmentId: idField.optional(),
}
type RoleAndPlace = {
  role: (typeof ROLES)[number]
  firmId?: string | undefined
  parkId?: string | undefined
  departmentId?: string | undefined
}

function needsPlace({ role, firmId, parkId, departmentId }: RoleAndPlace, context: z.RefinementCtx) {
  if (role === 'founder' && !firmId)
    context.addIssue({ code: 'custom', path: ['firmId'], message: 'firm_needed' })
  if (role === 'park' && !parkId)
    context.addIssue({ code: 'custom', path: ['parkId'], message: 'park_needed' })
  if (role === 'department' && !departmentId)
    context.addIssue({ code: 'custom', path: ['departmentId'], message: 'department_needed' })
}

export const Invite = z
  .object({
    identifier: identifierField,
    ...roleAndPlace,
    anyAddress: z.literal('on').optional(),
    idempotencyKey: z.uuid().optional(),
  })
  .superRefine(needsPlace)
export type Invite = z.output<typeof Invite>

/** A founder asks a colleague of the own firm: only the address is asked. */
export const InviteColleague = z.object({
  identifier: identifierField,
  anyAddress: z.literal('on').optional(),
  idempotencyKey: z.uuid().optional(),
})
export type InviteColleague = z.output<typeof InviteColleague>

export const ChangeMembership = z.object(roleAndPlace).superRefine(needsPlace)
export type ChangeMembership = z.output<typeof ChangeMembership>

/** Who was invited and has no account yet makes one. */
export const AcceptAsNew = z.object({
  name: nameField,
  password: newPasswordField,
  consent: z.literal('on', 'consent_needed'),
})

/** The first administrator: no account exists before theirs. */
export const FirstAdmin = z.object({
  token: z.string({ error: 'link_ended' }).max(100, 'link_ended'),
  name: nameField,
  identifier: identifierField,
  password: newPasswordField,
  locale: localeField,
  consent: z.literal('on', 'consent_needed'),
})
export type FirstAdmin = z.output<typeof FirstAdmin>
