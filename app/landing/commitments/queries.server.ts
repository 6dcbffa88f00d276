import { catalogueOf } from '~/ground/audit/catalogue'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { ProjectStage } from '~/landing/projects/stages'
import { ownProject } from '~/landing/projects/visible.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import type { Locale } from '~/shared/words'
import { openActs } from './abilities'
import { commitmentEvents } from './events'
import { COMMITMENTS_ON_A_PAGE, type CommitmentQuery, type Show } from './list-query'
import { daysLate, dueOf, isSigned, shareOf, sumsOf } from './standing'
import { commitmentsOnDay, inForceSql } from './standing-sql.server'
import {
  CHANGE_KINDS,
  CHANGE_STATES,
  CONSEQUENCES,
  KINDS,
  OFFICES,
  PROGRESS_STATES,
  SIDES,
  STATES,
} from './vocabulary'
import { factsOf, ownCommitment, visibleSql, termsOf } from './visible.server'

type Line = {
  id: string
  ref: string
  projectId: string
  projectRef: string
  firm: string
  parkZh: string
  parkEn: string
  departmentZh: string | null
  departmentEn: string | null
  side: string
  office: string | null
  kind: string
  what: string
  amount: string
  done: string
  said: string
  dueOn: Day
  due: Day | null
  late: number
  owed: boolean
  signed: boolean
  dropped: boolean
  state: string
  asked: string | null
  conditionRef: string | null
  conditionWhat: string | null
  withinDays: number | null
  consequence: string
}

async function lines(
  where: Prisma.Sql,
  order: Prisma.Sql,
  today: Day,
  [take, skip]: readonly [number | null, number],
) {
  const rows = await db.$queryRaw<Line[]>`
    SELECT c.id, c.ref, c."projectId", p.ref AS "projectRef", f.name AS firm, k."nameZh" AS "parkZh", k."nameEn" AS "parkEn",
      d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn", c.side, c.office, c.kind, c.what, c.amount::text,
      s.done::numeric(18,2)::text AS done, s.said::numeric(18,2)::text AS said, c."dueOn"::text AS "dueOn", u.due::text AS due,
      v.late, v.owed, ${inForceSql} AS signed, p.stage = 'dropped' AS dropped, c.state, h.kind AS asked, q.ref AS "conditionRef", q.what AS "conditionWhat",
      c."withinDays", c.consequence
    ${commitmentsOnDay(today)}
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    LEFT JOIN "Department" d ON d."enclaveId" = c."enclaveId" AND d.id = c."departmentId"
    LEFT JOIN "CommitmentChange" h ON h."enclaveId" = c."enclaveId" AND h."commitmentId" = c.id AND h.state = 'open'
      AND p.stage <> 'dropped'
    WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
  return rows.map((row) => ({
    ...row,
    side: SIDES.of(row.side),
    office: row.office === null ? null : OFFICES.of(row.office),
    kind: KINDS.of(row.kind),
    state: STATES.of(row.state),
    asked: row.asked === null ? null : CHANGE_KINDS.of(row.asked),
    consequence: CONSEQUENCES.of(row.consequence),
    share: shareOf(row.done, row.amount),
  }))
}
export type CommitmentLine = Awaited<ReturnType<typeof lines>>[number]

/** What is late on top, then by the day it is due; what waits for something else last. */
const LATE_FIRST = Prisma.sql`(v.owed AND v.late > 0) DESC, CASE WHEN v.owed AND v.late > 0 THEN -v.late END, u.due NULLS LAST, c.ref`
const BY_FIRM = Prisma.sql`f.name, p.ref, ${LATE_FIRST}`

const SHOWN: Record<Show, Prisma.Sql> = {
  owed: Prisma.sql`v.owed`,
  late: Prisma.sql`v.owed AND v.late > 0`,
  answer: Prisma.sql`((v.owed AND c.state = 'reported') OR h.kind IS NOT NULL)`,
  over: Prisma.sql`(c.state IN ('confirmed', 'waived', 'dropped') OR p.stage = 'dropped')`,
  draft: Prisma.sql`NOT ${inForceSql} AND p.stage <> 'dropped' AND c.state IN ('agreed', 'proposed')`,
}

/** What an address asks for, of the commitments an actor sees. */
function askedFor(actor: Actor, query: CommitmentQuery): Prisma.Sql {
  return Prisma.join(
    [
      visibleSql(actor),
      SHOWN[query.show],
      ...(query.side ? [Prisma.sql`c.side = ${query.side}`] : []),
      ...(query.kind ? [Prisma.sql`c.kind = ${query.kind}`] : []),
      ...(query.park ? [Prisma.sql`p."parkId" = ${query.park}::uuid`] : []),
    ],
    ' AND ',
  )
}

const orderOf = ({ by }: CommitmentQuery) => (by === 'firm' ? BY_FIRM : LATE_FIRST)

/** All commitments an address asks for, for a spreadsheet. */
export function commitmentsToExport(actor: Actor, query: CommitmentQuery, today: Day) {
  return lines(askedFor(actor, query), orderOf(query), today, [null, 0])
}

/** A page of the commitments an actor sees. */
export async function commitmentList(
  actor: Actor,
  query: CommitmentQuery,
  today: Day,
  size = COMMITMENTS_ON_A_PAGE,
) {
  const skip = (query.page - 1) * size
  const rows = await lines(askedFor(actor, query), orderOf(query), today, [size + 1, skip])
  return { rows: rows.slice(0, size), more: rows.length > size }
}

/** The clauses of one project's agreement, those of the city first; those that were taken out are left away. */
export async function commitmentsOfProject(actor: Actor, projectId: string | undefined, today: Day) {
  if (!isId(projectId)) return []
  const where = Prisma.sql`${visibleSql(actor)} AND c."projectId" = ${projectId}::uuid AND c.state <> 'dropped'`
  return lines(where, Prisma.sql`c.side, u.due NULLS LAST, c.ref`, today, [MOST_OF_A_PROJECT, 0])
}
const MOST_OF_A_PROJECT = 60
const MOST_OF_A_FIRM = 120

/** What a founder's firm owes and is owed, late first; what is over after the rest. */
export async function commitmentsOfFirm(actor: Actor, today: Day) {
  const where = Prisma.sql`${visibleSql(actor)} AND c.state <> 'dropped' AND p.stage <> 'dropped'`
  const order = Prisma.sql`c.state IN ('confirmed', 'waived'), ${LATE_FIRST}`
  return lines(where, order, today, [MOST_OF_A_FIRM, 0])
}

/** How many commitments a founder's firm has, how many of its own are late, and how many wait for its word. */
export async function countsOfFirm(actor: Actor, today: Day) {
  const [counts] = await db.$queryRaw<{ all: number; late: number; answer: number }[]>`
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE v.owed AND v.late > 0 AND c.side = 'firm'))::int AS late,
      (count(*) FILTER (WHERE (c.side = 'city' AND v.owed AND c.state = 'reported') OR EXISTS (
        SELECT 1 FROM "CommitmentChange" h WHERE h."enclaveId" = c."enclaveId" AND h."commitmentId" = c.id AND h.state = 'open'
          AND (h.kind <> 'waive' OR c.side = 'city'))))::int AS answer
    ${commitmentsOnDay(today)}
    WHERE ${visibleSql(actor)} AND c.state <> 'dropped' AND p.stage <> 'dropped'`
  return counts ?? { all: 0, late: 0, answer: 0 }
}

const catalogue = catalogueOf(commitmentEvents)
const HISTORY_SHOWN = 60

/** One commitment with what was reported, what is asked about it, what happened, and what its reader can do now. */
export async function commitmentPage(actor: Actor, id: string | undefined, today: Day, locale: Locale) {
  const row = await ownCommitment(actor, id)
  const { enclaveId, project, department, dependsOn } = row
  const [events, dependents] = await Promise.all([
    db.event.findMany({
      where: { enclaveId, subjectType: 'commitment', subjectId: row.id },
      orderBy: { seq: 'desc' },
      take: HISTORY_SHOWN,
    }),
    db.commitment.findMany({
      where: { enclaveId, dependsOnId: row.id, state: { not: 'dropped' } },
      select: { id: true, ref: true, what: true },
      orderBy: { ref: 'asc' },
      take: MOST_OF_A_PROJECT,
    }),
  ])
  const people = await namesOf([
    ...row.progress.flatMap((one) => [one.reportedById, one.answeredById]),
    ...row.changes.flatMap((one) => [one.askedById, one.answeredById]),
  ])
  const nameOf = (userId: string | null) => (userId === null ? '' : (people.get(userId) ?? ''))
  const facts = factsOf(row)
  const { done, said } = sumsOf(facts.progress)
  const side = SIDES.of(row.side)
  const office = row.office === null ? null : OFFICES.of(row.office)
  const change = row.changes.find(({ state }) => state === 'open')
  const report = row.progress.find(({ state }) => state === 'reported')
  const signed = isSigned(project.stage as ProjectStage)
  const open = change && { kind: CHANGE_KINDS.of(change.kind), mine: change.askedById === actor.userId }
  return {
    id: row.id,
    ref: row.ref,
    version: row.version,
    side,
    office,
    department: department && { zh: department.nameZh, en: department.nameEn },
    park: { zh: project.park.nameZh, en: project.park.nameEn },
    project: {
      id: project.id,
      ref: project.ref,
      firm: project.firm.name,
      signed,
      over: project.stage === 'dropped',
    },
    kind: KINDS.of(row.kind),
    ...termsOf(row),
    state: facts.state,
    due: dueOf(facts),
    late: daysLate(facts, today),
    owed: facts.inForce && ['agreed', 'reported', 'returned'].includes(facts.state),
    done,
    said,
    share: shareOf(done, facts.amount),
    condition: dependsOn && {
      id: dependsOn.id,
      ref: dependsOn.ref,
      what: dependsOn.what,
      settledOn: dependsOn.settledOn && dayFromDate(dependsOn.settledOn),
    },
    dependents,
    progress: row.progress.map((one) => ({
      id: one.id,
      state: PROGRESS_STATES.of(one.state),
      doneOn: dayFromDate(one.doneOn),
      amount: one.amount.toFixed(2),
      fileId: one.fileId,
      note: one.note,
      reason: one.reason,
      by: nameOf(one.reportedById),
      on: dayOf(one.reportedAt),
      answeredBy: nameOf(one.answeredById),
      answeredOn: one.answeredAt && dayOf(one.answeredAt),
    })),
    changes: row.changes.map((one) => ({
      id: one.id,
      kind: CHANGE_KINDS.of(one.kind),
      state: CHANGE_STATES.of(one.state),
      reason: one.reason,
      answer: one.answer,
      by: nameOf(one.askedById),
      on: dayOf(one.askedAt),
      answeredBy: nameOf(one.answeredById),
      answeredOn: one.answeredAt && dayOf(one.answeredAt),
      amount: one.amount?.toFixed(2) ?? null,
      what: one.what,
      dueOn: one.dueOn && dayFromDate(one.dueOn),
      withinDays: one.withinDays,
      consequence: one.consequence === null ? null : CONSEQUENCES.of(one.consequence),
      consequenceText: one.consequenceText,
    })),
    acts: openActs(actor.role, {
      side,
      office,
      state: facts.state,
      signed,
      over: project.stage === 'dropped',
      open: open ?? null,
      report: report ? { mine: report.reportedById === actor.userId } : null,
    }),
    history: events.map(({ seq, at, kind, payload, actorName }) => {
      const { title, detail = '', shape } = catalogue.say(kind, payload, locale)
      return { key: String(seq), day: dayOf(at), at: at.toISOString(), by: actorName, title, detail, shape }
    }),
  }
}
export type CommitmentView = Awaited<ReturnType<typeof commitmentPage>>

/** A project to which a clause is entered, with what the clause may name; 404 when it is not the actor's to see. */
export async function entryOf(actor: Actor, projectId: string | undefined, today: Day) {
  const { id, stage, firm } = await ownProject(db, actor, projectId ?? '')
  const { enclaveId } = actor
  const [departments, conditions] = await Promise.all([
    db.department.findMany({
      where: { enclaveId, ...inForceOn(today) },
      select: { id: true, nameZh: true, nameEn: true },
      orderBy: { position: 'asc' },
      take: MOST_DEPARTMENTS,
    }),
    db.commitment.findMany({
      where: { enclaveId, projectId: id, state: { notIn: ['proposed', 'dropped', 'waived'] } },
      select: { id: true, ref: true, what: true },
      orderBy: { ref: 'asc' },
      take: MOST_OF_A_PROJECT,
    }),
  ])
  return { projectId: id, stage: stage as ProjectStage, firm: firm.name, departments, conditions }
}
const MOST_DEPARTMENTS = 200
