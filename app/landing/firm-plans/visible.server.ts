import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose plans an actor may see: staff and bureau all of the enclave, a founder those of the own firm. */
export function plansVisibleTo(actor: Actor): { enclaveId: string; firmId?: string; id?: string } {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'bureau':
      return { enclaveId }
    case 'founder':
      return { enclaveId, firmId: actor.firmId ?? NOBODY }
    case 'admin':
    case 'park':
    case 'department':
    case 'expert':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
  }
}

/** The same as SQL, on plans p. */
export function plansSql(actor: Actor): Prisma.Sql {
  const { enclaveId, firmId, id } = plansVisibleTo(actor)
  return Prisma.sql`p."enclaveId" = ${enclaveId}::uuid
    ${firmId ? Prisma.sql`AND p."firmId" = ${firmId}::uuid` : Prisma.empty}
    ${id ? Prisma.sql`AND p.id = ${id}::uuid` : Prisma.empty}`
}

/** Whose requests an actor may see: those of the plans they see; a department those that it is asked. */
export function requestsVisibleTo(actor: Actor): Prisma.SupportRequestWhereInput {
  const { enclaveId } = actor
  if (actor.role === 'department') return { enclaveId, departmentId: actor.departmentId ?? NOBODY }
  return { enclaveId, plan: plansVisibleTo(actor) }
}

/** The same as SQL, on requests r of plans p. */
export function requestsSql(actor: Actor): Prisma.Sql {
  if (actor.role !== 'department') return plansSql(actor)
  return Prisma.sql`r."enclaveId" = ${actor.enclaveId}::uuid
    AND r."departmentId" = ${actor.departmentId ?? NOBODY}::uuid`
}

const FIRM = { firm: { select: { id: true, name: true, ref: true } } } satisfies Prisma.FirmPlanInclude
export type PlanRow = Prisma.FirmPlanGetPayload<{ include: typeof FIRM }>

/** One plan as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownPlan(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'firmPlan'> = db,
): Promise<PlanRow> {
  const where = { AND: [plansVisibleTo(actor), { id: id ?? '' }] }
  const found = isId(id) ? await client.firmPlan.findFirst({ where, include: FIRM }) : null
  return found ?? notFound()
}

/** The plan held until the end of the transaction: what is added to it is added to one that is open, or not at all. */
export async function heldPlan(
  tx: Tx,
  actor: Actor,
  id: string | undefined,
  how: 'shared' | 'alone' = 'shared',
): Promise<PlanRow> {
  const lock = how === 'alone' ? Prisma.sql`FOR UPDATE` : Prisma.sql`FOR SHARE`
  if (isId(id))
    await tx.$queryRaw`SELECT 1 AS held FROM "FirmPlan"
      WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid ${lock}`
  return ownPlan(actor, id, tx)
}

const WITH_PLAN = {
  plan: { include: FIRM },
  department: { select: { nameZh: true, nameEn: true } },
} satisfies Prisma.SupportRequestInclude
export type RequestRow = Prisma.SupportRequestGetPayload<{ include: typeof WITH_PLAN }>

/** One request as a command or a page finds it; 404 when it is not the actor's to see, or not of that plan. */
export async function ownRequest(
  actor: Actor,
  { requestId: id, planId }: { requestId: string | undefined; planId?: string | undefined },
  client: Pick<Tx, 'supportRequest'> = db,
): Promise<RequestRow> {
  const ofPlan = planId === undefined ? {} : { planId }
  const where = { AND: [requestsVisibleTo(actor), { id: id ?? '', ...ofPlan }] }
  const named = isId(id) && (planId === undefined || isId(planId))
  const found = named ? await client.supportRequest.findFirst({ where, include: WITH_PLAN }) : null
  return found ?? notFound()
}

/** Something watched under a plan; 404 when it is not the actor's to see. */
export async function ownWatch(
  actor: Actor,
  { watchId: id, planId }: { watchId: string | undefined; planId: string | undefined },
  client: Pick<Tx, 'planWatch'> = db,
) {
  const where = {
    AND: [{ plan: plansVisibleTo(actor) }, { enclaveId: actor.enclaveId, id: id ?? '', planId }],
  }
  const found = isId(id) && isId(planId) ? await client.planWatch.findFirst({ where }) : null
  return found ?? notFound()
}
