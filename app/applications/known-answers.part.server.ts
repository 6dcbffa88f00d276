import type { Facts } from '~/criteria/facts'
import { factsOfFirm } from '~/firms/facts.server'
import { carryOver } from '~/intakes/carry-over'
import { problemOf } from '~/intakes/check-answers'
import {
  answersFromJson,
  NO,
  sectionsFromJson,
  YES,
  type Answers,
  type FormSection,
  type Question,
} from '~/intakes/form-sections'
import type { Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import type { FieldMarks } from './field-marks'

type Wanted = {
  enclaveId: string
  firmId: string
  /** An earlier application of the same firm whose answers may be taken over. */
  cloneOf: string | undefined
  sections: readonly FormSection[]
  today: Day
}
export type KnownAnswers = { answers: Answers; fields: FieldMarks }

/** What a new draft need not ask again: the firm's record first, then an earlier application. Only what will do. */
export async function knownAnswers(tx: Tx, wanted: Wanted): Promise<KnownAnswers> {
  const { enclaveId, firmId, sections, today } = wanted
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const facts = await factsOfFirm(tx, enclaveId, firmId, today)
  const own: Answers = {
    ...(firm.capitalYuan ? { capital: yuanToWan(firm.capitalYuan.toFixed(2)) } : {}),
    ...(firm.product ? { product: firm.product } : {}),
  }
  const cloned = await answersOf(tx, wanted)
  const known: KnownAnswers = { answers: {}, fields: {} }
  for (const question of sections.flatMap((section) => section.questions)) {
    const record = answerFrom(question, facts) ?? own[question.key]
    const [value, from] = fits(question, record)
      ? ([record, 'record'] as const)
      : ([cloned[question.key], 'clone'] as const)
    if (!fits(question, value)) continue
    known.answers[question.key] = value
    known.fields[question.key] = { version: 0, from }
  }
  return known
}

function fits(question: Question, value: string | undefined): value is string {
  return value !== undefined && value !== '' && problemOf(question, value) === null
}

/** What the firm's record says to a question, as somebody would type it. */
export function answerFrom({ fact, type }: Question, facts: Facts): string | undefined {
  const value = fact ? facts[fact] : undefined
  if (value === undefined || value === null) return undefined
  if (typeof value === 'boolean') return value ? YES : NO
  return type === 'money' ? yuanToWan(String(value)) : String(value)
}

async function answersOf(tx: Tx, { enclaveId, firmId, cloneOf, sections }: Wanted): Promise<Answers> {
  if (!cloneOf) return {}
  const earlier = await tx.application.findFirst({ where: { enclaveId, firmId, id: cloneOf } })
  if (!earlier) return {}
  const form = await tx.applicationForm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: earlier.formId } },
  })
  const said = answersFromJson(earlier.submitted ?? earlier.answers)
  return carryOver(sectionsFromJson(form.sections), sections, said).kept
}
