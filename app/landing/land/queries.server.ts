import type { Actor } from '~/ground/people/actor'
import { divisionOf } from '~/ground/national-rules/divisions'
import { paperFromJson } from '~/ground/papers/paper-json'
import { enclaveOn, settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { placesSql, placesVisibleTo } from '~/landing/sites/visible.server'
import { dayFromDate, type Day } from '~/shared/days'
import { clockOnDay } from './clock-sql.server'
import { classOf, clockOn, verdictOn } from './land-use'
import { PARCELS_ON_A_PAGE, type LedgerQuery } from './list-query'
import { inputOf } from './save-parcel.server'
import { BECOMES, CASE_STATES, CAUSE_KINDS, CLASSES, PAPER_KINDS, VERDICTS } from './vocabulary'
import { factsOf, type ParcelRow } from './visible.server'

type Line = {
  id: string
  ref: string
  name: string
  areaMu: string
  holder: string
  divisionCode: string
  parkZh: string | null
  parkEn: string | null
  agreedStart: Day | null
  since: Day | null
  months: number | null
  class: string
  verdict: string
  caseState: string | null
  caseDue: Day | null
}

const OPEN = Prisma.sql`('notified', 'heard', 'found', 'objected', 'decided')`

/** Parcels with their clock on a day and the case that is open. */
const FROM = (day: Day) => Prisma.sql`FROM "Parcel" p
  LEFT JOIN "Park" k2 ON k2."enclaveId" = p."enclaveId" AND k2.id = p."parkId"
  LEFT JOIN "IdleCase" i ON i."enclaveId" = p."enclaveId" AND i."parcelId" = p.id AND i.state IN ${OPEN}
  ${clockOnDay(day)}`

function filters(actor: Actor, query: LedgerQuery): Prisma.Sql {
  const { verdict, park } = query
  const parts = [
    placesSql(actor, 'p'),
    Prisma.sql`p."endedOn" IS NULL`,
    ...(query.class ? [Prisma.sql`v.class = ${query.class}`] : []),
    ...(verdict === 'idle' ? [Prisma.sql`v.verdict <> 'not_idle'`] : []),
    ...(verdict && verdict !== 'idle' ? [Prisma.sql`v.verdict = ${verdict}`] : []),
    ...(park === 'none' ? [Prisma.sql`p."parkId" IS NULL`] : []),
    ...(park && park !== 'none' ? [Prisma.sql`p."parkId" = ${park}::uuid`] : []),
  ]
  return Prisma.join(parts, ' AND ')
}

async function lines(where: Prisma.Sql, day: Day, [take, skip]: readonly [number, number]) {
  const rows = await db.$queryRaw<Line[]>`
    SELECT p.id, p.ref, p.name, p."areaMu"::text, p.holder, p."divisionCode", k2."nameZh" AS "parkZh",
      k2."nameEn" AS "parkEn", p."agreedStart"::text AS "agreedStart", v.since::text AS since, v.months, v.class, v.verdict,
      i.state AS "caseState",
      CASE i.state WHEN 'notified' THEN i."replyBy" WHEN 'decided' THEN i."payBy" END::text AS "caseDue"
    ${FROM(day)} WHERE ${where}
    ORDER BY v.verdict = 'not_idle', v.since NULLS LAST, p.ref LIMIT ${take} OFFSET ${skip}`
  return rows.map((row) => ({
    ...row,
    class: CLASSES.of(row.class),
    verdict: VERDICTS.of(row.verdict),
    caseState: row.caseState === null ? null : CASE_STATES.of(row.caseState),
    district: divisionOf(row.divisionCode),
  }))
}
export type ParcelLine = Awaited<ReturnType<typeof lines>>[number]

/** A page of the ledger, what lies idle longest on top. */
export async function ledger(actor: Actor, query: LedgerQuery, today: Day) {
  const skip = (query.page - 1) * PARCELS_ON_A_PAGE
  const rows = await lines(filters(actor, query), today, [PARCELS_ON_A_PAGE + 1, skip])
  return { rows: rows.slice(0, PARCELS_ON_A_PAGE), more: rows.length > PARCELS_ON_A_PAGE }
}

const MOST_EXPORTED = 5000
const MOST_DUE = 12

/** The parcels an address asks for, for a spreadsheet. */
export function parcelsToExport(actor: Actor, query: LedgerQuery, today: Day) {
  return lines(filters(actor, query), today, [MOST_EXPORTED, 0])
}

/** What is due: a case that waits, land that has come to be idle, and land whose clock has reached the first month of the setting. */
export async function landDue(actor: Actor, today: Day) {
  const { alertMonths } = await settingOn(db, actor.enclaveId, 'land', today)
  const first = Math.min(...alertMonths, 9999)
  const where = Prisma.sql`${placesSql(actor, 'p')} AND (i.id IS NOT NULL OR v.months >= ${first}::int)`
  return lines(where, today, [MOST_DUE, 0])
}

type Sum = { class: string; parcels: number; mu: string; idle: number; idleMu: string }

/** The ledger by class: how many parcels, how many mu, and how much of it lies idle on a day. */
export async function landTotals(actor: Actor, today: Day) {
  const rows = await db.$queryRaw<Sum[]>`
    SELECT v.class, count(*)::int AS parcels, sum(p."areaMu")::text AS mu,
      count(*) FILTER (WHERE v.verdict <> 'not_idle')::int AS idle,
      COALESCE(sum(p."areaMu") FILTER (WHERE v.verdict <> 'not_idle'), 0)::text AS "idleMu"
    FROM "Parcel" p ${clockOnDay(today)} WHERE ${placesSql(actor, 'p')} AND p."endedOn" IS NULL GROUP BY v.class`
  return CLASSES.codes.map((code) => {
    const found = rows.find((row) => row.class === code)
    const { parcels, mu, idle, idleMu } = found ?? { parcels: 0, mu: '0', idle: 0, idleMu: '0' }
    return { class: code, parcels, mu, idle, idleMu }
  })
}

/** What the enclave has decided about land, as it is in force on a day. */
export const landRules = ({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) =>
  settingOn(db, enclaveId, 'land', today)

const dayOrNull = (date: Date | null) => date && dayFromDate(date)

/** One parcel: what is said of it, its clock, what the rule says today, its causes, its cases and every change. */
export async function parcelPage({ enclaveId }: Actor, row: ParcelRow, today: Day) {
  const [cases, events] = await Promise.all([
    db.idleCase.findMany({
      where: { enclaveId, parcelId: row.id },
      include: { papers: { select: { id: true, kind: true, issuedOn: true }, orderBy: { issuedAt: 'asc' } } },
      orderBy: { ref: 'desc' },
      take: 10,
    }),
    db.event.findMany({
      where: { enclaveId, subjectType: 'parcel', subjectId: row.id },
      orderBy: { seq: 'desc' },
      take: 40,
    }),
  ])
  const facts = factsOf(row)
  const said = verdictOn(facts, today)
  return {
    parcel: {
      ...inputOf(row),
      id: row.id,
      ref: row.ref,
      version: row.version,
      endedOn: dayOrNull(row.endedOn),
      park: row.park && { id: row.park.id, nameZh: row.park.nameZh, nameEn: row.park.nameEn },
      district: divisionOf(row.divisionCode),
      startedOn: facts.startedOn,
      stoppedOn: facts.stoppedOn,
      developedMu: facts.developedMu,
      invested: facts.invested,
      class: classOf(facts),
    },
    clock: clockOn(facts, today),
    verdict: said.verdict,
    fee: 'fee' in said ? said.fee : null,
    causes: row.causes.map((cause) => ({
      id: cause.id,
      kind: CAUSE_KINDS.of(cause.kind),
      from: dayFromDate(cause.fromOn),
      until: dayOrNull(cause.untilOn),
      what: cause.what,
      source: cause.source,
    })),
    cases: cases.map((one) => ({
      id: one.id,
      ref: one.ref,
      state: CASE_STATES.of(one.state),
      verdict: one.verdict === null ? null : VERDICTS.of(one.verdict),
      openedOn: dayFromDate(one.openedOn),
      replyBy: dayFromDate(one.replyBy),
      payBy: dayOrNull(one.payBy),
      endedOn: dayOrNull(one.endedOn),
      newStart: dayOrNull(one.newStart),
      fee: one.fee?.toFixed(2) ?? null,
      reply: one.reply,
      objection: one.objection,
      plan: one.plan,
      reason: one.reason,
      becomes: one.becomes === null ? null : BECOMES.of(one.becomes),
      siteId: one.siteId,
      papers: one.papers.map(({ id, kind, issuedOn }) => ({
        id,
        kind: PAPER_KINDS.of(kind),
        on: dayFromDate(issuedOn),
      })),
    })),
    events,
  }
}
export type ParcelPage = Awaited<ReturnType<typeof parcelPage>>

/** A paper with where it belongs; 404 when the parcel is not the actor's to see, nor the holder's own. */
export async function paperOf(actor: Actor, id: string | undefined, today: Day) {
  const { enclaveId, firmId, role } = actor
  // A paper is the firm's that held the land when its case was opened, whoever holds it today.
  const of = role === 'founder' && firmId !== null ? { firmId } : { parcel: placesVisibleTo(actor) }
  const where = { enclaveId, id, of }
  const row = isId(id)
    ? await db.idlePaper.findFirst({ where, include: { of: { include: { parcel: true } } } })
    : null
  if (!row) notFound()
  const enclave = await enclaveOn(db, enclaveId, today)
  return {
    id: row.id,
    kind: PAPER_KINDS.of(row.kind),
    number: row.of.ref,
    parcel: { id: row.of.parcel.id, name: row.of.parcel.name },
    paper: paperFromJson(row.paper),
    textVersion: row.textVersion,
    issuedOn: dayFromDate(row.issuedOn),
    sha256: row.sha256,
    organisation: {
      zh: enclave.sponsorZh || enclave.nameZh,
      en: enclave.sponsorEn || enclave.nameEn,
    },
  }
}

const PAPERS_SHOWN = 60

/** The papers of cases that were opened against a firm, the newest first, for its founders. */
export async function papersOfFirm({ enclaveId, firmId }: Pick<Actor, 'enclaveId' | 'firmId'>) {
  if (firmId === null) return []
  const rows = await db.idlePaper.findMany({
    where: { enclaveId, of: { firmId } },
    include: { of: { select: { parcel: { select: { name: true } } } } },
    orderBy: { issuedAt: 'desc' },
    take: PAPERS_SHOWN,
  })
  return rows.map(({ id, kind, issuedOn, of }) => ({
    id,
    kind: PAPER_KINDS.of(kind),
    parcel: of.parcel.name,
    on: dayFromDate(issuedOn),
  }))
}
