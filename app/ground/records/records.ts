import type { IdentityKind } from '~/ground/firms/identity-number'
import { RECORD_KINDS as RECORDS, type RecordKind } from '~/ground/firms/vocabulary'

export type { RecordKind }
export const RECORD_KINDS = RECORDS.codes
/** The kinds built in; what an enclave defines besides is `own`, and the kind is in its row. */
export type BuiltInKind = Exclude<RecordKind, 'own'>
export const BUILT_IN_KINDS = RECORD_KINDS.filter((kind): kind is BuiltInKind => kind !== 'own')

export const PATENT_KINDS = ['invention', 'utility', 'design'] as const
export const TALENT_CATEGORIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const TALENT_DUTIES = ['founder', 'tech_lead', 'project_head', 'other'] as const
export const SOURCE_TYPES = ['university', 'institute', 'military', 'other'] as const
export const ACHIEVEMENT_PROOFS = ['contract', 'equity', 'registration', 'incubation_agreement'] as const
/** Whether the firm stands first among the owners of a patent; nobody knows until it is asked. */
export const PATENT_OWNERSHIPS = ['first', 'joint', 'unknown'] as const
/** The ways of graduation four; `none` is the firm's word that nothing of the kind has happened. */
export const LISTING_WAYS = ['acquired', 'merged', 'quoted', 'listed', 'none'] as const
/** Kinds that can come to an end other than by their last day: somebody leaves, a registration is cancelled. */
export const ENDING_KINDS = [
  'tech_sme',
  'hnte',
  'innovative_sme',
  'specialized_sme',
  'little_giant',
  'patent',
  'talent',
  'contract',
  'own',
] as const
export const CONTRACT_TYPES = ['development', 'transfer', 'license', 'consulting', 'service'] as const

/** What a record says beyond number, title, dates and amount, by kind (FirmRecord.detail). */
export type RecordDetail = {
  tech_sme: Record<string, never>
  hnte: { field?: string }
  innovative_sme: Record<string, never>
  specialized_sme: Record<string, never>
  little_giant: Record<string, never>
  patent: {
    patentKind: (typeof PATENT_KINDS)[number]
    ownership?: (typeof PATENT_OWNERSHIPS)[number] // absent: not asked yet
    ownerOrder?: number // of a joint owner, as the certificate lists them
  }
  talent: {
    idKind?: IdentityKind // absent: a resident card
    idMasked: string // 610***********001X
    idSealed: string // encrypted
    category: (typeof TALENT_CATEGORIES)[number]
    degree: 'doctor' | 'master' | 'other'
    seniorTitle: boolean
    duty: (typeof TALENT_DUTIES)[number]
  }
  achievement: {
    sourceOrg: string
    sourceType: (typeof SOURCE_TYPES)[number]
    proofKind: (typeof ACHIEVEMENT_PROOFS)[number]
  }
  contract: {
    type: (typeof CONTRACT_TYPES)[number]
    buyer: string
    seller: string
    deductionsYuan: string // equipment, materials and other non-technical costs
    techYuan: string // total less deductions
    signedOn: string
    partyReason?: string // why the firm is neither buyer nor seller by name
  }
  funding: { round: string; investor: string }
  listing: { way: (typeof LISTING_WAYS)[number]; counterpart: string }
  /** What its fields say, by their codes: ground/record-kinds/own-values.ts. */
  own: Record<string, string | boolean>
}

/** How a record of a kind ends: somebody leaves, a registration is cancelled, a patent lapses, a certificate is revoked. */
export function endingOf(kind: RecordKind): 'talent' | 'contract' | 'patent' | 'own' | 'certificate' {
  return kind === 'talent' || kind === 'contract' || kind === 'patent' || kind === 'own'
    ? kind
    : 'certificate'
}
