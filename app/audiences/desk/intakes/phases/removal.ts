import { removePhase } from '~/admission/phases/change-phase.server'
import { pressOnPhase } from '~/admission/phases/press-on-phase.server'

/** Takes a phase out; the page says why when it is the active one. */
const { loader, action } = pressOnPhase(removePhase)

export { loader, action }
