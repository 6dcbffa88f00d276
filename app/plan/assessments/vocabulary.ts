import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a version of a year's assessment is. */
export const ASSESSMENT_STATES = vocabulary({
  submitted: ['待科技局核对', 'To be checked', 'half'],
  confirmed: ['已确认', 'Confirmed', 'yes'],
  returned: ['已退回', 'Returned', 'ended'],
})

/** How a value becomes points. */
export const SCORINGS = vocabulary({
  full: ['满分', 'Full marks'],
  steps: ['分档', 'Steps'],
  ranks: ['名次', 'Ranks'],
})
export type Scoring = CodeOf<typeof SCORINGS>
