import { ABILITIES } from '~/admission/decisions/abilities'
import { dropDecision } from '~/admission/decisions/drop-decision.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Takes back a decision that waits. One that was published meanwhile stays published. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.settle_decisions),
  at: ({ enclaveSlug }) => paths.deskDecisions(enclaveSlug),
  run: (actor, { params }, now) => dropDecision(actor, params.decisionId ?? '', now),
})

export { loader, action }
