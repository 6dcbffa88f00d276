import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { visibleTo as projectsVisibleTo } from '~/landing/projects/visible.server'
import type { ProjectStage } from '~/landing/projects/stages'
import { dayFromDate } from '~/shared/days'
import { isSigned, type CommitmentFacts } from './standing'
import { CONSEQUENCES, PROGRESS_STATES, STATES } from './vocabulary'

/** Whose commitments an actor may see: those of the projects they see; a department what it owes itself. */
export function visibleTo(actor: Actor): Prisma.CommitmentWhereInput {
  const { enclaveId } = actor
  if (actor.role === 'department') return { enclaveId, departmentId: actor.departmentId ?? NOBODY }
  return { enclaveId, project: projectsVisibleTo(actor) }
}

/** The same as SQL, on commitments c of projects p. */
export function visibleSql(actor: Actor): Prisma.Sql {
  const { enclaveId } = actor
  const own = Prisma.sql`c."enclaveId" = ${enclaveId}::uuid`
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return own
    case 'park':
      return Prisma.sql`${own} AND p."parkId" = ${actor.parkId ?? NOBODY}::uuid`
    case 'founder':
      return Prisma.sql`${own} AND p."firmId" = ${actor.firmId ?? NOBODY}::uuid`
    case 'department':
      return Prisma.sql`${own} AND c."departmentId" = ${actor.departmentId ?? NOBODY}::uuid`
    case 'expert':
    case 'host_bureau':
      return Prisma.sql`false`
  }
}

export const COMMITMENT_WITH_ALL = {
  project: { include: { firm: true, park: true } },
  department: true,
  dependsOn: true,
  progress: { orderBy: { reportedAt: 'asc' } },
  changes: { orderBy: { askedAt: 'asc' } },
} satisfies Prisma.CommitmentInclude
export type CommitmentRow = Prisma.CommitmentGetPayload<{ include: typeof COMMITMENT_WITH_ALL }>

/** One commitment with all that belongs to it, as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownCommitment(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'commitment'> = db,
): Promise<CommitmentRow> {
  const where = { AND: [visibleTo(actor), { id: id ?? '' }] }
  const found = isId(id) ? await client.commitment.findFirst({ where, include: COMMITMENT_WITH_ALL }) : null
  return found ?? notFound()
}

/** What the rules on its standing need of a row. */
export function factsOf(row: CommitmentRow): CommitmentFacts {
  const { dependsOn } = row
  return {
    state: STATES.of(row.state),
    amount: row.amount.toFixed(2),
    dueOn: dayFromDate(row.dueOn),
    withinDays: row.withinDays,
    condition: dependsOn && {
      state: STATES.of(dependsOn.state),
      settledOn: dependsOn.settledOn && dayFromDate(dependsOn.settledOn),
    },
    progress: row.progress.map(({ state, doneOn, amount }) => ({
      state: PROGRESS_STATES.of(state),
      doneOn: dayFromDate(doneOn),
      amount: amount.toFixed(2),
    })),
    inForce: isSigned(row.project.stage as ProjectStage),
  }
}

type TermsRow = {
  what: string
  amount: { toFixed(places: number): string }
  dueOn: Date
  withinDays: number | null
  consequence: string
  consequenceText: string
}

/** The terms of a clause as forms and events say them. */
export function termsOf({ what, amount, dueOn, withinDays, consequence, consequenceText }: TermsRow) {
  return {
    what,
    amount: amount.toFixed(2),
    dueOn: dayFromDate(dueOn),
    withinDays,
    consequence: CONSEQUENCES.of(consequence),
    consequenceText,
  }
}
