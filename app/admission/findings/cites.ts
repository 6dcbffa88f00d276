import type { Criterion } from '~/ground/criteria/expression'
import type { RubricItem } from '~/admission/rubrics/rubric'

/** What a decision can rest on: an unmet criterion, or an item the experts scored. Kept as text in Decision.cites. */
export type Cite = { kind: 'criterion' | 'rubric'; code: string }

export function citeOf({ kind, code }: Cite): string {
  return `${kind}:${code}`
}

/** The ground a text names, or null for a text that names none. */
export function readCite(text: string): Cite | null {
  const match = /^(criterion|rubric):(.+)$/.exec(text)
  return match ? { kind: match[1] === 'rubric' ? 'rubric' : 'criterion', code: match[2] ?? '' } : null
}

/** Everything a decline of this application may cite, with its words. */
export function groundsOf(
  criteria: readonly Criterion[],
  unmet: readonly string[],
  rubric: readonly RubricItem[],
): { cite: string; zh: string; en: string }[] {
  return [
    ...criteria
      .filter(({ code }) => unmet.includes(code))
      .map(({ code, zh, en }) => ({
        cite: citeOf({ kind: 'criterion', code }),
        zh: `${code} ${zh}`,
        en: `${code} ${en}`,
      })),
    ...rubric
      .filter((item) => !item.bonus)
      .map(({ code, zh, en }) => ({ cite: citeOf({ kind: 'rubric', code }), zh, en })),
  ]
}
