import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What becomes of a letter. */
export const LETTER_STATES = vocabulary({
  held: ['待放行', 'Held'],
  queued: ['等待寄出', 'Waiting'],
  digest: ['待每日汇总', 'For the digest'],
  kept: ['只在通知中心', 'Notice centre only'],
  sent: ['已寄出', 'Sent'],
  failed: ['寄不出', 'Undeliverable'],
  dropped: ['已撤下', 'Dropped'],
})
export type LetterState = CodeOf<typeof LETTER_STATES>
