import { settingOn, settingVersionOn } from '~/ground/settings/enclave.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { besideOn } from '~/residence/plans/beside'
import { drawingsOn } from '~/residence/plans/queries.server'
import { shareAWall } from '~/residence/room-search/beside.server'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { APPLICATIONS, awaitsRoom } from './awaits-room.server'
import { FEATURES, type Place, type Problem, type Wish } from './problem'

type Proposal = { enclaveId: string; id: string; startsOn: Date; endsBefore: Date }
type Client = Pick<Tx, '$queryRaw' | 'proposalFirm' | 'proposalChoice' | 'rentScheme' | 'floorDrawing'>

/** A proposal as the problem it is: firms that take part, places that are free on all its days, choices, aims. */
export async function problemOf(client: Client, proposal: Proposal, now: Date) {
  const { enclaveId, id: proposalId } = proposal
  const part = await waitingFirms(client, proposal, dayOf(now))
  const firms = await client.proposalFirm.findMany({
    where: { enclaveId, proposalId, applicationId: { in: [...part.keys()] } },
    orderBy: [{ priority: 'desc' }, { applicationId: 'asc' }],
  })
  const choices = await client.proposalChoice.findMany({ where: { enclaveId, proposalId } })
  const pairs = (kind: string) =>
    choices.flatMap((one) =>
      one.kind === kind && one.applicationId ? [{ wish: one.applicationId, place: one.unitId }] : [],
    )
  const aims = await settingOn(client, enclaveId, 'rooms', dayOf(now))
  const settingVersion = await settingVersionOn(client, enclaveId, 'rooms', dayOf(now))
  const problem: Problem = {
    wishes: firms.map((firm): Wish => ({
      id: firm.applicationId,
      name: part.get(firm.applicationId) ?? '',
      priority: firm.priority,
      sqm: Number(firm.sqm),
      desks: firm.desks,
      kind: firm.kind === null ? null : UNIT_KINDS.of(firm.kind),
      height: numberOf(firm.heightM),
      load: numberOf(firm.loadKn),
      power: numberOf(firm.powerKw),
      water: firm.water,
      exhaust: firm.exhaust,
      must: FEATURES.filter((one) => firm.must.includes(one)),
      beside: firm.besideId !== null && part.has(firm.besideId) ? firm.besideId : null,
    })),
    places: await placesOf(client, proposal),
    fixed: pairs('fixed').filter(({ wish }) => part.has(wish)),
    barred: pairs('barred'),
    reserved: choices.flatMap(({ kind, unitId }) => (kind === 'reserved' ? [unitId] : [])),
    aims,
  }
  return { problem, aims, settingVersion }
}

const numberOf = (value: Prisma.Decimal | null) => (value === null ? null : Number(value))

/** The firms of a proposal that take part and still wait for a room, by their applications, with their names. */
async function waitingFirms(
  client: Client,
  { enclaveId, id }: Proposal,
  today: Day,
): Promise<Map<string, string>> {
  const rows = await client.$queryRaw<{ id: string; name: string }[]>`
    SELECT a.id, o.name FROM "ProposalFirm" f
    JOIN (${APPLICATIONS}) ON a."enclaveId" = f."enclaveId" AND a.id = f."applicationId"
    JOIN "Firm" o ON o."enclaveId" = f."enclaveId" AND o.id = f."firmId"
    WHERE f."enclaveId" = ${enclaveId}::uuid AND f."proposalId" = ${id}::uuid AND f."takesPart" AND ${awaitsRoom(today)}`
  return new Map(rows.map((row) => [row.id, row.name]))
}

type Row = Omit<Place, 'kind' | 'price' | 'beside'> & { kind: string; listed: number }

/** Which of some rooms share a wall: on the plan in force on a day; on floors that nobody has drawn, by where they were entered. */
async function besideOf(client: Client, enclaveId: string, ids: readonly string[], day: Day) {
  const drawings = await drawingsOn(client, enclaveId, day)
  const drawn = drawings.map(({ floorId }) => floorId)
  const near = await client.$queryRaw<{ one: string; other: string }[]>`
    SELECT a.id AS one, b.id AS other FROM "Unit" a JOIN "Unit" b ON ${shareAWall('a', 'b')}
    WHERE a."enclaveId" = ${enclaveId}::uuid AND a.id = ANY(${[...ids]}::uuid[]) AND b.id = ANY(${[...ids]}::uuid[])
      AND NOT a."floorId" = ANY(${drawn}::uuid[])`
  const beside = new Map<string, string[]>()
  for (const { one, other } of near) beside.set(one, [...(beside.get(one) ?? []), other])
  const free = new Set(ids)
  for (const [one, others] of drawings.flatMap((drawing) => [...besideOn(drawing)]))
    beside.set(
      one,
      others.filter((other) => free.has(other)),
    )
  return beside
}

/** Rooms nobody has on any of the days, and desk rooms with the desks of which that is true. */
async function placesOf(client: Client, { enclaveId, startsOn, endsBefore }: Proposal): Promise<Place[]> {
  const rows = await client.$queryRaw<Row[]>`
    WITH free AS (
      SELECT u.* FROM "Unit" u WHERE u."enclaveId" = ${enclaveId}::uuid AND u.leasable AND NOT EXISTS (
        SELECT FROM "Lease" l WHERE l."enclaveId" = u."enclaveId" AND l."roomId" = COALESCE(u."roomId", u.id)
          AND l.state <> 'cancelled' AND (u.seat IS NULL OR (l."seatFrom" <= u.seat AND u.seat < l."seatUntil"))
          AND l."startsOn" < ${endsBefore}::date AND l."endsBefore" > ${startsOn}::date)
    ), seats AS (
      SELECT "roomId", count(*)::int AS n FROM free WHERE "roomId" IS NOT NULL GROUP BY "roomId"
    )
    SELECT r.id, r.code, r.kind, f.level, r."areaSqm"::float AS sqm, r."rentPerSqm"::float AS listed,
      r."heightM"::float AS height, r."loadKn"::float AS load, r."powerKw"::float AS power, r.water, r.exhaust, s.n AS seats
    FROM "Unit" r JOIN "Floor" f ON f."enclaveId" = r."enclaveId" AND f.id = r."floorId"
    LEFT JOIN seats s ON s."roomId" = r.id
    WHERE r."enclaveId" = ${enclaveId}::uuid AND r."roomId" IS NULL
      AND (s.n > 0 OR (r.kind <> 'desk_room' AND r.id IN (SELECT id FROM free)))
    ORDER BY r.code`
  const day = dayFromDate(startsOn)
  const beside = await besideOf(
    client,
    enclaveId,
    rows.map(({ id }) => id),
    day,
  )
  const schemes = await schemesOf(client, enclaveId)
  return rows.map(({ kind, listed, ...place }) => ({
    ...place,
    kind: UNIT_KINDS.of(kind),
    price: Number(listPriceOn(schemes, kind, day) ?? listed),
    beside: beside.get(place.id) ?? [],
  }))
}
