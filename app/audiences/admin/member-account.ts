import { z } from 'zod'
import { pressOnMember } from '~/ground/members/act-on-member.server'
import { setDisabled } from '~/ground/members/change-membership.server'

/** Closes the account, or opens it again. */
const { loader, action } = pressOnMember(
  (actor, id, now, { open }) => setDisabled(actor, id, open !== '1', now),
  { form: z.object({ open: z.string().optional() }) },
)

export { loader, action }
