import { idsIn } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { barOf, SEES_OTHERS, type Bar, type Phase, type PhaseAct } from './phase'

type PhaseRow = Prisma.ReviewPhaseGetPayload<object>
export type OfIntake = { enclaveId: string; intakeId: string }

/** A phase with its days as civil dates. */
export function phaseFrom(row: PhaseRow): Phase {
  const { id, nameZh, nameEn, mayReview, seesNames, mayDecide, founderMayEdit } = row
  return {
    id,
    nameZh,
    nameEn,
    mayReview,
    seesNames,
    mayDecide,
    founderMayEdit,
    seesOthers: SEES_OTHERS.find((one) => one === row.seesOthers) ?? 'never',
    startsOn: row.startsOn ? dayFromDate(row.startsOn) : null,
    endsOn: row.endsOn ? dayFromDate(row.endsOn) : null,
  }
}

export type IntakePhases = { phases: Phase[]; activeId: string; since: Day }

/** The phases of an intake in their order, and which of them is active. */
export async function phasesOf({ enclaveId, intakeId }: OfIntake, client: Tx = db): Promise<IntakePhases> {
  const row = await client.intake.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: intakeId } },
    select: { activePhaseId: true, phaseSince: true, phases: { orderBy: { position: 'asc' } } },
  })
  return { phases: row.phases.map(phaseFrom), activeId: row.activePhaseId, since: dayOf(row.phaseSince) }
}

/** What the active phase says against an act, for the page that would offer it; null when nothing. */
export async function barFor(of: OfIntake, act: PhaseAct, client: Tx = db): Promise<Bar | null> {
  const { phases, activeId } = await phasesOf(of, client)
  return barOf(phases, activeId, act)
}

/** What the active phase of an intake says against each act of those who judge a file. */
export function barsOn(intake: {
  activePhaseId: string
  phases: PhaseRow[]
}): Record<'review' | 'decide', Bar | null> {
  const bar = (act: PhaseAct) => barOf(intake.phases.map(phaseFrom), intake.activePhaseId, act)
  return { review: bar('review'), decide: bar('decide') }
}

/** The page of an intake's phases; 404 for an intake that is not there. */
export async function phasesPage({ enclaveId }: Pick<Actor, 'enclaveId'>, number: number) {
  const intake =
    (await db.intake.findUnique({
      where: { enclaveId_number: { enclaveId, number } },
      select: { id: true, titleZh: true, titleEn: true, papers: true, blindPapers: true },
    })) ?? notFound()
  const { titleZh, titleEn, papers } = intake
  const known = await phasesOf({ enclaveId, intakeId: intake.id })
  return { ...known, titleZh, titleEn, papers, blindPapers: idsIn(intake.blindPapers) }
}
