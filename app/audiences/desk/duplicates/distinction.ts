import { ABILITIES } from '~/admission/duplicates/abilities'
import { markAsDifferent } from '~/admission/duplicates/mark-as-different.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Two firms that look like one are two. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.settle_pairs),
  at: ({ enclaveSlug }) => paths.deskDuplicates(enclaveSlug),
  run: (actor, { params }, now) => markAsDifferent(actor, params.firmId, params.otherId, now),
})

export { loader, action }
