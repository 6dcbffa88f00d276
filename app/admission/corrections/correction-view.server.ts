import { isIdentityField, type IdentityField } from '~/ground/firms/identity'
import { identityOf } from '~/ground/firms/identity.server'
import {
  answersFromJson,
  papersAsked,
  questionOf,
  type PaperKind,
  type Question,
} from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { formOf } from '~/admission/intakes/queries.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { timeOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { answerInWords } from '~/admission/answers/answer-words'
import type { Field } from '~/admission/answers/autosave'
import { fieldOf } from './correction-faults'
import { turnOf } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import { papersOf, type PaperLine } from '~/admission/drafts/draft-view.server'
import { itemsInWords } from './items-in-words'
import type { Own } from '~/admission/drafts/own.server'
import { turnFactsOf } from '~/admission/applications/queries.server'
import { hashOf } from '~/admission/drafts/save-section.server'
import { statusOf } from '~/admission/applications/status'
import { readTarget } from '~/admission/applications/targets'
import { fieldOfTyped, valueIn, type Typed } from '~/admission/answers/typed'
import { typedFromJson } from '~/admission/applications/application-json'
import { fileField, stayField } from '~/admission/uploads/upload-field'

export type OpenItem = {
  target: string
  name: string
  reason: string
  note: string
  question: Question | null
  /** What it asks of the register of the firm. */
  identity: IdentityField | null
  value: string
  /** The kind of paper that is asked for. */
  kind: PaperKind | null
  /** What was handed in of this kind, and stays unless it is replaced. */
  files: PaperLine[]
  /** What has arrived and waits to be sent. */
  waiting: { id: string; name: string } | null
  /** As saved while it is typed: the answer, and why it stays. */
  field: Field
  stay: Field
}

/** The open request to correct with the fields it opens; null when there is none. */
export async function correctionView(own: Own, today: Day, locale: Locale) {
  const { application } = own
  const { enclaveId, id } = application
  const correction = await db.correction.findFirst({
    where: { enclaveId, applicationId: id, answeredAt: null },
  })
  if (!correction || application.state !== 'awaiting_correction') return null
  const [sections, intake, papers] = await Promise.all([
    formOf(enclaveId, application.formId),
    db.intake.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: application.intakeId } } }),
    papersOf(enclaveId, id),
  ])
  const kinds = papersAsked(papersFromJson(intake.papers), application.track, sections)
  const titleOf = (code: string) => kinds.find((kind) => kind.code === code)?.[locale] ?? code
  const typed = typedFromJson(application.typed)
  const firm = identityOf(application.firm)
  const waiting = await waitingFiles(own, typed)
  const answers = answersFromJson(application.answers)
  const items = itemsInWords(correction.items, sections, titleOf, locale).map((item): OpenItem => {
    const read = readTarget(item.target)
    const question = read?.kind === 'question' ? questionOf(sections, read.code) : null
    const paper = read?.kind === 'paper' ? read.code : null
    const kind = kinds.find(({ code }) => code === paper) ?? null
    const identity = read?.kind === 'identity' && isIdentityField(read.code) ? read.code : null
    const inForce = question ? (answers[question.key] ?? '') : identity ? firm[identity] : ''
    const value = valueIn(typed, fieldOf(item.target), inForce)
    const said = question ? answerInWords(question, value, locale) : null
    const stays = valueIn(typed, stayField(item.target), '')
    return {
      ...item,
      question,
      identity,
      value,
      kind,
      files: papers.filter((one) => one.kind === paper),
      waiting: (paper ? waiting[paper] : undefined) ?? null,
      field: fieldOfTyped(typed, fieldOf(item.target), { value, hash: hashOf(value), said }),
      stay: fieldOfTyped(typed, stayField(item.target), { value: stays, hash: hashOf(stays) }),
    }
  })
  const periods = await periodsOf(application.enclaveId)
  const turn = turnOf(turnFactsOf(application), today, timeOf(now()), periods)
  return {
    ref: application.ref,
    version: application.version,
    items,
    status: statusOf(turn, today, 'founder', locale),
  }
}

/** By kind of paper, the file that has arrived and waits to be sent. */
export async function waitingFiles(
  { application }: Own,
  typed: Typed,
): Promise<Record<string, { id: string; name: string }>> {
  const kinds = Object.keys(typed).filter((field) => field.startsWith(fileField('')))
  const ids = kinds.flatMap((field) => typed[field]?.value ?? []).filter(isId)
  const about = { enclaveId: application.enclaveId, aboutType: 'application', aboutId: application.id }
  const rows = await db.file.findMany({
    where: { ...about, id: { in: ids } },
    select: { id: true, name: true },
  })
  return Object.fromEntries(
    kinds.flatMap((field) => {
      const row = rows.find(({ id }) => id === typed[field]?.value)
      return row ? [[field.slice(fileField('').length), row] as const] : []
    }),
  )
}
