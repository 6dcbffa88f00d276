import { hnteLastDay } from '~/certificates/hnte'
import { techAmount } from '~/contracts/tech-amount'
import type { Prisma } from '~/platform/db.server'
import { fingerprint, seal } from '~/platform/seal.server'
import type { Day } from '~/shared/days'
import type { RecordInput } from './add-record.form'
import { maskIdentityNumber } from './identity-number'
import { checkPatentNumber } from './patent-number'
import type { PATENT_KINDS, RecordDetail } from './records'

/** What a record is in the database, whatever its kind. */
export type RecordFacts = {
  number: string
  numberReason: string | null
  title: string
  validUntil: Day | null
  amountYuan: string | null
  detail: Prisma.InputJsonObject
}

const bare = { numberReason: null, validUntil: null, amountYuan: null, detail: {} }

/** The facts of a record as typed: numbers in one form, amounts counted, a person sealed and hashed. */
export function recordFacts(input: RecordInput): RecordFacts {
  switch (input.kind) {
    case 'tech_sme':
      return { ...bare, number: input.number, title: '', validUntil: input.validUntil }
    case 'hnte': {
      const last = hnteLastDay(input.happenedOn)
      const detail: RecordDetail['hnte'] = input.field ? { field: input.field } : {}
      return { ...bare, number: input.number, title: '', validUntil: last.ok ? last.value : null, detail }
    }
    case 'patent': {
      const detail: RecordDetail['patent'] = { patentKind: patentKindOf(input.number) }
      return {
        ...bare,
        number: input.number,
        numberReason: input.numberReason ?? null,
        title: input.title,
        detail,
      }
    }
    case 'talent':
      return talentFacts(input)
    case 'achievement': {
      const { sourceOrg, sourceType, proofKind } = input
      const detail: RecordDetail['achievement'] = { sourceOrg, sourceType, proofKind }
      return { ...bare, number: input.number, title: input.title, detail }
    }
    case 'contract':
      return contractFacts(input)
    case 'funding': {
      const { round, investor, number, amountYuan } = input
      const detail: RecordDetail['funding'] = { round, investor }
      return { ...bare, number, title: `${investor} ${round}`, amountYuan, detail }
    }
  }
}

function talentFacts(input: Extract<RecordInput, { kind: 'talent' }>): RecordFacts {
  const { title, idNumber, category, degree, seniorTitle, duty } = input
  const detail: RecordDetail['talent'] = {
    idMasked: maskIdentityNumber(idNumber),
    idSealed: seal(idNumber),
    category,
    degree,
    seniorTitle,
    duty,
  }
  return { ...bare, number: fingerprint(idNumber), title, detail }
}

function contractFacts(input: Extract<RecordInput, { kind: 'contract' }>): RecordFacts {
  const { number, title, type, buyer, seller, signedOn, amountYuan } = input
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
  }
  return { ...bare, number, title, amountYuan, detail }
}

/** The fifth digit tells the kind, also where the check character is wrong; 8 and 9 came through the PCT. */
function patentKindOf(number: string): (typeof PATENT_KINDS)[number] {
  const check = checkPatentNumber(number)
  const mark = number.charAt(6)
  if (check.ok ? check.kind === 'invention' : '18'.includes(mark)) return 'invention'
  if (check.ok ? check.kind === 'design' : mark === '3') return 'design'
  return 'utility'
}
