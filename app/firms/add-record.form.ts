import { z } from 'zod'
import { techSmeNumber } from '../certificates/tech-sme'
import { techAmount } from '../contracts/tech-amount'
import { day, file, idempotencyKey, line, optionalLine, optionalWan, wan } from './fields.form'
import { checkIdentityNumber } from './identity-number'
import { checkPatentNumber } from './patent-number'
import {
  ACHIEVEMENT_PROOFS,
  CONTRACT_TYPES,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type RecordKind,
} from './records'

const common = { happenedOn: day, file, idempotencyKey }
const capitals = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** The number and the day until which a tech SME is on the list. */
const TechSmeForm = z
  .object({ ...common, number: line(40).transform(capitals), validUntil: day })
  .superRefine(({ number, happenedOn, validUntil }, context) => {
    if (!techSmeNumber(number).ok)
      context.addIssue({ code: 'custom', path: ['number'], message: 'tech_sme_form' })
    if (validUntil < happenedOn) {
      context.addIssue({ code: 'custom', path: ['validUntil'], message: 'ends_before_it_begins' })
    }
  })

/** GR, year, province and a running number; the last day follows from the day of issue. */
const HnteForm = z.object({
  ...common,
  number: line(40)
    .transform(capitals)
    .refine((text) => /^GR20\d{10}$/.test(text), 'hnte_form'),
  field: optionalLine(60),
})

/** A wrong form blocks; a wrong check character warns and wants a reason. */
const PatentForm = z
  .object({
    ...common,
    number: line(40),
    numberReason: optionalLine(200),
    title: line(160),
  })
  .transform((typed, context) => {
    const check = checkPatentNumber(typed.number)
    if (check.ok) return { ...typed, number: check.number, numberReason: undefined }
    const bare = capitals(typed.number)
      .replace(/^(ZL|CN)/, '')
      .replaceAll('.', '')
    const number = `ZL${bare.slice(0, 12)}.${bare.slice(12)}`
    if (check.reason === 'wrong_check_character' && (typed.numberReason?.length ?? 0) >= 5)
      return { ...typed, number }
    const message =
      check.reason === 'wrong_check_character' ? `check_character:${check.expected}` : 'patent_form'
    context.addIssue({ code: 'custom', path: ['number'], message })
    return z.NEVER
  })

/** A person: the identity number is checked here, then sealed and never shown whole again. */
const TalentForm = z.object({
  ...common,
  title: line(60),
  idNumber: z
    .string('required')
    .transform((typed) => checkIdentityNumber(typed))
    .superRefine(({ problems }, context) => {
      for (const problem of problems) context.addIssue({ code: 'custom', message: `identity_${problem}` })
    })
    .transform(({ text }) => text),
  category: z.enum(TALENT_CATEGORIES, 'choose'),
  degree: z.enum(['doctor', 'master', 'other'], 'choose'),
  seniorTitle: ticked,
  duty: z.enum(TALENT_DUTIES, 'choose'),
})

const AchievementForm = z.object({
  ...common,
  number: line(60).transform(capitals),
  title: line(160),
  sourceOrg: line(120),
  sourceType: z.enum(SOURCE_TYPES, 'choose'),
  proofKind: z.enum(ACHIEVEMENT_PROOFS, 'choose'),
})

/** Only the price less non-technical costs is technology (技术合同认定登记规则). */
const ContractForm = z
  .object({
    ...common,
    number: line(60).transform(capitals),
    title: line(160),
    type: z.enum(CONTRACT_TYPES, 'choose'),
    buyer: line(120),
    seller: line(120),
    amountYuan: wan,
    deductionsYuan: optionalWan,
    signedOn: day,
  })
  .superRefine(({ amountYuan, deductionsYuan, signedOn, happenedOn }, context) => {
    if (!techAmount(amountYuan, { other: deductionsYuan ?? '0' }).ok) {
      context.addIssue({ code: 'custom', path: ['deductionsYuan'], message: 'deductions_exceed_total' })
    }
    if (signedOn > happenedOn) {
      context.addIssue({ code: 'custom', path: ['happenedOn'], message: 'registered_before_signed' })
    }
  })

const FundingForm = z.object({
  ...common,
  number: line(60).transform(capitals),
  round: line(40),
  investor: line(120),
  amountYuan: wan,
})

/** What is asked for each kind of record. */
export const RECORD_FORMS = {
  tech_sme: TechSmeForm,
  hnte: HnteForm,
  patent: PatentForm,
  talent: TalentForm,
  achievement: AchievementForm,
  contract: ContractForm,
  funding: FundingForm,
} as const satisfies Record<RecordKind, z.ZodType>

export type RecordInput = { [K in RecordKind]: { kind: K } & z.output<(typeof RECORD_FORMS)[K]> }[RecordKind]
