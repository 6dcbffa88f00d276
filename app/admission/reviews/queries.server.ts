import { assignedTo } from '~/admission/assignment/assigned.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { SeesOthers } from '~/admission/phases/phase'
import { dayFromDate, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { NAMED_FOR_EXPERTS, nameForExperts } from '~/admission/rubrics/code-name'
import { anonymityOf } from '../anonymity/anonymity.server'
import { inServingOrder } from '~/admission/rubrics/round'
import type { Marks } from '~/admission/rubrics/rubric'
import { marksOf, rubricOf } from '~/admission/rubrics/rubric-json'

/**
 * Whose reviews an actor may read. An expert reads the own ones; other experts' reviews of a file open as the active
 * phase says: never, once the own review of that file is submitted, or always. Staff and bureau never read a draft.
 */
export function visibleTo(actor: Actor): Prisma.ReviewWhereInput {
  const { enclaveId, userId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return { enclaveId, state: 'submitted' }
    case 'expert':
      return {
        enclaveId,
        OR: [
          { expertId: userId },
          { state: 'submitted', application: opens(actor, 'after_own', ['submitted']) },
          { state: 'submitted', application: opens(actor, 'always', ['assigned', 'submitted']) },
        ],
      }
    default:
      return { enclaveId, id: { in: [] } }
  }
}

/** The files of which an expert may read others' reviews in such a phase, their own review being so far. */
function opens(
  { enclaveId, userId }: Actor,
  seesOthers: SeesOthers,
  own: string[],
): Prisma.ApplicationWhereInput {
  return {
    intake: { activePhase: { seesOthers } },
    reviews: { some: { enclaveId, expertId: userId, state: { in: own } } },
  }
}

export type ReviewView = {
  id: string
  expertName: string
  own: boolean
  state: string
  marks: Marks
  comment: string
  recommendation: string | null
  total: string | null
  submittedAt: string | null
}

/** The reviews of an application that an actor may read, with their scores; the earliest first. */
export async function reviewsOf(
  actor: Actor,
  applicationId: string,
  client: Tx = db,
  locale: Locale = 'zh',
): Promise<ReviewView[]> {
  const rows = await client.review.findMany({
    where: { AND: [{ enclaveId: actor.enclaveId, applicationId }, visibleTo(actor)] },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  })
  const names = await namesOf(
    rows.map((row) => row.expertId),
    client,
  )
  const blind = await anonymityOf(actor, applicationId, locale, client)
  const said = (row: { expertId: string }, text: string) =>
    blind && row.expertId !== actor.userId ? blind.redact(text) : text
  return rows.map((row) => ({
    id: row.id,
    expertName: names.get(row.expertId) ?? '',
    own: row.expertId === actor.userId,
    state: row.state,
    marks: mapComments(marksOf(row.scores), (comment) => said(row, comment)),
    comment: said(row, row.comment),
    recommendation: row.recommendation,
    total: row.total?.toFixed(2) ?? null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
  }))
}

function mapComments(marks: Marks, change: (comment: string) => string): Marks {
  return Object.fromEntries(
    Object.entries(marks).map(([code, mark]) => [code, { ...mark, comment: change(mark.comment) }]),
  )
}

export type AssignmentView = {
  id: string
  expertId: string
  expertName: string
  state: string
  dueOn: Day
  assignedAt: string
  submittedAt: string | null
  recusedReason: string | null
  abstainedReason: string | null
}

/** Who was asked and how far they are: never a score, so staff may see it before anything is submitted. */
export async function assignmentsOf(
  actor: Actor,
  applicationId: string,
  client: Tx = db,
): Promise<AssignmentView[]> {
  if (!['officer', 'director', 'admin', 'bureau'].includes(actor.role)) return []
  const rows = await assignedTo(actor.enclaveId, applicationId, client)
  const names = await namesOf(
    rows.map((row) => row.expertId),
    client,
  )
  return rows.map(({ application: _, ...row }) => ({
    ...row,
    expertName: names.get(row.expertId) ?? '',
    dueOn: dayFromDate(row.dueOn),
    assignedAt: row.assignedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
  }))
}

/** A review of the expert's own, with the application it is of; 404 for anybody else's. */
export async function ownReview(actor: Actor, reviewId: string) {
  const review = await db.review.findFirst({
    where: { AND: [{ id: reviewId, expertId: actor.userId }, visibleTo(actor)] },
    include: {
      application: {
        select: {
          ...NAMED_FOR_EXPERTS,
          id: true,
          state: true,
          firmId: true,
          intakeId: true,
          intake: {
            select: { rubric: true, activePhase: { select: { seesNames: true, seesOthers: true } } },
          },
        },
      },
    },
  })
  return review ?? notFound()
}

export type QueueRow = {
  id: string
  state: string
  dueOn: Day
  assignedOn: string
  submittedAt: string | null
  total: string | null
  scored: number
  items: number
  open: boolean
  skipped: boolean
  ref: string
  track: string
  firmName: string
}

/** An expert's files: the open ones by due date, then what is done, newest first. */
export async function reviewQueue(actor: Actor): Promise<QueueRow[]> {
  const rows = await db.review.findMany({
    where: { AND: [{ expertId: actor.userId }, visibleTo(actor)] },
    include: {
      application: {
        select: {
          ...NAMED_FOR_EXPERTS,
          state: true,
          intake: { select: { rubric: true, ...NAMED_FOR_EXPERTS.intake.select } },
        },
      },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ application, ...row }) => ({
    id: row.id,
    state: row.state,
    dueOn: dayFromDate(row.dueOn),
    assignedOn: row.assignedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    total: row.total?.toFixed(2) ?? null,
    ...progressOf(row.scores, application),
    open: row.state === 'assigned' && application.state === 'in_review',
    skipped: row.skippedAt !== null,
    ref: application.ref,
    track: application.track,
    firmName: nameForExperts(application),
  }))
}

/** The file an expert is served next, other than the one just left; skipped ones at the end. */
export async function nextReviewId(actor: Actor, after?: string): Promise<string | null> {
  const open = await db.review.findMany({
    where: {
      AND: [
        {
          expertId: actor.userId,
          state: 'assigned',
          ...(after ? { id: { not: after } } : {}),
          application: { state: 'in_review' },
        },
        visibleTo(actor),
      ],
    },
    select: {
      id: true,
      dueOn: true,
      skippedAt: true,
      application: { select: { _count: { select: { reviews: { where: { state: 'submitted' } } } } } },
    },
  })
  const files = open.map(({ id, dueOn, skippedAt, application }) => ({
    id,
    skippedAt,
    dueOn: dayFromDate(dueOn),
    reviews: application._count.reviews,
  }))
  return inServingOrder(files)[0]?.id ?? null
}

function progressOf(scores: unknown, { track, intake }: { track: string; intake: { rubric: unknown } }) {
  const marks = marksOf(scores)
  const rubric = rubricOf(intake.rubric, track)
  const scored = rubric.filter((item) => (marks[item.code]?.score ?? null) !== null).length
  return { scored, items: rubric.length }
}
