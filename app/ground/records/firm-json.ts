import { z } from 'zod'
import { ifRead, listIn, mapIn } from '~/shared/json'
import type { FormerName, Identity, IdentityField } from '~/ground/firms/identity'
import { IDENTITY_KINDS } from '~/ground/firms/identity-number'
import {
  ACHIEVEMENT_PROOFS,
  CONTRACT_TYPES,
  LISTING_WAYS,
  PATENT_KINDS,
  PATENT_OWNERSHIPS,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type RecordDetail,
  type RecordKind,
} from './records'

const text = z.string().catch('')
const Identities: z.ZodType<Identity> = z.object({
  name: text,
  uscc: text,
  foundedOn: text,
  industryCode: text,
  contactName: text,
  contactPhone: text,
  contactEmail: text,
} satisfies Record<IdentityField, typeof text>)
const FormerNames: z.ZodType<FormerName[]> = listIn(z.object({ name: z.string().min(1), until: text }))

/** The former names, the oldest first. */
export function formerNamesFromJson(json: unknown): FormerName[] {
  return FormerNames.parse(json)
}

/** What stood on record when an application was handed in; null where nothing was frozen yet. */
export function identityFromJson(json: unknown): Identity | null {
  const read = Identities.safeParse(json)
  return read.success ? read.data : null
}

const one = ifRead(z.string())
const flag = ifRead(z.boolean())
type Read<K extends RecordKind> = z.ZodType<Partial<RecordDetail[K]>>
const DETAILS: { [K in RecordKind]: Read<K> } = {
  tech_sme: z.object({}).catch({}),
  hnte: read({ field: one }),
  innovative_sme: z.object({}).catch({}),
  specialized_sme: z.object({}).catch({}),
  little_giant: z.object({}).catch({}),
  patent: read({
    patentKind: ifRead(z.enum(PATENT_KINDS)),
    ownership: ifRead(z.enum(PATENT_OWNERSHIPS)),
    ownerOrder: ifRead(z.number()),
  }),
  talent: read({
    idMasked: one,
    idSealed: one,
    seniorTitle: flag,
    idKind: ifRead(z.enum(IDENTITY_KINDS)),
    category: ifRead(z.enum(TALENT_CATEGORIES)),
    degree: ifRead(z.enum(['doctor', 'master', 'other'])),
    duty: ifRead(z.enum(TALENT_DUTIES)),
  }),
  achievement: read({
    sourceOrg: one,
    sourceType: ifRead(z.enum(SOURCE_TYPES)),
    proofKind: ifRead(z.enum(ACHIEVEMENT_PROOFS)),
  }),
  contract: read({
    type: ifRead(z.enum(CONTRACT_TYPES)),
    buyer: one,
    seller: one,
    signedOn: one,
    partyReason: one,
    deductionsYuan: amount(),
    techYuan: amount(),
  }),
  funding: read({ round: one, investor: one }),
  listing: read({ way: ifRead(z.enum(LISTING_WAYS)), counterpart: one }),
  own: mapIn(z.union([z.string(), z.boolean()])),
}

/** What a record says beyond its number, title and days: as much of it as can be read. */
export function detailFromJson<K extends RecordKind>(kind: K, json: unknown): Partial<RecordDetail[K]> {
  return DETAILS[kind].parse(json)
}

/** One text of a record's detail by its name; '' where there is none. */
export function detailText(json: unknown, name: string): string {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined
  return typeof value === 'string' ? value : ''
}

function read<S extends z.ZodRawShape>(shape: S) {
  return z
    .object(shape)
    .transform(given)
    .catch({} as never)
}

function amount() {
  return ifRead(z.string().regex(/^-?\d+(\.\d+)?$/))
}

/** Without the fields that were not written. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}
