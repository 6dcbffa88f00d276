import { KINDS, type Kind } from './kinds'

/** The one form on which people without an account hand in a file: what speaks for an objection. */
export const EVIDENCE_FIELD = 'evidence'
export const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024

const NO_EVIDENCE: readonly string[] = ['xlsx']

const EVIDENCE_KINDS = KINDS.filter(({ extensions }) => !NO_EVIDENCE.includes(extensions[0]))

/** For the `accept` of the field. */
export const EVIDENCE_ACCEPT = EVIDENCE_KINDS.flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
).join(',')

export function isEvidence(kind: Kind | null): boolean {
  return EVIDENCE_KINDS.some((known) => known === kind)
}
