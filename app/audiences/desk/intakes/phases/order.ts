import { movePhase } from '~/admission/phases/change-phase.server'
import { PhaseOrderForm } from '~/admission/phases/phase.form'
import { pressOnPhase } from '~/admission/phases/press-on-phase.server'

/** One place up or down; the page says why when the days of the phases speak against it. */
const { loader, action } = pressOnPhase(
  (actor, number, phaseId, now, { to }) => movePhase(actor, number, phaseId, to, now),
  PhaseOrderForm,
)

export { loader, action }
