import { z } from 'zod'
import { identifierField } from '~/ground/accounts/fields.form'
import { ROLES } from '~/ground/people/actor'

/** The cells of a row of invitations, each by itself. */
export const InvitedForm = z.object({
  identifier: identifierField,
  role: z.enum(ROLES, { error: ({ input }) => (input === '' ? 'role_missing' : 'role_unknown') }),
  place: z.string().max(200, 'place_long'),
})
