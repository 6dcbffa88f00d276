import type { words } from '~/residence/tenancies/words'

type Sentences = (typeof words)['zh']['term']['refusal']

/** Why the day cannot be corrected so, with the day or the room it names. */
export function termRefusal(
  w: Sentences,
  { reason, detail = {} }: { reason: keyof Sentences; detail?: Record<string, string | number> },
): string {
  if (reason === 'before_admission') return w.before_admission(String(detail.day ?? ''))
  if (reason === 'lease_over_before' || reason === 'lease_beyond_term')
    return w[reason](String(detail.unit ?? ''))
  return w[reason]
}
