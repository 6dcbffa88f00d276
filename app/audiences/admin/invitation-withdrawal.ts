import { ABILITIES } from '~/ground/members/abilities'
import { withdrawInvitation } from '~/ground/members/invite.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Withdrawing twice, or after it was accepted, changes nothing: the list says how it stands. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.manage_members),
  at: ({ enclaveSlug }) => paths.admin(enclaveSlug),
  run: async (actor, { params }, now) => {
    await withdrawInvitation(actor, idOr404(params.invitationId), now)
  },
})

export { loader, action }
