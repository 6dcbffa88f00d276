import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a booking stands. */
export const BOOKING_STATES = vocabulary({
  asked: ['待批准', 'waits for approval', 'half'],
  booked: ['已订', 'booked', 'dot'],
  no_show: ['未到场', 'no-show', 'late'],
  declined: ['未批准', 'declined', 'no'],
  cancelled: ['已取消', 'cancelled', 'ended'],
  lapsed: ['没有答复，已过期', 'never answered, lapsed', 'ended'],
})
export type BookingState = CodeOf<typeof BOOKING_STATES>

/** Why a booking ended that nobody gave a reason for. */
export const BOOKING_CAUSES = vocabulary({
  firm_left: ['企业已离开孵化器', 'the firm has left the incubator'],
})

export type BookingCause = CodeOf<typeof BOOKING_CAUSES>

/** States in which a booking keeps its hours from others; the exclusion constraint says the same. */
export const HOLDING: readonly BookingState[] = ['asked', 'booked', 'no_show']
