import { ABILITIES } from '~/admission/experts/abilities'
import { strikeLink } from '~/admission/experts/strike-link.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Struck out by two at once it is struck out once; either way the list shows it gone. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.keep_experts),
  at: ({ enclaveSlug }, { params }) => paths.deskExpert(enclaveSlug, idOr404(params.expertId)),
  run: (actor, { params: { expertId: userId, linkId } }, now) => strikeLink(actor, { userId, linkId }, now),
})

export { loader, action }
