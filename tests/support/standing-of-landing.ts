import { CLAIMS_STANDING } from './scenes/landing/claims'
import { LAND_STANDING } from './scenes/landing/land'
import { SHARING_STANDING } from './scenes/landing/sharing'
import { SITES_STANDING } from './scenes/landing/sites'
import { STEPS_STANDING } from './scenes/landing/steps'
import { VISITS_STANDING } from './scenes/landing/visits'

/** A maker for every state of what firms are offered, given and hold in the home city, and of what two cities share. */
export const LANDING_STANDING = {
  ...SITES_STANDING,
  ...STEPS_STANDING,
  ...VISITS_STANDING,
  ...LAND_STANDING,
  ...CLAIMS_STANDING,
  ...SHARING_STANDING,
}
