import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { World } from '../support/world'

/** What the return should say, each figure by a statement of its own. */
export async function ownReturn({ enclaveId }: Pick<World, 'enclaveId'>, year: number) {
  const [from, on] = [`${year}-01-01`, `${year}-12-31`]
  const one = async (sql: string, ...more: unknown[]) => {
    const rows = await db.$queryRawUnsafe<{ n: string }[]>(sql, enclaveId, ...more)
    return rows[0]?.n ?? '0'
  }
  const inside = (day: string) =>
    `t."startedOn" <= '${day}' AND coalesce(t."graduatedOn", 'infinity') > '${day}' AND coalesce(t."exitedOn", 'infinity') > '${day}'`
  const firms = `(SELECT DISTINCT t."firmId" FROM "Tenancy" t WHERE t."enclaveId" = $1::uuid AND ${inside(on)})`
  const newest = `NOT EXISTS (SELECT 1 FROM "YearFigures" z WHERE z."enclaveId" = y."enclaveId" AND z."firmId" = y."firmId"
    AND z.year = y.year AND z.version > y.version)`
  const figure = (what: string) =>
    one(`SELECT coalesce(sum(${what}), 0)::text AS n FROM "YearFigures" y WHERE y."enclaveId" = $1::uuid AND y.year = ${year}
      AND ${newest} AND y."firmId" IN ${firms}`)
  const records = (where: string, what = 'count(*)') =>
    one(`SELECT coalesce(${what}, 0)::text AS n FROM "FirmRecord" r WHERE r."enclaveId" = $1::uuid
      AND r."withdrawnAt" IS NULL AND r."firmId" IN ${firms} AND ${where}`)
  const dated = `r."happenedOn" >= '${from}' AND r."happenedOn" <= '${on}'`
  const standing = `r."happenedOn" <= '${on}' AND coalesce(r."validUntil", 'infinity') >= '${on}' AND coalesce(r."endedOn", 'infinity') > '${on}'`
  const stays = (where: string) =>
    one(`SELECT count(*)::text AS n FROM "Tenancy" t WHERE t."enclaveId" = $1::uuid AND ${where}`)
  return {
    area_total: await one(
      `SELECT sum("areaSqm")::text AS n FROM "Unit" WHERE "enclaveId" = $1::uuid AND kind <> 'desk'`,
    ),
    firms_before: await stays(inside(`${year - 1}-12-31`)),
    firms_entered: await stays(`t."startedOn" BETWEEN '${from}' AND '${on}'`),
    firms_after: await stays(inside(on)),
    firms_reported: await figure('1'),
    revenue: await figure('round(y."revenueYuan" / 1000)'),
    rd: await figure('round(y."rdYuan" / 1000)'),
    staff: await figure('y.staff'),
    patents: await records(`r.kind = 'patent' AND ${dated}`),
    hntes: await records(`r.kind = 'hnte' AND ${standing}`, 'count(DISTINCT r."firmId")'),
    tech_smes: await records(`r.kind = 'tech_sme' AND ${standing}`, 'count(DISTINCT r."firmId")'),
    doctors: await records(`r.kind = 'talent' AND r.detail->>'degree' = 'doctor' AND ${standing}`),
    contracts: await records(`r.kind = 'contract' AND ${dated}`),
  }
}

/** Figures of some firms and years, some corrected, with fen that a sum of exact amounts would round otherwise. */
export async function reportYears({ enclaveId, officer, now }: World, number: number) {
  const firms = await db.firm.findMany({
    where: { enclaveId },
    orderBy: { ref: 'asc' },
    select: { id: true },
  })
  for (const [index, { id: firmId }] of firms.entries())
    for (const year of [2024, 2025, 2026])
      for (const version of [1, 2]) {
        const dice = (index * 7 + year * 3 + version * 5 + number) % 5
        if (dice === 0 || (version === 2 && dice < 3)) continue
        await db.yearFigures.createMany({
          data: {
            enclaveId,
            id: newId(),
            firmId,
            year,
            version,
            revenueYuan: `${(index + 1) * 777_499 + dice * 1_300_000}.${50 + dice}`,
            rdYuan: `${(index + 1) * 55_500}.00`,
            staff: 4 + index + dice,
            rdStaff: 2,
            source: 'own',
            reportedById: officer.userId,
            reportedAt: now,
          },
        })
      }
}
