import { EVIDENCE } from './formats'
import { kindOfName } from './kinds'

/** The one form on which people without an account hand in a file: what speaks for an objection. */
export const EVIDENCE_FIELD = 'evidence'
export const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024

export function isEvidence(name: string): boolean {
  const kind = kindOfName(name)
  return kind !== null && EVIDENCE.includes(kind.format)
}
