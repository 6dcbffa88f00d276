import type { IdentityField } from '~/ground/firms/identity'
import { REASONS_TO_CORRECT } from './vocabulary'

/** What a request to correct points at: an answer, a paper, or what the register says of the firm. Kept as text in Correction.items. */
export type Target = { kind: 'question' | 'paper' | 'identity'; code: string }

export const CORRECTION_REASONS = REASONS_TO_CORRECT.codes
export type CorrectionReason = (typeof CORRECTION_REASONS)[number]

export type CorrectionItem = { target: string; reason: CorrectionReason; note: string }

export function questionTarget(key: string): string {
  return `question:${key}`
}

export function identityTarget(field: IdentityField): string {
  return `identity:${field}`
}

/** The target a text names, or null for a text that names none. */
export function readTarget(text: string): Target | null {
  const match = /^(question|paper|identity):(.+)$/.exec(text)
  if (!match) return null
  return { kind: match[1] as Target['kind'], code: match[2] ?? '' }
}
