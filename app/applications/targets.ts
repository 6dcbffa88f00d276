/** What a request to correct points at: an answer or a paper. Kept as text in Correction.items. */
export type Target = { kind: 'question' | 'paper'; code: string }

export const CORRECTION_REASONS = ['incorrect', 'incomplete', 'outdated'] as const
export type CorrectionReason = (typeof CORRECTION_REASONS)[number]

export type CorrectionItem = { target: string; reason: CorrectionReason; note: string }

export function questionTarget(key: string): string {
  return `question:${key}`
}

export function paperTarget(code: string): string {
  return `paper:${code}`
}

/** The target a text names, or null for a text that names none. */
export function readTarget(text: string): Target | null {
  const match = /^(question|paper):(.+)$/.exec(text)
  if (!match) return null
  return { kind: match[1] === 'paper' ? 'paper' : 'question', code: match[2] ?? '' }
}

/** The items as the database keeps them; only our own commands write that column. */
export function itemsFromJson(json: unknown): CorrectionItem[] {
  return Array.isArray(json) ? (json as CorrectionItem[]) : []
}
