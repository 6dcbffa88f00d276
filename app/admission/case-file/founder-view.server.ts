import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import type { Criterion } from '~/ground/criteria/expression'
import { industryFitView, type IndustryFitView } from '~/ground/industry-fit/industry-fit.server'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersFromJson, papersAsked, type Question } from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { withCities, type Cities } from '~/ground/forms/place-words'
import { formOf } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { roomsDue } from '~/residence/tenancies/rooms-due.server'
import { dayFromDate, dayOf, timeOf, type Day } from '~/shared/days'
import { openSteps } from '~/shared/steps'
import type { Locale } from '~/shared/words'
import { answerInWords } from '~/admission/answers/answer-words'
import { readCite } from '~/admission/findings/cites'
import { inForce, type Periods } from '~/ground/settings/in-force'
import { turnOf } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import { papersOf, type PaperLine } from '~/admission/drafts/draft-view.server'
import { isClosed, STEPS } from '~/admission/applications/lifecycle'
import type { Own } from '~/admission/drafts/own.server'
import { TURN_INCLUDE, turnFactsOf, visibleTo } from '~/admission/applications/queries.server'
import { statusOf, type Status } from '~/admission/applications/status'
import { itemsInWords, type ItemInWords } from '~/admission/corrections/items-in-words'

export type OwnLine = {
  ref: string
  firmName: string
  intakeNumber: number
  track: string
  status: Status
  state: string
}

/** A founder's applications, the newest first. */
export async function ownApplications(
  actors: readonly Actor[],
  today: Day,
  locale: Locale,
): Promise<OwnLine[]> {
  const founders = actors.filter((actor) => actor.role === 'founder' && actor.firmId !== null)
  if (founders.length === 0) return []
  const rows = await db.application.findMany({
    where: { OR: founders.map(visibleTo) },
    include: { ...TURN_INCLUDE, firm: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: 50,
  })
  const rooms = new Map<string, Day>()
  const periods = new Map<string, Periods>()
  for (const enclaveId of new Set(rows.map((row) => row.enclaveId))) {
    const due = await roomsDue(
      db,
      enclaveId,
      rows.filter((row) => row.enclaveId === enclaveId).map(({ id }) => id),
    )
    due.forEach((day, id) => rooms.set(id, day))
    periods.set(enclaveId, await periodsOf(enclaveId))
  }
  const turnNow = (row: (typeof rows)[number]) =>
    turnOf(
      { ...turnFactsOf(row), roomDueOn: rooms.get(row.id) ?? null },
      today,
      timeOf(now()),
      periods.get(row.enclaveId) ?? inForce('deadlines', []),
    )
  return rows.map((row) => ({
    ref: row.ref,
    firmName: row.firm.name,
    intakeNumber: row.intake.number,
    track: row.track,
    state: row.state,
    status: statusOf(turnNow(row), today, 'founder', locale),
  }))
}

export type Answered = { key: string; question: string; answer: string | null }
export type CorrectionView = {
  id: string
  askedOn: Day
  dueOn: Day
  answeredOn: Day | null
  items: ItemInWords[]
}
export type DecisionView = {
  id: string
  outcome: string
  on: Day
  note: string
  /** What staff wrote for the firm; an expert's comment reaches it in no other way. */
  commentForFirm: string
  grounds: string[]
}
export type FounderView = OwnLine & {
  fit: IndustryFitView
  submittedOn: Day | null
  /** Whether there is an agreement to read. */
  agreementIssued: boolean
  steps: string[]
  sections: { key: string; title: string; answers: Answered[] }[]
  papers: (PaperLine & { title: string })[]
  corrections: CorrectionView[]
  decisions: DecisionView[]
}

/** One application as its own firm sees it: status, what was said, what was asked, what was decided and why. */
export async function founderView(own: Own, today: Day, locale: Locale): Promise<FounderView> {
  const { actor, application } = own
  const { enclaveId, id } = application
  const where = { enclaveId, applicationId: id }
  const [sections, papers, corrections, decisions, intake, enclave] = await Promise.all([
    formOf(enclaveId, application.formId),
    papersOf(enclaveId, id),
    db.correction.findMany({ where, orderBy: { askedAt: 'desc' } }),
    db.decision.findMany({ where: { ...where, publishedAt: { not: null } }, orderBy: { decidedAt: 'desc' } }),
    db.intake.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: application.intakeId } } }),
    db.enclave.findUniqueOrThrow({ where: { id: enclaveId } }),
  ])
  const rooms = await roomsDue(db, enclaveId, [id])
  const facts = { ...turnFactsOf(application), roomDueOn: rooms.get(id) ?? null }
  const turn = turnOf(facts, today, timeOf(now()), await periodsOf(enclaveId))
  const kinds = papersAsked(papersFromJson(intake.papers), application.track, sections)
  const titleOf = (code: string) => kinds.find((kind) => kind.code === code)?.[locale] ?? code
  const answers = answersFromJson(application.answers)
  const criteria = criteriaFromJson(application.criteria)
  const rubric = rubricOf(intake.rubric, application.track)
  return {
    ref: application.ref,
    firmName: application.firm.name,
    intakeNumber: intake.number,
    track: application.track,
    state: application.state,
    status: statusOf(turn, today, 'founder', locale),
    agreementIssued: application.agreements.length > 0,
    submittedOn: application.submittedAt ? dayOf(application.submittedAt) : null,
    fit: await industryFitView(
      enclaveId,
      application.firm.industryCode,
      dayFromDate(intake.moveInOn),
      locale,
    ),
    steps: isClosed(application) ? [] : openSteps(STEPS, application.state, actor.role),
    sections: askedSections(sections, answers, recordOf(application.firm)).map((section) => ({
      key: section.key,
      title: section[locale],
      answers: section.questions.filter(isTyped).map((question) => ({
        key: question.key,
        question: question[locale],
        answer: answerInWords(question, answers[question.key], locale),
      })),
    })),
    papers: papers.map((paper) => ({ ...paper, title: titleOf(paper.kind) })),
    corrections: corrections.map((row) => ({
      id: row.id,
      askedOn: dayOf(row.askedAt),
      dueOn: dayFromDate(row.dueOn),
      answeredOn: row.answeredAt ? dayOf(row.answeredAt) : null,
      items: itemsInWords(row.items, sections, titleOf, locale),
    })),
    decisions: decisions.map((row) => ({
      id: row.id,
      outcome: row.outcome,
      on: dayOf(row.decidedAt),
      note: row.note,
      commentForFirm: row.commentForFirm,
      grounds: groundsInWords(row.cites, { criteria, rubric }, enclave, locale),
    })),
  }
}

/** Files are listed among the papers, not among the answers. */
function isTyped({ type }: Question): boolean {
  return type !== 'file'
}

/** What a decision rests on, in words: criteria with their clause, items of the rubric by name. */
function groundsInWords(
  cites: unknown,
  basis: { criteria: Criterion[]; rubric: RubricItem[] },
  cities: Cities,
  locale: Locale,
) {
  const codes = Array.isArray(cites) ? cites.filter((one): one is string => typeof one === 'string') : []
  return codes.flatMap((text): string[] => {
    const cite = readCite(text)
    const item = basis.rubric.find(({ code }) => cite?.kind === 'rubric' && code === cite.code)
    if (item) return [withCities(item[locale], cities, locale)]
    const criterion = basis.criteria.find(({ code }) => cite?.kind === 'criterion' && code === cite.code)
    if (!criterion) return []
    const clause = locale === 'zh' ? `（${criterion.clauseZh}）` : ` (${criterion.clauseEn})`
    return [withCities(criterion[locale], cities, locale) + clause]
  })
}

/** The rubric of a track as the intake keeps it. */
function rubricOf(json: unknown, track: string): RubricItem[] {
  return (json as Partial<Record<string, RubricItem[]>> | null)?.[track] ?? []
}
