import { activatePhase } from '~/admission/phases/activate.server'
import { pressOnPhase } from '~/admission/phases/press-on-phase.server'

/** Makes a phase the active one at once. */
const { loader, action } = pressOnPhase(activatePhase)

export { loader, action }
