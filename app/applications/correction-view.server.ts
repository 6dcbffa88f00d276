import {
  answersFromJson,
  papersAsked,
  papersFromJson,
  questionOf,
  type Question,
} from '~/intakes/form-sections'
import { formOf } from '~/intakes/queries.server'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { turnOf } from './deadlines'
import { papersOf, type PaperLine } from './draft-view.server'
import { itemsInWords } from './founder-view.server'
import type { Own } from './own.server'
import { turnFactsOf } from './queries.server'
import { statusOf } from './status'
import { paperTarget, readTarget } from './targets'

export type OpenItem = {
  target: string
  name: string
  reason: string
  note: string
  question: Question | null
  value: string
  paper: string | null
  /** What was handed in of this kind, and stays unless it is replaced. */
  files: PaperLine[]
}

/** The open request to correct with the fields it opens; null when there is none. */
export async function correctionView({ application }: Own, today: Day, locale: Locale) {
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
  const answers = answersFromJson(application.answers)
  const items = itemsInWords(correction.items, sections, titleOf, locale).map((item): OpenItem => {
    const read = readTarget(item.target)
    const question = read?.kind === 'question' ? questionOf(sections, read.code) : null
    const paper = read?.kind === 'paper' ? read.code : null
    const value = question ? (answers[question.key] ?? '') : ''
    return { ...item, question, value, paper, files: papers.filter((one) => one.kind === paper) }
  })
  return {
    ref: application.ref,
    items,
    status: statusOf(turnOf(turnFactsOf(application), today), today, 'founder', locale),
  }
}

/** The files of a correction that was not taken, by item: they have arrived and need not be chosen again. */
export async function arrivedFiles(userId: string, files: Readonly<Record<string, string>>) {
  const arrived = await arrivedPapers(userId, files)
  return Object.fromEntries(Object.entries(arrived).map(([kind, row]) => [paperTarget(kind), row]))
}

/** The files of a form that was not taken, by kind of paper. */
export async function arrivedPapers(userId: string, files: Readonly<Record<string, string>>) {
  const where = { id: { in: Object.values(files).filter(isId) }, ownerUserId: userId, aboutType: null }
  const rows = await db.file.findMany({ where, select: { id: true, name: true } })
  return Object.fromEntries(
    Object.entries(files).flatMap(([kind, id]) => {
      const row = rows.find((one) => one.id === id)
      return row ? [[kind, row] as const] : []
    }),
  )
}
