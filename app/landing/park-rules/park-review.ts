import { addMonths, type Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'
import { PARK_REVIEW_RULES } from './landing.rules'

/** Grades from best to worst: 优秀、良好、合格、不合格. */
export const PARK_GRADES = ['excellent', 'good', 'fair', 'poor'] as const
export type ParkGrade = (typeof PARK_GRADES)[number]
export type ParkReview = { grade: ParkGrade; rank: number; parks: number }
export type ObservationVerdict = 'not_over' | 'restored' | 'delisted'

/** Whether a park goes down to candidate: below 良好 and among the last three in each of its last two reviews. */
export function isDowngraded(reviews: readonly ParkReview[], onDay: Day): boolean {
  const rules = rulesOn(PARK_REVIEW_RULES, onDay)
  if (!rules) return false
  const inARow = rules.figure('reviews_in_a_row').toNumber()
  const lastPlaces = rules.figure('last_places').toNumber()
  const last = reviews.slice(-inARow)
  return (
    last.length === inARow &&
    last.every((review) => belowGood(review.grade) && isAmongLast(review, lastPlaces))
  )
}

/** What becomes of a park after its year of observation: back up the ladder, or struck off. */
export function afterObservation(downgradedOn: Day, upToStandard: boolean, onDay: Day): ObservationVerdict {
  const months = rulesOn(PARK_REVIEW_RULES, downgradedOn)?.figure('observation').toNumber()
  if (months === undefined || onDay < addMonths(downgradedOn, months)) return 'not_over'
  return upToStandard ? 'restored' : 'delisted'
}

function belowGood(grade: ParkGrade): boolean {
  return PARK_GRADES.indexOf(grade) > PARK_GRADES.indexOf('good')
}

function isAmongLast({ rank, parks }: ParkReview, places: number): boolean {
  return rank > parks - places
}
