import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db, Prisma } from '~/platform/db.server'
import { dateOfDay, dayFromDate, stampOf, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { servesSql } from './board.server'
import { TASKS_ON_A_PAGE, type TaskQuery } from './list-query'
import { daysLate, standingOf } from './progress'
import { indicatorsOf } from './save-measure.server'
import { standingSql } from './standing-sql.server'
import { MEASURE_KINDS, NOTE_KINDS, TASK_STATES } from './vocabulary'
import { isOwnTask, tasksSql, type MeasureRow, type TaskRow } from './visible.server'

type Line = {
  id: string
  title: string
  milestone: boolean
  state: string
  percent: number
  dueOn: Day
  reportedOn: Day | null
  measureId: string
  kind: string
  number: number
  nameZh: string
  nameEn: string
  ownerZh: string
  ownerEn: string
  isDepartment: boolean
  proofs: number
}

async function lines(where: Prisma.Sql, [take, skip]: readonly [number, number], today: Day) {
  const rows = await db.$queryRaw<Line[]>`
    SELECT t.id, t.title, t.milestone, t.state, t.percent, t."dueOn"::text AS "dueOn", t."reportedOn"::text AS "reportedOn",
      t."measureId", m.kind, m.number, m."nameZh", m."nameEn", COALESCE(u.name, d."nameZh") AS "ownerZh",
      COALESCE(u.name, d."nameEn") AS "ownerEn", d.id IS NOT NULL AS "isDepartment",
      (SELECT count(*)::int FROM "MeasureNote" n WHERE n."enclaveId" = t."enclaveId" AND n."taskId" = t.id
        AND n."fileId" IS NOT NULL) AS proofs
    FROM "MeasureTask" t
    JOIN "Measure" m ON m."enclaveId" = t."enclaveId" AND m.id = t."measureId"
    LEFT JOIN "User" u ON u.id = t."ownerId"
    LEFT JOIN "Department" d ON d."enclaveId" = t."enclaveId" AND d.id = t."departmentId"
    WHERE ${where} ORDER BY t."dueOn", t.id LIMIT ${take} OFFSET ${skip}`
  return rows.map((row) => {
    const facts = { ...row, state: TASK_STATES.of(row.state) }
    const [standing, late] = [standingOf(facts, today), daysLate(facts, today)]
    return { ...row, kind: MEASURE_KINDS.of(row.kind), standing, late }
  })
}
export type TaskLine = Awaited<ReturnType<typeof lines>>[number]

function filters(actor: Actor, { owner, state, indicator }: TaskQuery, today: Day): Prisma.Sql {
  return Prisma.sql`${tasksSql(actor)} ${owner ? ownedBy(actor, owner) : Prisma.empty}
    ${state ? Prisma.sql`AND ${standingSql(today)} = ${state}` : Prisma.empty} ${servesSql(indicator)}`
}

function ownedBy(actor: Actor, owner: string): Prisma.Sql {
  if (owner === 'mine')
    return actor.role === 'department' ? Prisma.empty : Prisma.sql`AND t."ownerId" = ${actor.userId}::uuid`
  const id = owner.slice(owner.indexOf(':') + 1)
  return owner.startsWith('user:')
    ? Prisma.sql`AND t."ownerId" = ${id}::uuid`
    : Prisma.sql`AND t."departmentId" = ${id}::uuid`
}

/** A page of the tasks an address asks for, the earliest due first. */
export async function taskList(actor: Actor, query: TaskQuery, today: Day, size = TASKS_ON_A_PAGE) {
  const rows = await lines(filters(actor, query, today), [size + 1, (query.page - 1) * size], today)
  return { rows: rows.slice(0, size), more: rows.length > size }
}

/** A page of a measure's tasks, by their due day. */
export async function tasksOfMeasure(actor: Actor, measureId: string, page: number, today: Day) {
  const where = Prisma.sql`${tasksSql(actor)} AND t."measureId" = ${measureId}::uuid`
  const size = TASKS_ON_A_PAGE
  const rows = await lines(where, [size + 1, (page - 1) * size], today)
  return { rows: rows.slice(0, size), more: rows.length > size }
}

/** A measure as its page shows it. */
export function measureView(row: MeasureRow) {
  const { id, number, nameZh, nameEn, text, leader, version, department } = row
  return {
    id,
    kind: MEASURE_KINDS.of(row.kind),
    number,
    nameZh,
    nameEn,
    text,
    leader,
    version,
    from: dayFromDate(row.fromOn),
    until: dayFromDate(row.untilOn),
    department: department && { zh: department.nameZh, en: department.nameEn },
    indicators: indicatorsOf(row).map(({ code, zh, en }) => ({ code, zh, en })),
  }
}

/** What the form of a measure offers: departments in force and the indicators of the plan. */
export async function measureChoices(enclaveId: string, today: Day) {
  const [departments, indicators] = await Promise.all([
    db.department.findMany({
      where: { enclaveId, ...inForceOn(today) },
      select: { id: true, nameZh: true, nameEn: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
    db.indicator.findMany({
      where: { enclaveId },
      select: { code: true, zh: true, en: true },
      orderBy: { position: 'asc' },
    }),
  ])
  return { departments, indicators }
}

/** The number the next measure of a kind would bear among those that begin with the newest. */
export async function nextNumber(enclaveId: string, from: Day): Promise<number> {
  const most = await db.measure.aggregate({
    where: { enclaveId, kind: 'measure', fromOn: dateOfDay(from) },
    _max: { number: true },
  })
  return (most._max.number ?? 0) + 1
}

/** So many of the newest notes of a task are shown. */
const MOST_NOTES = 60

/** One task with whose it is, how it stands, what was reported and said of it, and what the actor may do now. */
export async function taskView(actor: Actor, row: TaskRow, today: Day) {
  const { enclaveId, id, measure } = row
  const notes = await db.measureNote.findMany({
    where: { enclaveId, taskId: id },
    orderBy: { id: 'desc' },
    take: MOST_NOTES,
  })
  const { ownerId, reportedById, confirmedById, createdById } = row
  const names = await namesOf([
    ownerId,
    reportedById,
    confirmedById,
    createdById,
    ...notes.map(({ byId }) => byId),
  ])
  const files = await db.file.findMany({
    where: { id: { in: notes.flatMap(({ fileId }) => fileId ?? []) } },
    select: { id: true, name: true },
  })
  const facts = {
    state: TASK_STATES.of(row.state),
    percent: row.percent,
    dueOn: dayFromDate(row.dueOn),
    reportedOn: row.reportedOn && dayFromDate(row.reportedOn),
  }
  const name = names.get(ownerId ?? '') ?? ''
  const { department } = row
  return {
    ...facts,
    id,
    version: row.version,
    title: row.title,
    text: row.text,
    milestone: row.milestone,
    reason: row.reason,
    standing: standingOf(facts, today),
    late: daysLate(facts, today),
    owner: department ? { zh: department.nameZh, en: department.nameEn } : { zh: name, en: name },
    isOwn: isOwnTask(actor, row),
    mayJudge: facts.reportedOn !== null && !isOwnTask(actor, row) && reportedById !== actor.userId,
    reportedBy: names.get(reportedById ?? '') ?? null,
    confirmedBy: names.get(confirmedById ?? '') ?? null,
    measure: { id: row.measureId, ...measure, kind: MEASURE_KINDS.of(measure.kind) },
    notes: notes.map((note) => ({
      id: note.id,
      kind: NOTE_KINDS.of(note.kind),
      text: note.text,
      percent: note.percent,
      file: files.find((one) => one.id === note.fileId) ?? null,
      by: names.get(note.byId) ?? '',
      at: stampOf(note.at),
    })),
  }
}
export type TaskView = Awaited<ReturnType<typeof taskView>>
