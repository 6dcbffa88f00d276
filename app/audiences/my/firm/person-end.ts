import { endColleague } from '~/ground/members/colleagues.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Ending oneself, or somebody who has gone already, changes nothing: the list says how it stands. */
const { loader, action } = press({
  guard: inRole('founder'),
  at: () => paths.myPeople,
  run: async (actor, { params }, now) => {
    await endColleague(actor, params.memberId, now)
  },
})

export { loader, action }
