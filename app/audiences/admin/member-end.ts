import { pressOnMember } from '~/ground/members/act-on-member.server'
import { endMembership } from '~/ground/members/change-membership.server'
import { paths } from '~/platform/paths'

/** Ends the role, and leads back to the list. */
const { loader, action } = pressOnMember(endMembership, { to: paths.admin })

export { loader, action }
