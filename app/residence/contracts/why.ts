import { TAKEN_BACK, type TakenBack } from './vocabulary'

/** Why an offer is taken back or a lease called off: in words, or because of what became of its firm. */
export type Why = { reason: string } | { because: TakenBack }

/** The reason as it stands in a column: what somebody wrote. */
export const reasonOf = (why: Why): string => ('reason' in why ? why.reason : '')

/** The reason as an event has it. */
export const noted = (why: Why): { reason: string; because?: TakenBack } =>
  'reason' in why ? { reason: why.reason } : { reason: '', because: why.because }

/** The reason as a letter says it, in both languages. */
export const saidOf = (why: Why): { reasonZh: string; reasonEn: string } => {
  if ('reason' in why) return { reasonZh: why.reason, reasonEn: why.reason }
  const { zh, en } = TAKEN_BACK.words
  return { reasonZh: zh[why.because], reasonEn: en[why.because] }
}
