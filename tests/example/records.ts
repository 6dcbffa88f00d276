import { expect, it } from 'vitest'
import { db } from '~/platform/db.server'

/** What no load of the example may contradict in its records; each question is SQL of its own. */
export function theRecords(): void {
  it('counts no achievement twice', async () => {
    expect(
      await db.$queryRaw`
        SELECT r."firmId", r.title FROM "FirmRecord" r JOIN "Evidence" e ON e."recordId" = r.id
        WHERE r.kind = 'achievement' AND e.state <> 'withdrawn' GROUP BY 1, 2 HAVING count(*) > 1`,
    ).toEqual([])
    const [further] = await db.$queryRaw<{ proofs: number }[]>`
      SELECT count(*)::int AS proofs FROM "FirmRecord" WHERE "furtherProofOf" IS NOT NULL`
    expect(further?.proofs).toBeGreaterThan(0)
  })

  it('has no high-tech enterprise younger than a year', async () => {
    expect(
      await db.$queryRaw`
        SELECT f.name FROM "FirmRecord" r JOIN "Firm" f ON f.id = r."firmId"
        WHERE r.kind = 'hnte' AND r."happenedOn" - f."foundedOn" < 365`,
    ).toEqual([])
  })

  it('has no firm that sold more by contract than its revenue of the year', async () => {
    expect(
      await db.$queryRaw`
        SELECT f.name, y.year, y."revenueYuan", c.sold FROM "Firm" f
        JOIN LATERAL (
          SELECT extract(year FROM "happenedOn")::int AS year, sum("amountYuan") AS sold FROM "FirmRecord"
          WHERE "firmId" = f.id AND kind = 'contract' GROUP BY 1
        ) c ON true
        JOIN LATERAL (
          SELECT DISTINCT ON (year) year, "revenueYuan" FROM "YearFigures"
          WHERE "firmId" = f.id ORDER BY year, version DESC
        ) y ON y.year = c.year
        WHERE c.sold > y."revenueYuan"`,
    ).toEqual([])
  })

  it('has no patent filed before its firm was founded', async () => {
    expect(
      await db.$queryRaw`
        SELECT f.name, r.number FROM "FirmRecord" r JOIN "Firm" f ON f.id = r."firmId"
        WHERE r.kind = 'patent' AND substr(r.number, 3, 4)::int < extract(year FROM f."foundedOn")`,
    ).toEqual([])
  })

  it('lists a tech SME where it was registered on the day', async () => {
    expect(
      await db.$queryRaw`
        SELECT f.name, r.number, p.city FROM "FirmRecord" r JOIN "Firm" f ON f.id = r."firmId"
        JOIN "Enclave" e ON e.id = r."enclaveId"
        JOIN "FirmPlace" p ON p."firmId" = f.id AND p.kind = 'registered'
          AND p.since <= r."happenedOn" AND (p.until IS NULL OR p.until > r."happenedOn")
        WHERE r.kind = 'tech_sme' AND p."entityName" IS NULL
          AND substr(r.number, 5, 6) <> CASE p.city WHEN 'home' THEN e."homeCityCode" ELSE e."hostCityCode" END`,
    ).toEqual([])
  })

  it('numbers a contract with sixteen digits that begin with the year of its registration', async () => {
    expect(
      await db.$queryRaw`
        SELECT number FROM "FirmRecord" WHERE kind = 'contract'
          AND (number !~ '^[0-9]{16}$' OR substr(number, 1, 4) <> extract(year FROM "happenedOn")::text)`,
    ).toEqual([])
  })

  it('sends rows back for reasons that fit their kind', async () => {
    const rows = await db.evidence.findMany({
      where: { state: 'returned' },
      select: { reason: true, record: { select: { kind: true } } },
    })
    const odd = rows.filter(
      ({ reason, record }) => /来源单位|孵化协议/.test(reason ?? '') !== (record.kind === 'achievement'),
    )
    expect(odd).toEqual([])
  })
}
