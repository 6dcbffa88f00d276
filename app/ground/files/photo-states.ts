import { vocabulary } from '~/shared/vocabulary'

/** How a photo stands that others look at: kept as it came and to be written anew, written anew, or not to be read. */
export const PHOTO_STATES = vocabulary({
  waits: ['待重写', 'to be written anew'],
  anew: ['已重写', 'written anew'],
  unreadable: ['读不出', 'cannot be read'],
})
