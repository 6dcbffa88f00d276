import { withdrawColleagueInvitation } from '~/ground/members/colleagues.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Taking it back twice, or after it was accepted, changes nothing: the list says how it stands. */
const { loader, action } = press({
  guard: inRole('founder'),
  at: () => paths.myPeople,
  run: async (actor, { params }, now) => {
    await withdrawColleagueInvitation(actor, params.invitationId, now)
  },
})

export { loader, action }
