import { vocabulary } from '~/shared/vocabulary'

/** What a year in residence was, held against the agreement. */
export const REVIEW_GRADES = vocabulary({
  excellent: ['优秀', 'Excellent', 'yes'],
  passed: ['合格', 'Passed', 'dot'],
  failed: ['不合格', 'Failed', 'late'],
})

/** What was found when a firm that had failed was looked at again. */
export const SECOND_LOOKS = vocabulary({
  cured: ['已改好', 'Put right', 'yes'],
  not_cured: ['未改好', 'Not put right', 'no'],
})
