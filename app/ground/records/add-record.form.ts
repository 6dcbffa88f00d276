import { z } from 'zod'
import { techAmount } from '~/ground/national-rules/tech-amount'
import {
  count,
  day,
  file,
  idempotencyKey,
  line,
  optionalDay,
  optionalFile,
  optionalLine,
  optionalWan,
  wanAboveZero,
} from '~/ground/firms/fields.form'
import { checkIdentityPaper, IDENTITY_KINDS } from '~/ground/firms/identity-number'
import {
  checkAchievementNumber,
  checkContractNumber,
  checkHnteNumber,
  checkPatentOn,
  checkTechSmeNumber,
  SHORTEST_REASON,
  type NumberCheck,
} from '~/ground/firms/record-number'
import {
  ACHIEVEMENT_PROOFS,
  CONTRACT_TYPES,
  LISTING_WAYS,
  PATENT_OWNERSHIPS,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type BuiltInKind,
} from './records'
import { writtenNumber } from '~/shared/written-number'

const common = { happenedOn: day, file, idempotencyKey }
/** A number with why it stands although it is unlikely. */
const numbered = { ...common, number: line(60), numberReason: optionalLine(200) }
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
/** A number in its one form, of papers that every institution numbers its own way. */
const ownNumber = line(60)
  .transform(writtenNumber)
  .refine((text) => text !== '', 'number_form')

type Context = { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void }
type Numbered = { numberReason?: string | undefined }

/** The number in its one form; what is wrong is refused, what is unlikely stands with a reason of some length. */
function settled<T extends Numbered>(
  typed: T,
  { number, wrong, doubts }: NumberCheck,
  context: Context,
): T & { number: string } {
  const { numberReason } = typed
  const open = wrong ? [wrong] : (numberReason?.length ?? 0) >= SHORTEST_REASON ? [] : doubts
  for (const message of open) context.addIssue({ code: 'custom', path: ['number'], message })
  return { ...typed, number, numberReason: doubts.length > 0 ? numberReason : undefined }
}

/** The number of a tech SME is on the list until the end of March of the year after its own; no other end is taken. */
const TechSmeForm = z.object({ ...numbered, validUntil: day }).transform((typed, context) => {
  const check = checkTechSmeNumber(typed.number, typed.happenedOn)
  if (check.lastDay && typed.validUntil !== check.lastDay)
    context.addIssue({ code: 'custom', path: ['validUntil'], message: `tech_sme_ends:${check.lastDay}` })
  return settled(typed, check, context)
})

/** The last day of the certificate follows from the day of issue. */
const HnteForm = z
  .object({ ...numbered, field: optionalLine(60) })
  .transform((typed, context) => settled(typed, checkHnteNumber(typed.number, typed.happenedOn), context))

/** A title of the ladder: every province numbers its own; the last day follows from the day on which it was granted. */
const TitleForm = z.object({ ...common, number: ownNumber })

/** Whether the firm is the first owner is asked; what is not said is not known, and counts for nothing yet. */
const PatentForm = z
  .object({
    ...numbered,
    title: line(160),
    ownership: z.enum(PATENT_OWNERSHIPS, 'choose').default('unknown'),
    ownerOrder: count.optional(),
  })
  .transform((typed, context) => {
    if (typed.ownership === 'joint' && !typed.ownerOrder)
      context.addIssue({ code: 'custom', path: ['ownerOrder'], message: 'order_missing' })
    return settled(typed, checkPatentOn(typed.number, typed.happenedOn), context)
  })

/** A person: the number of the paper is checked here, then sealed and never shown whole again. */
const TalentForm = z
  .object({
    ...common,
    title: line(60),
    idKind: z.enum(IDENTITY_KINDS, 'choose').default('resident_card'),
    idNumber: line(60),
    category: z.enum(TALENT_CATEGORIES, 'choose'),
    degree: z.enum(['doctor', 'master', 'other'], 'choose'),
    seniorTitle: ticked,
    duty: z.enum(TALENT_DUTIES, 'choose'),
    endedOn: optionalDay,
  })
  .transform((typed, context) => {
    const { text, problems } = checkIdentityPaper(typed.idKind, typed.idNumber, typed.happenedOn)
    for (const message of problems) context.addIssue({ code: 'custom', path: ['idNumber'], message })
    if (typed.endedOn && typed.endedOn < typed.happenedOn)
      context.addIssue({ code: 'custom', path: ['endedOn'], message: 'left_before_joining' })
    return { ...typed, idNumber: text }
  })

/** A result of research; one that is on record already gets a further proof instead of a second life. */
const AchievementForm = z
  .object({
    ...numbered,
    title: optionalLine(160),
    sourceOrg: optionalLine(120),
    sourceType: z.enum(SOURCE_TYPES, 'choose').optional(),
    proofKind: z.enum(ACHIEVEMENT_PROOFS, 'choose'),
    furtherProofOf: z.uuid('choose').optional(),
  })
  .transform((typed, context) => {
    const { title = '', sourceOrg = '', sourceType, furtherProofOf } = typed
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!furtherProofOf && !title) missing('title', 'required')
    if (!furtherProofOf && !sourceOrg) missing('sourceOrg', 'required')
    if (!furtherProofOf && !sourceType) missing('sourceType', 'choose')
    const whole = { ...typed, title, sourceOrg, sourceType: sourceType ?? 'other' }
    return settled(whole, checkAchievementNumber(typed.number, typed.proofKind), context)
  })

/** Only the price less non-technical costs is technology (技术合同认定登记规则). */
const ContractForm = z
  .object({
    ...numbered,
    title: line(160),
    type: z.enum(CONTRACT_TYPES, 'choose'),
    buyer: line(120),
    seller: line(120),
    partyReason: optionalLine(200),
    amountYuan: wanAboveZero,
    deductionsYuan: optionalWan,
    signedOn: day,
  })
  .transform((typed, context) => {
    const { amountYuan, deductionsYuan, signedOn, happenedOn } = typed
    const found = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!techAmount(amountYuan, { other: deductionsYuan ?? '0' }).ok)
      found('deductionsYuan', 'deductions_exceed_total')
    if (signedOn > happenedOn) found('happenedOn', 'registered_before_signed')
    return settled(typed, checkContractNumber(typed.number, happenedOn), context)
  })

const FundingForm = z.object({
  ...common,
  number: ownNumber,
  round: line(40),
  investor: line(120),
  amountYuan: wanAboveZero,
})

/** Bought, merged, quoted or listed (graduation way four); that nothing of it happened needs neither paper nor number. */
const ListingForm = z
  .object({
    ...common,
    file: optionalFile,
    way: z.enum(LISTING_WAYS, 'choose'),
    number: optionalLine(60).transform((text) => writtenNumber(text ?? '')),
    counterpart: optionalLine(120).transform((text) => text ?? ''),
  })
  .superRefine(({ way, number, counterpart, file: paper }, context) => {
    if (way === 'none') return
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!number) missing('number', 'required')
    if (!counterpart) missing('counterpart', 'required')
    if (!paper) missing('file', 'proof_missing')
  })

/** What is asked for each kind of record. */
export const RECORD_FORMS = {
  tech_sme: TechSmeForm,
  hnte: HnteForm,
  innovative_sme: TitleForm,
  specialized_sme: TitleForm,
  little_giant: TitleForm,
  patent: PatentForm,
  talent: TalentForm,
  achievement: AchievementForm,
  contract: ContractForm,
  funding: FundingForm,
  listing: ListingForm,
} as const satisfies Record<BuiltInKind, z.ZodType>

export type RecordInput = {
  [K in BuiltInKind]: { kind: K } & z.output<(typeof RECORD_FORMS)[K]>
}[BuiltInKind]
