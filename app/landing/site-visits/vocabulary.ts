import { vocabulary } from '~/shared/vocabulary'

/** Where a finding of a visit stands. */
export const FINDING_STATES = vocabulary({
  open: ['待整改', 'Open', 'ring'],
  closed: ['已整改', 'Put right', 'yes'],
})
