import { APPLICATIONS, awaitsRoom, isChosen } from '~/across/proposals/awaits-room.server'
import type { Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import type { Line } from './place'

type Of = { proposalId: string; number: number }
type Party = Pick<Line, 'applicationId' | 'tenancyId' | 'ref' | 'firmId' | 'name' | 'waits' | 'chosen'> & {
  termMonths: number | null
  admittedOn: Day | null
}

/** Firms and rooms of a solution, held in one order: of two who confirm, the second waits and sees what the first did. */
export async function holdLines(tx: Tx, enclaveId: string, { proposalId, number }: Of, today: Day) {
  const lines = await tx.proposalLine.findMany({
    where: { enclaveId, proposalId, number, unitId: { not: null } },
    include: { firm: true },
    orderBy: { applicationId: 'asc' },
  })
  const rooms = lines.flatMap(({ unitId }) => unitId ?? [])
  const ids = lines.map(({ applicationId }) => applicationId)
  // Whoever admits, withdraws or revokes one of them meanwhile waits, or is waited for.
  await tx.$queryRaw`SELECT id FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid
    AND "applicationId" = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${rooms}::uuid[]) ORDER BY id FOR UPDATE`
  const units = await tx.unit.findMany({
    where: { enclaveId, OR: [{ id: { in: rooms } }, { roomId: { in: rooms } }] },
    orderBy: [{ seat: 'asc' }],
  })
  const parties = await tx.$queryRaw<Party[]>`
    SELECT a.id AS "applicationId", t.id AS "tenancyId", a.ref, a."firmId", o.name, ${awaitsRoom(today)} AS waits,
      ${isChosen} AS chosen, t."termMonths", (a."admittedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "admittedOn"
    FROM ${APPLICATIONS} JOIN "Firm" o ON o."enclaveId" = a."enclaveId" AND o.id = a."firmId"
    WHERE a."enclaveId" = ${enclaveId}::uuid AND a.id = ANY(${ids}::uuid[])`
  return lines.flatMap(({ applicationId, unitId, firm }): Line[] => {
    const room = units.find(({ id }) => id === unitId)
    const party = parties.find((one) => one.applicationId === applicationId)
    if (!room || !party) return []
    const desks = units.filter(({ roomId }) => roomId === room.id)
    return [
      {
        ...party,
        termMonths: party.termMonths ?? 0,
        desks: firm.desks,
        room,
        units: room.kind === 'desk_room' ? desks : [room],
      },
    ]
  })
}

/** What is let, held or reserved in the rooms of a solution on one of its days. */
export function leasesInTheWay(
  tx: Tx,
  { enclaveId, startsOn, endsBefore }: { enclaveId: string; startsOn: Date; endsBefore: Date },
  lines: readonly Line[],
) {
  return tx.lease.findMany({
    where: {
      enclaveId,
      roomId: { in: lines.map(({ room }) => room.id) },
      state: { not: 'cancelled' },
      startsOn: { lt: endsBefore },
      endsBefore: { gt: startsOn },
    },
    include: { firm: { select: { name: true } } },
    orderBy: { startsOn: 'asc' },
  })
}
