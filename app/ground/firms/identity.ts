/** What the register says of a firm, and how to reach it: what one is asked once and may change with proof. */
export const IDENTITY_FIELDS = [
  'name',
  'uscc',
  'foundedOn',
  'industryCode',
  'contactName',
  'contactPhone',
  'contactEmail',
] as const
export type IdentityField = (typeof IDENTITY_FIELDS)[number]

/** Every field as text; the founding day as YYYY-MM-DD, no e-mail as ''. */
export type Identity = Record<IdentityField, string>
export type IdentityChanges = Partial<Record<IdentityField, { before: string; after: string }>>

/** What stands on the licence: a firm proves a change of it with a paper. */
export const ON_THE_LICENCE: readonly IdentityField[] = ['name', 'uscc', 'foundedOn']

/** A name that a firm bore before, and the day from which it bears another. */
export type FormerName = { name: string; until: string }

export function isIdentityField(text: string): text is IdentityField {
  return IDENTITY_FIELDS.some((field) => field === text)
}

/** What another identity has otherwise, field by field. */
export function changesBetween(before: Identity, after: Partial<Identity>): IdentityChanges {
  return Object.fromEntries(
    IDENTITY_FIELDS.flatMap((field) => {
      const now = after[field]
      return now === undefined || now === before[field]
        ? []
        : [[field, { before: before[field], after: now }]]
    }),
  )
}

/** Whether a change touches what a paper must prove. */
export function needsProof(changes: IdentityChanges): boolean {
  return ON_THE_LICENCE.some((field) => changes[field] !== undefined)
}

/** The changes as the database keeps them, in their column or in an event: as many of them as can be read. */
export function changesFromJson(json: unknown): IdentityChanges {
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(
    IDENTITY_FIELDS.flatMap((field) => {
      const change = Reflect.get(json, field) as
        Partial<Record<'before' | 'after', unknown>> | null | undefined
      if (typeof change?.after !== 'string') return []
      return [
        [field, { before: typeof change.before === 'string' ? change.before : '', after: change.after }],
      ]
    }),
  )
}
