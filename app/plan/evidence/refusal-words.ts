import type { Locale } from '~/shared/words'
import type { Line } from './batch.server'
import type { NotCounted } from '~/plan/counting-rules/countable'
import { evidenceWords, type EvidenceWords } from '~/plan/counting/words'
import { notCountedWords } from '~/plan/counting/words-of-counting'

export type RowRefusal = keyof EvidenceWords['refusals']
type Refusal = { reason: RowRefusal; detail?: Record<string, string | number> }

/** A refusal as a sentence; when the rule refuses, every reason at once. */
export function refusalWords({ reason, detail }: Refusal, locale: Locale): string {
  const w = evidenceWords[locale].refusals
  if (reason !== 'not_counted') return w[reason]
  const codes = String(detail?.reasons ?? '').split(',') as NotCounted[]
  return w.not_counted(reasonsInWords(codes, locale))
}

/** A line for every row of a batch that was refused as a whole: its name, and what stands in its way or nothing. */
export function batchWords(
  head: string,
  lines: readonly Line<RowRefusal>[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string[] {
  const w = evidenceWords[locale]
  const each = lines.map((line) =>
    w.lineOf(names.get(line.id) ?? line.id, line.ok ? w.lineOk : refusalWords(line, locale)),
  )
  return [head, ...each]
}

/** Every reason of the rule, in one sentence. */
export function reasonsInWords(reasons: readonly NotCounted[], locale: Locale): string {
  return reasons.map((reason) => notCountedWords[locale][reason]).join(locale === 'zh' ? '；' : '; ')
}
