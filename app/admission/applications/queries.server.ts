import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { remembered } from '~/platform/remembered.server'
import { GOING, limitsOf } from '~/admission/rubrics/lifecycle'
import { opinionFromRow } from './opinion-json'
import type { ScreeningFacts } from './screening-state'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { TurnFacts } from './deadlines'
import { OUTCOMES, stateOf } from './lifecycle'

/** Whose applications an actor may see; every read and write goes through it. Drafts are the firm's alone. */
export function visibleTo(actor: Actor): Prisma.ApplicationWhereInput {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'founder':
      return actor.firmId ? { enclaveId, firmId: actor.firmId } : nothing(enclaveId)
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return { enclaveId, submittedAt: { not: null } }
    case 'expert':
      return { enclaveId, reviews: { some: { expertId: actor.userId, state: { in: [...GOING] } } } }
    case 'park':
    case 'department':
    case 'host_bureau':
      return nothing(enclaveId)
  }
}

/** 404 when an application is not the actor's to see. */
export async function findApplication(actor: Actor, id: string | undefined): Promise<void> {
  const where = { AND: [visibleTo(actor), { id }] }
  if (!isId(id) || (await db.application.count({ where })) === 0) notFound()
}

/** Whose applications an actor may fill in: a founder those of the firm, staff those they have begun for a firm. */
export function fillableBy(actor: Actor): Prisma.ApplicationWhereInput {
  const { enclaveId, role } = actor
  if (role === 'officer' || role === 'director') return { enclaveId, onBehalf: true }
  return role === 'founder' ? visibleTo(actor) : nothing(enclaveId)
}

function nothing(enclaveId: string): Prisma.ApplicationWhereInput {
  return { enclaveId, id: { in: [] } }
}

/** What `turnFactsOf` reads of an application. */
export const TURN_INCLUDE = {
  intake: { select: { closesOn: true, moveInOn: true, number: true, screeners: true } },
  lateCode: { select: { expiresOn: true, endedAt: true } },
  corrections: { where: { answeredAt: null }, select: { dueOn: true } },
  agreements: {
    where: { voidedAt: null },
    select: { dueOn: true, returnedAt: true, recordedAt: true },
  },
  invitations: { where: { state: 'invited' }, select: { answerBy: true } },
  reviews: {
    where: { state: { in: [...GOING] } },
    select: { state: true, dueOn: true, submittedAt: true, expertId: true },
  },
  opinions: true,
} satisfies Prisma.ApplicationInclude

const FILE_INCLUDE = {
  firm: true,
  intake: { include: { phases: { orderBy: { position: 'asc' } } } },
  lateCode: TURN_INCLUDE.lateCode,
  papers: { orderBy: { addedAt: 'asc' } },
  findings: true,
  corrections: { orderBy: { askedAt: 'desc' } },
  submissions: { orderBy: { number: 'asc' } },
  decisions: { where: { publishedAt: { not: null } }, orderBy: { decidedAt: 'desc' } },
  reviews: TURN_INCLUDE.reviews,
  invitations: TURN_INCLUDE.invitations,
  opinions: { orderBy: [{ round: 'desc' }, { givenAt: 'asc' }] },
  agreements: TURN_INCLUDE.agreements,
} satisfies Prisma.ApplicationInclude
export type FileRow = Prisma.ApplicationGetPayload<{ include: typeof FILE_INCLUDE }>

/** An application with all that belongs to it, read once for a page whose parts each ask for it; 404 when not theirs. */
export async function fileRow(actor: Actor, id: string): Promise<FileRow> {
  const read = () =>
    db.application.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: FILE_INCLUDE })
  return (await remembered(`file ${actor.role} ${actor.userId} ${id}`, read)) ?? notFound()
}

/** What weighs most in an application says nothing of whose turn it is, and need not be read. */
type Omitted = { answers: true; fields: true; criteria: true; identity: true; typed: true }
type TurnRow = Prisma.ApplicationGetPayload<{ include: typeof TURN_INCLUDE; omit: Omitted }>

/** The dated facts that say whose turn it is. */
export function turnFactsOf(row: TurnRow): TurnFacts {
  return {
    state: stateOf(row.state),
    outcome: OUTCOMES.find((one) => one === row.outcome) ?? null,
    stateSince: dayOf(row.stateSince),
    closesOn: closesFor(row),
    correctionDueOn: row.corrections[0] ? dayFromDate(row.corrections[0].dueOn) : null,
    fewest: limitsOf(row).fewest,
    reviews: row.reviews.map((review) => ({
      submitted: review.state === 'submitted',
      dueOn: dayFromDate(review.dueOn),
      submittedOn: review.submittedAt ? dayOf(review.submittedAt) : null,
    })),
    invitations: row.invitations.flatMap(({ answerBy }) =>
      answerBy ? { answerBy: dayFromDate(answerBy) } : [],
    ),
    noticeUntil: row.noticeUntil ? dayFromDate(row.noticeUntil) : null,
    agreement: agreementFacts(row.agreements[0]),
    screening: screeningOf(row),
  }
}

type Screened = Pick<TurnRow, 'officerId' | 'secondOfficerId' | 'screeningRound' | 'opinions'>

/** Who screens a file, and the opinions of its present round. */
export function screeningOf(row: Screened & { intake: { screeners: number } }): ScreeningFacts {
  const opinions = row.opinions.filter(({ round }) => round === row.screeningRound)
  return {
    screeners: row.intake.screeners,
    officerId: row.officerId,
    secondOfficerId: row.secondOfficerId,
    opinions: opinions.map(opinionFromRow),
  }
}

function agreementFacts(row: TurnRow['agreements'][number] | undefined): TurnFacts['agreement'] {
  if (!row) return null
  return {
    dueOn: dayFromDate(row.dueOn),
    returnedOn: row.returnedAt ? dayOf(row.returnedAt) : null,
    recordedOn: row.recordedAt ? dayOf(row.recordedAt) : null,
  }
}

/** The last day on which this application may be handed in: a late code may carry it past the intake. */
function closesFor({ intake, lateCode }: Pick<TurnRow, 'intake' | 'lateCode'>): Day {
  const closesOn = dayFromDate(intake.closesOn)
  const late = lateCode?.endedAt === null ? dayFromDate(lateCode.expiresOn) : closesOn
  return late > closesOn ? late : closesOn
}

/** An application by its number among the given founders' own, with whose it is. */
export async function ownApplication(actors: readonly Actor[], ref: string) {
  const founders = actors.filter((actor) => actor.role === 'founder' && actor.firmId !== null)
  if (founders.length === 0) return null
  const application = await db.application.findFirst({
    where: { AND: [{ ref }, { OR: founders.map(visibleTo) }] },
    include: { ...TURN_INCLUDE, firm: true },
  })
  const actor = founders.find(
    (one) => one.enclaveId === application?.enclaveId && one.firmId === application.firmId,
  )
  return application && actor ? { actor, application } : null
}
