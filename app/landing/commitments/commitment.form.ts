import { z } from 'zod'
import { dayField, decimalField, wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import { CONSEQUENCES, isWhole, KINDS, OFFICES, sideOf, unitOf, type Kind, type Unit } from './vocabulary'

const number = { missing: 'required', wrong: 'number' }
const version = z.coerce.number().pipe(z.int32().min(1))
const kind = z.enum(KINDS.codes, { error: 'required' })
const reason = paragraph(300, { missing: 'required', least: 2, short: 'required', long: 'too_long' })
const file = z.uuid({ error: 'required' })
/** What is left empty is nothing. */
const orNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (typed === '' || typed === undefined ? null : typed), schema.nullable())

/** An amount as typed, in the unit of its kind; money in 万元. */
const AMOUNTS: Record<Unit, z.ZodType<string>> = {
  yuan: decimalField({ unit: 'wan', digits: 8, places: 6 }, number).transform(wanToYuan),
  person: decimalField({ unit: 'person', digits: 6, places: 0 }, number),
  sqm: decimalField({ unit: 'square_metre', digits: 8, places: 2 }, number),
  day: decimalField({ unit: 'day', digits: 4, places: 0 }, number),
  once: z.any().transform(() => '1'),
}

type Wrong = (path: string, message: string) => void
const faultsInto =
  (context: z.RefinementCtx): Wrong =>
  (path, message) =>
    context.addIssue({ code: 'custom', path: [path], message })

function amountOf(of: Kind, typed: string | undefined, wrong: Wrong): string {
  const read = AMOUNTS[unitOf(of)].safeParse(typed ?? '')
  if (!read.success) wrong('amount', read.error.issues[0]?.message ?? 'number')
  else if (Number(read.data) <= 0) wrong('amount', 'above_zero')
  return read.success ? read.data : '0'
}

const TERMS = {
  kind,
  what: line(200, { missing: 'required' }),
  amount: z.string().optional(),
  dueOn: dayField('required', 'day'),
  withinDays: orNull(wholeField([0, 3650], number)),
  consequence: z.enum(CONSEQUENCES.codes, { error: 'required' }),
  consequenceText: lineOrEmpty(200),
}

/** A clause of an agreement: who owes it, what, until when, on what it hangs and what follows. */
export const NewCommitmentForm = z
  .object({
    ...TERMS,
    office: orNull(z.enum(OFFICES.codes, { error: 'required' })),
    departmentId: orNull(z.uuid({ error: 'required' })),
    dependsOnId: orNull(z.uuid({ error: 'required' })),
    reason: paragraphOrEmpty(300),
    idempotencyKey: z.uuid().optional(),
  })
  .transform((typed, context) => {
    const wrong = faultsInto(context)
    const isCity = sideOf(typed.kind) === 'city'
    const office = isCity ? typed.office : null
    const departmentId = office === 'department' ? typed.departmentId : null
    if (isCity && office === null) wrong('office', 'required')
    if (office === 'department' && departmentId === null) wrong('departmentId', 'required')
    const hangs = typed.dependsOnId !== null
    if (hangs && typed.withinDays === null) wrong('withinDays', 'required')
    const withinDays = hangs ? typed.withinDays : null
    return { ...typed, office, departmentId, withinDays, amount: amountOf(typed.kind, typed.amount, wrong) }
  })
export type NewCommitment = Omit<z.output<typeof NewCommitmentForm>, 'idempotencyKey'> & {
  idempotencyKey?: string | undefined
}

/** Other terms for a clause, and why. */
export const ChangeCommitmentForm = z.object({ ...TERMS, version, reason }).transform((typed, context) => ({
  ...typed,
  amount: amountOf(typed.kind, typed.amount, faultsInto(context)),
}))
export type ChangeCommitment = z.output<typeof ChangeCommitmentForm>
export type Terms = Pick<
  ChangeCommitment,
  'what' | 'amount' | 'dueOn' | 'withinDays' | 'consequence' | 'consequenceText'
>

export const RemoveCommitmentForm = z.object({ version, reason })
export const WaiverForm = z.object({ reason })

/** What was done, on which day, with the paper that proves it; what is kept as a whole has no amount. */
export const ReportForm = z
  .object({
    kind,
    doneOn: dayField('required', 'day'),
    amount: z.string().optional(),
    proof: file.optional(),
    note: lineOrEmpty(200),
  })
  .transform((typed, context) => {
    const wrong = faultsInto(context)
    if (!typed.proof) wrong('proof', 'required')
    const amount = isWhole(typed.kind) ? null : amountOf(typed.kind, typed.amount, wrong)
    return { ...typed, proof: typed.proof ?? '', amount }
  })
export type Report = z.output<typeof ReportForm>

/** The other side confirms a report as it read it, or returns it and says why. */
export const AnswerForm = z
  .object({
    progressId: z.uuid({ error: 'required' }),
    verdict: z.enum(['confirm', 'return'], { error: 'required' }),
    reason: paragraphOrEmpty(300),
  })
  .refine(({ verdict, reason: why }) => verdict === 'confirm' || why !== '', {
    path: ['reason'],
    error: 'required',
  })
export type Answer = z.output<typeof AnswerForm>

/** Yes or no to what is asked about a commitment; a no says why. */
export const ReplyForm = z
  .object({
    changeId: z.uuid({ error: 'required' }),
    verdict: z.enum(['agree', 'refuse'], { error: 'required' }),
    reason: paragraphOrEmpty(300),
  })
  .refine(({ verdict, reason: why }) => verdict === 'agree' || why !== '', {
    path: ['reason'],
    error: 'required',
  })
export type Reply = z.output<typeof ReplyForm>

/** The agreement is made out with as many clauses as the reader saw, each as it was. */
export const IssueForm = z.object({
  seen: z.string({ error: 'required' }).regex(/^[0-9a-f]{16}$/, 'required'),
})
