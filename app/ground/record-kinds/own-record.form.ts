import { Decimal } from 'decimal.js'
import { z } from 'zod'
import { day, file, idempotencyKey, line, optionalFile, optionalLine, wan } from '~/ground/firms/fields.form'
import { SHORTEST_REASON, type NumberCheck } from '~/ground/firms/record-number'
import { addDays, addMonths, type Day } from '~/shared/days'
import { decimalField } from '~/shared/form-number'
import { lengthOf } from '~/shared/typed-text'
import { checkOwnNumber } from './number'
import { fieldFor, longestOf, type OwnField, type OwnKind, type OwnShape } from './shape'

/** What a record of a further kind says, as it is written: numbers and yuan as exact decimals. */
export type OwnRecordInput = {
  kindId: string
  version: number
  number: string | null
  numberReason: string | null
  title: string
  happenedOn: Day
  validUntil: Day | null
  amountYuan: string | null
  values: Record<string, string | boolean>
  file: string | undefined
  idempotencyKey: string | undefined
}

/** The schema of a record of a kind as a version of it asks; what was typed under another version is told by the command. */
export function ownRecordForm(kind: OwnKind): z.ZodType<OwnRecordInput> {
  const { shape } = kind
  return z
    .object({
      happenedOn: day,
      ...(shape.ends === 'asked' ? { validUntil: day } : {}),
      numberReason: optionalLine(200),
      file: shape.paper === 'required' ? file : optionalFile,
      askedBy: z.coerce.number().pipe(z.int32().min(1)),
      idempotencyKey,
      ...Object.fromEntries(shape.fields.map((field) => [field.code, valueOf(field)])),
    })
    .transform((typed, context) => written(kind, typed as Typed, context))
}

type Typed = {
  happenedOn: Day
  validUntil?: Day
  numberReason?: string
  file?: string
  askedBy: number
  idempotencyKey?: string
} & Record<string, string | boolean | undefined>
type Context = { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void }

function valueOf(field: OwnField): z.ZodType {
  const asked = typeOf(field)
  return field.required ? asked : asked.optional()
}

function typeOf(field: OwnField): z.ZodType {
  const { type, least, most } = field
  switch (type) {
    case 'text':
      return ofLength(line(longestOf(field)), least)
    case 'number':
      return decimalField(
        { unit: 'none', digits: 12, places: 4, negative: least === null || least.startsWith('-') },
        { missing: 'required', wrong: 'not_a_number' },
      ).superRefine(within(least, most, (bound) => bound))
    case 'money':
      return wan.superRefine(within(least, most, inWan))
    case 'date':
      return day
    case 'choice':
      return z.enum(
        field.choices.map(({ code }) => code),
        'choose',
      )
    case 'yes_no':
      return z.enum(['yes', 'no'], 'choose').transform((said) => said === 'yes')
  }
}

function ofLength(text: z.ZodType<string>, least: string | null) {
  if (least === null) return text
  return text.refine((said) => said === '' || lengthOf(said) >= Number(least), `too_short:${least}`)
}

/** The bounds of a number; one that breaks them is named as the form asks it. */
function within(least: string | null, most: string | null, shown: (bound: string) => string) {
  return (value: string, context: z.core.$RefinementCtx<string>) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', message })
    if (least !== null && new Decimal(value).lt(least)) wrong(`below:${shown(least)}`)
    if (most !== null && new Decimal(value).gt(most)) wrong(`above:${shown(most)}`)
  }
}

/** Yuan as the 万元 that the form asks for. */
function inWan(yuan: string): string {
  return new Decimal(yuan).div(10_000).toFixed()
}

function written(kind: OwnKind, typed: Typed, context: Context): OwnRecordInput {
  const { shape } = kind
  const { happenedOn } = typed
  const said = (role: 'number' | 'title' | 'amount') => {
    const value = typed[fieldFor(shape, role)?.code ?? '']
    return typeof value === 'string' ? value : null
  }
  const number = said('number')
  const check = number === null ? null : checkOwnNumber(shape, number, happenedOn)
  if (check) numberIssues(check, typed.numberReason, fieldFor(shape, 'number')?.code ?? '', context)
  const validUntil = lastDayOf(shape, happenedOn, typed.validUntil)
  if (validUntil !== null && validUntil < happenedOn)
    context.addIssue({ code: 'custom', path: ['validUntil'], message: 'ends_before_it_began' })
  return {
    kindId: kind.id,
    version: typed.askedBy,
    number: check?.number ?? null,
    numberReason: check && check.doubts.length > 0 ? (typed.numberReason ?? null) : null,
    title: said('title') ?? '',
    happenedOn,
    validUntil,
    amountYuan: said('amount'),
    values: Object.fromEntries(
      shape.fields.flatMap(({ code }): [string, string | boolean][] => {
        const value = typed[code]
        return value === undefined || value === '' ? [] : [[code, value]]
      }),
    ),
    file: typed.file,
    idempotencyKey: typed.idempotencyKey,
  }
}

/** What is wrong is refused; what is unlikely stands with a reason of some length. */
function numberIssues(
  { wrong, doubts }: NumberCheck,
  reason: string | undefined,
  field: string,
  context: Context,
): void {
  const open = wrong ? [wrong] : (reason?.length ?? 0) >= SHORTEST_REASON ? [] : doubts
  for (const message of open) context.addIssue({ code: 'custom', path: [field], message })
}

/** The last day of a record, that day included; null where its kind does not end. */
function lastDayOf(shape: OwnShape, happenedOn: Day, asked: Day | undefined): Day | null {
  if (shape.ends === 'asked') return asked ?? null
  if (shape.ends === 'after' && shape.months) return addDays(addMonths(happenedOn, shape.months), -1)
  return null
}
