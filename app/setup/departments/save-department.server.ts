import { partsChanged } from '~/ground/audit/changes'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { notOverOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { DepartmentInput, EndDepartment } from './department.form'
import { departmentEvents } from './events'

export type DepartmentRefusal =
  'wrong_role' | 'name_taken' | 'changed_meanwhile' | 'ended_before_it_began' | 'begins_after_its_end'

type Answer<T> = Outcome<T, DepartmentRefusal>
type Added = { departmentId: string }
const TAKEN = 'Department_enclaveId_nameZh_key'

/** Enters a department. */
export async function addDepartment(
  actor: Actor,
  { idempotencyKey, ...input }: DepartmentInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Answer<Added>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const by = { userId: actor.userId, key: idempotencyKey, command: 'department.add' }
  const work = () =>
    inTransaction((tx) =>
      once<Added, DepartmentRefusal>(tx, by, now, async () =>
        ok({ departmentId: await writeDepartment(tx, actor, input, now) }),
      ),
    )
  return onConstraint<Answer<Added>, Answer<Added>>(work, { [TAKEN]: () => refuse('name_taken') })
}

/** The row of a new department and its event. */
export async function writeDepartment(
  tx: Tx,
  actor: Actor,
  input: DepartmentInput,
  now: Date,
): Promise<string> {
  const { enclaveId } = actor
  const id = newId()
  const last = await tx.department.aggregate({ where: { enclaveId }, _max: { position: true } })
  const position = (last._max.position ?? -1) + 1
  const { validFrom, ...said } = input
  await tx.department.create({ data: { enclaveId, id, position, validFrom: dateOfDay(validFrom), ...said } })
  const event = departmentEvents.department_added({ department: input.nameZh, from: validFrom })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'department', id }, event }, now)
  return id
}

/** Corrects what is said of a department. */
export async function changeDepartment(
  actor: Actor,
  id: string,
  { version, ...input }: DepartmentInput & { version: number },
  now: Date,
): Promise<Answer<null>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answer<null>> => {
      const before =
        (await tx.department.findUnique({ where: { enclaveId_id: { enclaveId, id } } })) ?? notFound()
      if (before.validUntil && input.validFrom > dayFromDate(before.validUntil))
        return refuse('begins_after_its_end')
      const { validFrom, ...said } = input
      const { count } = await tx.department.updateMany({
        where: { enclaveId, id, version },
        data: { ...said, validFrom: dateOfDay(validFrom), version: version + 1 },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const event = departmentEvents.department_changed({
        department: before.nameZh,
        changed: partsChanged(partsOf(before, dayFromDate(before.validFrom)), partsOf(said, validFrom)),
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'department', id }, event }, now)
      return ok(null)
    })
  return onConstraint<Answer<null>, Answer<null>>(work, { [TAKEN]: () => refuse('name_taken') })
}

type Said = { nameZh: string; nameEn: string; kind: string; duties: readonly string[]; contact: string }

function partsOf({ nameZh, nameEn, kind, duties, contact }: Said, validFrom: Day) {
  return { nameZh, nameEn, kind, duties: duties.join(' '), contact, validFrom }
}

/** Says until which day a department is one, or says another day as long as it is not over: it stays on record with what was addressed to it. */
export async function endDepartment(
  actor: Actor,
  id: string,
  { on, reason }: EndDepartment,
  now: Date,
): Promise<Answer<null>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const department =
      (await tx.department.findUnique({ where: { enclaveId_id: { enclaveId, id } } })) ?? notFound()
    if (on < dayFromDate(department.validFrom)) return refuse('ended_before_it_began')
    const { version } = department
    const { count } = await tx.department.updateMany({
      where: { enclaveId, id, version, ...notOverOn(dayOf(now)) },
      data: { validUntil: dateOfDay(on), version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = departmentEvents.department_ended({ department: department.nameZh, on, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'department', id }, event }, now)
    return ok(null)
  })
}
