import { detailText } from '~/ground/records/firm-json'
import { answersFromJson } from '~/ground/forms/form-sections'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { conflictsOf, type Conflict, type ExpertTies, type FirmTies } from './conflicts'
import { linkKindOf } from './links'

/** The conflicts between experts and firms, by pair; what is not in the answer has none. */
export async function conflictsBetween(
  { enclaveId, experts, firms }: { enclaveId: string; experts: readonly string[]; firms: readonly string[] },
  today: Day,
  client: Tx = db,
): Promise<(expertId: string, firmId: string) => Conflict[]> {
  if (experts.length === 0 || firms.length === 0) return () => []
  const ofExperts = await tiesOfExperts(enclaveId, experts, client)
  const ofFirms = await tiesOfFirms(enclaveId, firms, client)
  const { recentMonths } = await settingOn(client, enclaveId, 'limits', today)
  return (expertId, firmId) => {
    const [expert, firm] = [ofExperts.get(expertId), ofFirms.get(firmId)]
    return expert && firm ? conflictsOf(expert, firm, today, recentMonths) : []
  }
}

async function tiesOfExperts(
  enclaveId: string,
  userIds: readonly string[],
  client: Tx,
): Promise<Map<string, ExpertTies>> {
  // A membership that has ended still ties the expert to the firm.
  const rows = await client.$queryRaw<(Omit<ExpertTies, 'links'> & { id: string; links: LinkRow[] })[]>`
    SELECT u.id, u.name, coalesce(p.employer, '') AS employer, p."employerUscc",
      ARRAY(SELECT m."firmId" FROM "Membership" m
        WHERE m."enclaveId" = ${enclaveId}::uuid AND m."userId" = u.id AND m."firmId" IS NOT NULL) AS "firmIds",
      coalesce((SELECT json_agg(json_build_object('kind', l.kind, 'party', l.party, 'number', l.number,
          'since', l.since, 'until', l.until) ORDER BY l.id) FROM "ExpertLink" l
        WHERE l."enclaveId" = ${enclaveId}::uuid AND l."userId" = u.id AND l."struckAt" IS NULL), '[]') AS links
    FROM "User" u LEFT JOIN "ExpertProfile" p ON p."enclaveId" = ${enclaveId}::uuid AND p."userId" = u.id
    WHERE u.id = ANY(${[...userIds]}::uuid[])`
  return new Map(
    rows.map(({ id, links, ...ties }) => [
      id,
      { ...ties, links: links.map((link) => ({ ...link, kind: linkKindOf(link.kind) })) },
    ]),
  )
}

type LinkRow = Omit<ExpertTies['links'][number], 'kind'> & { kind: string }

const FIRM_INCLUDE = {
  places: { select: { entityName: true } },
  projects: { select: { landedName: true, landedUscc: true } },
  records: {
    where: { withdrawnAt: null, kind: { in: ['talent', 'patent', 'funding', 'achievement', 'contract'] } },
    select: { kind: true, title: true, number: true, detail: true },
  },
  applications: { where: { submittedAt: { not: null } }, select: { answers: true } },
}

/** What ties each firm to others: its names, codes, people, patents, investors, partners. */
export async function tiesOfFirms(
  enclaveId: string,
  firmIds: readonly string[],
  client: Tx,
): Promise<Map<string, FirmTies>> {
  const rows = await client.firm.findMany({
    where: { enclaveId, id: { in: [...firmIds] } },
    include: FIRM_INCLUDE,
  })
  const founders = await foundersOf(enclaveId, firmIds, client)
  return new Map(
    rows.map((firm) => {
      const answers = firm.applications.map((one) => answersFromJson(one.answers))
      const answered = (key: string) => answers.flatMap((one) => one[key] ?? [])
      const records = (kind: string) => firm.records.filter((record) => record.kind === kind)
      const said = (kind: string, ...keys: string[]) =>
        records(kind).flatMap(({ detail }) => keys.map((key) => detailText(detail, key)).filter(Boolean))
      return [
        firm.id,
        {
          firmId: firm.id,
          names: [
            firm.name,
            ...firm.places.flatMap(({ entityName }) => entityName ?? []),
            ...firm.projects.flatMap(({ landedName }) => landedName ?? []),
          ],
          codes: [firm.uscc, ...firm.projects.flatMap(({ landedUscc }) => landedUscc ?? [])],
          people: [
            firm.contactName,
            ...records('talent').map(({ title }) => title),
            ...answered('founder_name'),
            ...(founders.get(firm.id) ?? []),
          ],
          patents: [...records('patent').map(({ number }) => number), ...answered('patent_number')],
          investors: said('funding', 'investor'),
          partners: [...said('achievement', 'sourceOrg'), ...said('contract', 'buyer', 'seller')],
        },
      ]
    }),
  )
}

async function foundersOf(enclaveId: string, firmIds: readonly string[], client: Tx) {
  const rows = await client.$queryRaw<{ firmId: string; names: string[] }[]>`
    SELECT m."firmId", array_agg(u.name ORDER BY m.id) AS names
    FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'founder' AND m."firmId" = ANY(${[...firmIds]}::uuid[])
    GROUP BY 1`
  return new Map(rows.map(({ firmId, names }) => [firmId, names]))
}
