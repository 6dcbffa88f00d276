import { CLAIMS_STANDING } from './scenes-of-claims'
import { LAND_STANDING } from './scenes-of-land'
import { SHARING_STANDING } from './scenes-of-sharing'
import { SITES_STANDING } from './scenes-of-sites'
import { STEPS_STANDING } from './scenes-of-steps'
import { VISITS_STANDING } from './scenes-of-visits'

/** A maker for every state of what firms are offered, given and hold in the home city, and of what two cities share. */
export const LANDING_STANDING = {
  ...SITES_STANDING,
  ...STEPS_STANDING,
  ...VISITS_STANDING,
  ...LAND_STANDING,
  ...CLAIMS_STANDING,
  ...SHARING_STANDING,
}
