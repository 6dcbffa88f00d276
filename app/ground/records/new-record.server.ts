import { titleLastDay } from '~/ground/national-rules/cultivation'
import { hnteLastDay } from '~/ground/national-rules/hnte'
import { techAmount } from '~/ground/national-rules/tech-amount'
import type { Prisma } from '~/platform/db.server'
import { fingerprint, seal } from '~/platform/seal.server'
import type { Day } from '~/shared/days'
import type { RecordInput } from './add-record.form'
import { identityKey, maskIdentityNumber } from '~/ground/firms/identity-number'
import { readPatentNumber } from '~/shared/codes/patent-number'
import type { PATENT_KINDS, RecordDetail } from './records'

/** What a record is in the database, whatever its kind. */
export type RecordFacts = {
  number: string
  numberReason: string | null
  title: string
  validUntil: Day | null
  endedOn: Day | null
  amountYuan: string | null
  detail: Prisma.InputJsonObject
}

const bare = { numberReason: null, validUntil: null, endedOn: null, amountYuan: null, detail: {} }

/** The facts of a record as typed: numbers in one form, amounts counted, a person sealed and hashed. */
export function recordFacts(input: RecordInput): RecordFacts {
  const reasoned = 'numberReason' in input ? { numberReason: input.numberReason ?? null } : {}
  return { ...bare, ...reasoned, ...factsOfKind(input) }
}

type OfKind = Pick<RecordFacts, 'number' | 'title' | 'detail'> & Partial<RecordFacts>

function factsOfKind(input: RecordInput): OfKind {
  const { number } = 'number' in input ? input : { number: '' }
  switch (input.kind) {
    case 'tech_sme':
      return { number, title: '', validUntil: input.validUntil, detail: {} }
    case 'hnte': {
      const last = hnteLastDay(input.happenedOn)
      const detail: RecordDetail['hnte'] = input.field ? { field: input.field } : {}
      return { number, title: '', validUntil: last.ok ? last.value : null, detail }
    }
    case 'innovative_sme':
    case 'specialized_sme':
    case 'little_giant': {
      const last = titleLastDay(input.happenedOn)
      return { number, title: '', validUntil: last.ok ? last.value : null, detail: {} }
    }
    case 'patent': {
      const { ownership, ownerOrder, title } = input
      const order = ownership === 'joint' && ownerOrder ? { ownerOrder } : {}
      const detail: RecordDetail['patent'] = { patentKind: patentKindOf(number), ownership, ...order }
      return { number, title, detail }
    }
    case 'talent':
      return talentFacts(input)
    case 'achievement': {
      const { sourceOrg, sourceType, proofKind, title } = input
      const detail: RecordDetail['achievement'] = { sourceOrg, sourceType, proofKind }
      return { number, title, detail }
    }
    case 'contract':
      return contractFacts(input)
    case 'funding': {
      const { round, investor, amountYuan } = input
      const detail: RecordDetail['funding'] = { round, investor }
      return { number, title: `${investor} ${round}`, amountYuan, detail }
    }
    case 'listing': {
      const { way, counterpart } = input
      const detail: RecordDetail['listing'] = { way, counterpart }
      return { number, title: counterpart, detail }
    }
  }
}

function talentFacts(input: Extract<RecordInput, { kind: 'talent' }>): OfKind {
  const { title, idKind, idNumber, category, degree, seniorTitle, duty, endedOn } = input
  const detail: RecordDetail['talent'] = {
    idKind,
    idMasked: maskIdentityNumber(idNumber),
    idSealed: seal(idNumber),
    category,
    degree,
    seniorTitle,
    duty,
  }
  return { number: fingerprint(identityKey(idKind, idNumber)), title, endedOn: endedOn ?? null, detail }
}

function contractFacts(input: Extract<RecordInput, { kind: 'contract' }>): OfKind {
  const { number, title, type, buyer, seller, signedOn, amountYuan, partyReason } = input
  const deductionsYuan = input.deductionsYuan ?? '0.00'
  const left = techAmount(amountYuan, { other: deductionsYuan })
  if (!left.ok) throw new Error(left.reason)
  const detail: RecordDetail['contract'] = {
    type,
    buyer,
    seller,
    signedOn,
    deductionsYuan,
    techYuan: left.value,
    ...(partyReason ? { partyReason } : {}),
  }
  return { number, title, amountYuan, detail }
}

/** The kind its number names, also where the number stands with a reason. */
function patentKindOf(number: string): (typeof PATENT_KINDS)[number] {
  const kind = readPatentNumber(number)?.kind ?? 'invention'
  return kind === 'utility_model' ? 'utility' : kind
}
