import type { MatterRow } from './work.server'
import type { workWords } from './words'

/** What an answer said of its matter, in words; empty where there is none. */
export function replyOf(w: (typeof workWords)['zh'], { matter, reply }: MatterRow): string {
  if (reply === null || matter === 'task') return '—'
  return Object.entries(w.replies[matter]).find(([code]) => code === reply)?.[1] ?? '—'
}
