/** The kinds of proven facts a firm can have on record. */
export const RECORD_KINDS = [
  'tech_sme',
  'hnte',
  'patent',
  'talent',
  'achievement',
  'contract',
  'funding',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export const PATENT_KINDS = ['invention', 'utility', 'design'] as const
export const TALENT_CATEGORIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const TALENT_DUTIES = ['founder', 'tech_lead', 'project_head', 'other'] as const
export const SOURCE_TYPES = ['university', 'institute', 'military', 'other'] as const
export const ACHIEVEMENT_PROOFS = ['contract', 'equity', 'registration', 'incubation_agreement'] as const
export const CONTRACT_TYPES = ['development', 'transfer', 'license', 'consulting', 'service'] as const

/** What a record says beyond number, title, dates and amount, by kind (FirmRecord.detail). */
export type RecordDetail = {
  tech_sme: Record<string, never>
  hnte: { field?: string }
  patent: { patentKind: (typeof PATENT_KINDS)[number] }
  talent: {
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
  }
  funding: { round: string; investor: string }
}
