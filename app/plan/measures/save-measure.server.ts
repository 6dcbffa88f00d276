import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeasure } from './abilities'
import { changesBetween, departmentInLog, indicatorsInLog } from './changes'
import { measureEvents } from './events'
import type { MeasureInput } from './measure.form'
import { MEASURE_KINDS, OPEN_STATES } from './vocabulary'
import { ownMeasure, type MeasureRow } from './visible.server'

export type MeasureRefusal =
  | 'number_taken'
  | 'department_unknown'
  | 'indicator_unknown'
  | 'tasks_outside'
  | 'changed_meanwhile'
  | 'nothing_changed'
type Entered = Outcome<{ measureId: string }, MeasureRefusal>
type Done = Outcome<null, MeasureRefusal>
const NUMBER_TAKEN = 'Measure_enclaveId_kind_fromOn_number_key'

/** Enters a measure of the plan, or the operator's plan of a year. */
export async function addMeasure(
  actor: Actor,
  { idempotencyKey, ...input }: MeasureInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Entered> {
  if (!mayMeasure(actor.role, 'enter')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'measure.add' }
  const work = () =>
    inTransaction((tx) =>
      once<{ measureId: string }, MeasureRefusal>(tx, by, now, () => entered(tx, actor, input, now)),
    )
  return onConstraint<Entered, Entered>(work, { [NUMBER_TAKEN]: () => refuse('number_taken') })
}

async function entered(tx: Tx, actor: Actor, input: MeasureInput, now: Date): Promise<Entered> {
  const { enclaveId, userId } = actor
  const known = await referencesOf(tx, enclaveId, input, now)
  if (typeof known === 'string') return refuse(known)
  const id = newId()
  await tx.measure.create({ data: { enclaveId, id, ...rowOf(input), createdById: userId, createdAt: now } })
  await tx.measureIndicator.createMany({
    data: known.indicators.map(({ id: indicatorId }) => ({ enclaveId, measureId: id, indicatorId })),
  })
  const { kind, number, nameZh, nameEn, fromOn, untilOn } = input
  const event = measureEvents.measure_entered({ kind, number, nameZh, nameEn, from: fromOn, until: untilOn })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'measure', id }, event }, now)
  return ok({ measureId: id })
}

/** The department and the indicators that a measure names, or which of them cannot be. */
async function referencesOf(
  tx: Tx,
  enclaveId: string,
  { departmentId, indicators }: MeasureInput,
  now: Date,
  kept: string | null = null,
) {
  const department =
    departmentId === null
      ? null
      : await tx.department.findFirst({
          where: { enclaveId, id: departmentId, ...(departmentId === kept ? {} : inForceOn(dayOf(now))) },
        })
  if (departmentId !== null && !department) return 'department_unknown'
  const found = await tx.indicator.findMany({
    where: { enclaveId, code: { in: indicators } },
    orderBy: { position: 'asc' },
  })
  if (found.length !== new Set(indicators).size) return 'indicator_unknown'
  return { department, indicators: found }
}

function rowOf({ fromOn, untilOn, indicators: _, ...said }: MeasureInput) {
  const { kind, number, nameZh, nameEn, text, departmentId, leader } = said
  const days = { fromOn: dateOfDay(fromOn), untilOn: dateOfDay(untilOn) }
  return { kind, number, nameZh, nameEn, text, departmentId, leader, ...days }
}

/** A measure as its form says it. */
export function measureInput(row: MeasureRow): MeasureInput {
  const { number, nameZh, nameEn, text, departmentId, leader } = row
  return {
    kind: MEASURE_KINDS.of(row.kind),
    number,
    nameZh,
    nameEn,
    text,
    departmentId,
    leader,
    fromOn: dayFromDate(row.fromOn),
    untilOn: dayFromDate(row.untilOn),
    indicators: indicatorsOf(row).map(({ code }) => code),
  }
}

/** The indicators of a measure, in their order. */
export function indicatorsOf({ indicators }: Pick<MeasureRow, 'indicators'>) {
  return indicators.map(({ indicator }) => indicator).sort((a, b) => a.position - b.position)
}

const COMPARED = [
  ...(['kind', 'number', 'nameZh', 'nameEn', 'text', 'fromOn', 'untilOn'] as const),
  ...(['departmentId', 'leader', 'indicators'] as const),
]

/** Changes what is said of a measure; the log keeps both values and why. */
export async function changeMeasure(
  actor: Actor,
  id: string,
  { version, reason, ...input }: MeasureInput & { version: number; reason: string },
  now: Date,
): Promise<Done> {
  if (!mayMeasure(actor.role, 'enter')) forbidden()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Done> => {
      // Whoever adds a task, or moves one, waits and then sees the new span.
      await tx.$queryRaw`SELECT 1 AS held FROM "Measure"
        WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
      const before = await ownMeasure(actor, id, tx)
      const known = await referencesOf(tx, enclaveId, input, now, before.departmentId)
      if (typeof known === 'string') return refuse(known)
      if (before.version !== version) return refuse('changed_meanwhile')
      const changes = changesBetween(
        COMPARED,
        inLog(measureInput(before), before.department, indicatorsOf(before)),
        inLog(input, known.department, known.indicators),
      )
      if (changes.length === 0) return refuse('nothing_changed')
      const outside = await tasksOutside(tx, before, input)
      if (outside) return outside
      const { count } = await tx.measure.updateMany({
        where: { enclaveId, id, version },
        data: { ...rowOf(input), version: version + 1 },
      })
      if (count === 0) return refuse('changed_meanwhile')
      await tx.measureIndicator.deleteMany({ where: { enclaveId, measureId: id } })
      await tx.measureIndicator.createMany({
        data: known.indicators.map(({ id: indicatorId }) => ({ enclaveId, measureId: id, indicatorId })),
      })
      const { kind, number, nameZh, nameEn } = measureInput(before)
      const event = measureEvents.measure_changed({ kind, number, nameZh, nameEn, changes, reason })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'measure', id }, event }, now)
      return ok(null)
    })
  return onConstraint<Done, Done>(work, { [NUMBER_TAKEN]: () => refuse('number_taken') })
}

/** Nothing that is still to be done is left without its measure: its due day is changed first. */
async function tasksOutside(tx: Tx, { enclaveId, id }: MeasureRow, { fromOn, untilOn }: MeasureInput) {
  const tasks = await tx.measureTask.count({
    where: {
      enclaveId,
      measureId: id,
      state: { in: [...OPEN_STATES] },
      OR: [{ dueOn: { lt: dateOfDay(fromOn) } }, { dueOn: { gt: dateOfDay(untilOn) } }],
    },
  })
  return tasks > 0 ? refuse('tasks_outside', { tasks }) : null
}

function inLog(
  input: MeasureInput,
  department: { nameZh: string; nameEn: string } | null,
  indicators: readonly { zh: string; en: string }[],
) {
  const { number, indicators: _, ...said } = input
  return {
    ...said,
    number: String(number),
    departmentId: departmentInLog(department),
    indicators: indicatorsInLog(indicators),
  }
}
