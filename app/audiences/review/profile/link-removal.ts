import { ABILITIES } from '~/admission/experts/abilities'
import { strikeLink } from '~/admission/experts/strike-link.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Struck out by two at once it is struck out once; either way the list shows it gone. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.keep_own_profile),
  at: ({ enclaveSlug }) => paths.reviewProfile(enclaveSlug),
  run: (actor, { params: { linkId } }, now) => strikeLink(actor, { userId: actor.userId, linkId }, now),
})

export { loader, action }
