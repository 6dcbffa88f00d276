import { detailText } from '~/ground/records/firm-json'
import { answersFromJson } from '~/ground/forms/form-sections'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, type Tx } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { conflictsOf, type Conflict, type ExpertTies, type FirmTies } from './conflicts'
import { linkKindOf } from './links'

/** The conflicts between experts and firms, by pair; what is not in the answer has none. */
export async function conflictsBetween(
  { enclaveId, experts, firms }: { enclaveId: string; experts: readonly string[]; firms: readonly string[] },
  today: Day,
  client: Tx = db,
): Promise<(expertId: string, firmId: string) => Conflict[]> {
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
  const among = { enclaveId, userId: { in: [...userIds] } }
  const users = await client.user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, name: true },
  })
  const profiles = await client.expertProfile.findMany({ where: among })
  const links = await client.expertLink.findMany({ where: { ...among, struckAt: null } })
  // A membership that has ended still ties the expert to the firm.
  const members = await client.membership.findMany({ where: { ...among, firmId: { not: null } } })
  return new Map(
    users.map(({ id, name }) => {
      const profile = profiles.find((one) => one.userId === id)
      return [
        id,
        {
          name,
          employer: profile?.employer ?? '',
          employerUscc: profile?.employerUscc ?? null,
          firmIds: members.flatMap((one) => (one.userId === id && one.firmId ? [one.firmId] : [])),
          links: links
            .filter((link) => link.userId === id)
            .map(({ kind, party, number, since, until }) => ({
              kind: linkKindOf(kind),
              party,
              number,
              since: since ? dayFromDate(since) : null,
              until: until ? dayFromDate(until) : null,
            })),
        },
      ]
    }),
  )
}

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
  const members = await client.membership.findMany({
    where: { enclaveId, role: 'founder', firmId: { in: [...firmIds] } },
    select: { userId: true, firmId: true },
  })
  const users = await client.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) } },
    select: { id: true, name: true },
  })
  const names = new Map<string, string[]>()
  for (const { userId, firmId } of members) {
    const name = users.find(({ id }) => id === userId)?.name
    if (firmId && name) names.set(firmId, [...(names.get(firmId) ?? []), name])
  }
  return names
}
