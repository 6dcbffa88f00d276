import { pressOnMember } from '~/ground/members/act-on-member.server'
import { clearSecondFactor } from '~/ground/members/clear-second-factor.server'

/** Takes the second factor off the account. */
const { loader, action } = pressOnMember(clearSecondFactor)

export { loader, action }
