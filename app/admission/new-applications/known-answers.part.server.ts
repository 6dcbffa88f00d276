import type { FactCode, Facts } from '~/ground/criteria/facts'
import { factsOfFirm } from '~/residence/graduation/facts.server'
import { carryOver } from '~/ground/forms/carry-over'
import { problemOf } from '~/ground/forms/check-answers'
import {
  answersFromJson,
  NO,
  YES,
  type Answers,
  type FormSection,
  type Question,
} from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import type { FieldMarks } from '~/admission/answers/field-marks'

type Wanted = {
  enclaveId: string
  firmId: string
  /** An earlier application of the same firm whose answers may be taken over. */
  cloneOf: string | undefined
  sections: readonly FormSection[]
  today: Day
}
export type KnownAnswers = { answers: Answers; fields: FieldMarks }

/**
 * What a new draft need not ask again: what the firm said in an earlier application, else what its record says.
 * The record speaks first only of yearly figures that came after that application. Only what will do.
 */
export async function knownAnswers(tx: Tx, wanted: Wanted): Promise<KnownAnswers> {
  const { enclaveId, firmId, sections, today } = wanted
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const facts = await factsOfFirm(tx, enclaveId, firmId, today)
  const own: Answers = {
    ...(firm.capitalYuan ? { capital: yuanToWan(firm.capitalYuan.toFixed(2)) } : {}),
    ...(firm.product ? { product: firm.product } : {}),
  }
  const cloned = await answersOf(tx, wanted)
  const isNewer = await haveFiguresCome(tx, wanted, cloned.saidAt)
  const known: KnownAnswers = { answers: {}, fields: {} }
  for (const question of sections.flatMap((section) => section.questions)) {
    const said = cloned.answers[question.key]
    const record = answerFrom(question, facts) ?? own[question.key]
    const isRecordNewer = isNewer && question.fact !== undefined && OF_A_YEAR.has(question.fact)
    const [value, from] =
      fits(question, said) && !(isRecordNewer && fits(question, record))
        ? ([said, 'clone'] as const)
        : ([record, 'record'] as const)
    if (!fits(question, value)) continue
    known.answers[question.key] = value
    known.fields[question.key] = { version: 0, from }
  }
  return known
}

/** Facts that the yearly figures of a firm tell. */
const OF_A_YEAR: ReadonlySet<FactCode> = new Set([
  'staff',
  'rd_staff',
  'revenue_last_year',
  'rd_spend_last_year',
])

/** Whether figures of a year were reported after the earlier application said what it says. */
async function haveFiguresCome(tx: Tx, { enclaveId, firmId }: Wanted, saidAt: Date | null): Promise<boolean> {
  if (!saidAt) return false
  return (await tx.yearFigures.count({ where: { enclaveId, firmId, reportedAt: { gt: saidAt } } })) > 0
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

type Said = { answers: Answers; saidAt: Date | null }

/** What an earlier application says, and since when. */
async function answersOf(tx: Tx, { enclaveId, firmId, cloneOf, sections }: Wanted): Promise<Said> {
  const nothing = { answers: {}, saidAt: null }
  if (!cloneOf) return nothing
  const earlier = await tx.application.findFirst({ where: { enclaveId, firmId, id: cloneOf } })
  if (!earlier) return nothing
  const form = await tx.applicationForm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: earlier.formId } },
  })
  const said = answersFromJson(earlier.answers)
  const answers = carryOver(sectionsFromJson(form.sections), sections, said).kept
  return { answers, saidAt: earlier.submittedAt ?? earlier.createdAt }
}
