import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose tasks an actor may see: staff and bureau all of the enclave, a department its own. */
export function tasksVisibleTo(actor: Actor): { enclaveId: string; departmentId?: string; id?: string } {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'bureau':
      return { enclaveId }
    case 'department':
      return { enclaveId, departmentId: actor.departmentId ?? NOBODY }
    case 'admin':
    case 'founder':
    case 'park':
    case 'expert':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
  }
}

/** The same as SQL, on a table of tasks called `t`. */
export function tasksSql(actor: Actor): Prisma.Sql {
  const { enclaveId, departmentId, id } = tasksVisibleTo(actor)
  const own = departmentId ? Prisma.sql`AND t."departmentId" = ${departmentId}::uuid` : Prisma.empty
  const none = id ? Prisma.sql`AND t.id = ${id}::uuid` : Prisma.empty
  return Prisma.sql`t."enclaveId" = ${enclaveId}::uuid ${own} ${none}`
}

/** Whose measures an actor may see: staff and bureau those of the enclave. */
export function measuresVisibleTo({ enclaveId, role }: Actor): Prisma.MeasureWhereInput {
  return role === 'officer' || role === 'director' || role === 'bureau'
    ? { enclaveId }
    : { enclaveId, id: NOBODY }
}

const WITH_ALL = {
  measure: { select: { kind: true, number: true, nameZh: true, nameEn: true } },
  department: { select: { nameZh: true, nameEn: true } },
} satisfies Prisma.MeasureTaskInclude
export type TaskRow = Prisma.MeasureTaskGetPayload<{ include: typeof WITH_ALL }>

/** One task as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownTask(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'measureTask'> = db,
): Promise<TaskRow> {
  const where = { AND: [tasksVisibleTo(actor), { id: id ?? '' }] }
  const found = isId(id) ? await client.measureTask.findFirst({ where, include: WITH_ALL }) : null
  return found ?? notFound()
}

const MEASURE_WITH = {
  department: { select: { nameZh: true, nameEn: true } },
  indicators: {
    select: { indicator: { select: { id: true, code: true, zh: true, en: true, position: true } } },
  },
} satisfies Prisma.MeasureInclude
export type MeasureRow = Prisma.MeasureGetPayload<{ include: typeof MEASURE_WITH }>

/** One measure as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownMeasure(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'measure'> = db,
): Promise<MeasureRow> {
  const where = { AND: [measuresVisibleTo(actor), { id: id ?? '' }] }
  const found = isId(id) ? await client.measure.findFirst({ where, include: MEASURE_WITH }) : null
  return found ?? notFound()
}

/** Whether a task is the actor's to report on: as a member, or for the department. */
export function isOwnTask(
  actor: Actor,
  { ownerId, departmentId }: Pick<TaskRow, 'ownerId' | 'departmentId'>,
) {
  if (actor.role === 'department') return departmentId !== null && departmentId === actor.departmentId
  return ownerId === actor.userId
}
