import { answersOf } from '~/landing/quarters/answers.server'
import { lastFour } from '~/landing/quarters/figures'
import { consentOf } from '~/landing/quarters/visible.server'
import type { Enclave } from '~/ground/settings/enclave.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db, type Tx } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { StoryFacts } from './marks'

/** What the record of a firm says on a day, as far as a case may speak of it: what ended or lapsed is not in it. */
export async function storyFacts(
  enclaveId: string,
  firmId: string,
  today: Day,
  client: Tx = db,
): Promise<StoryFacts> {
  const of = { enclaveId, firmId }
  const [enclave, firm, application, tenancy, counted, project] = await Promise.all([
    enclaveOn(client, enclaveId, today),
    client.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } }),
    client.application.findFirst({
      where: { ...of, submittedAt: { not: null }, admittedAt: { not: null } },
      orderBy: { admittedAt: 'asc' },
      select: { submittedAt: true, intake: { select: { number: true } } },
    }),
    client.tenancy.findFirst({
      where: { ...of, startedOn: { not: null } },
      orderBy: { startedOn: 'asc' },
      select: { startedOn: true, graduatedOn: true },
    }),
    recordsOf(client, of, today),
    client.landingProject.findFirst({
      where: { ...of, stage: { not: 'dropped' } },
      orderBy: { createdAt: 'desc' },
      include: { park: true, milestones: true },
    }),
  ])
  const reached = (stage: string) => {
    const on = project?.milestones.find((one) => one.stage === stage)?.actualOn
    return on ? dayFromDate(on) : null
  }
  return {
    firm: firm.name,
    product: firm.product,
    cities: citiesOf(enclave),
    intake: application?.intake.number ?? null,
    appliedOn: application?.submittedAt ? dayOf(application.submittedAt) : null,
    residentOn: tenancy?.startedOn ? dayFromDate(tenancy.startedOn) : null,
    ...counted,
    graduatedOn: tenancy?.graduatedOn ? dayFromDate(tenancy.graduatedOn) : null,
    park: project && reached('signed') ? { zh: project.park.nameZh, en: project.park.nameEn } : null,
    signedOn: reached('signed'),
    registeredOn: reached('registered'),
    producingOn: reached('producing'),
    output: project ? await outputOf(client, of, project.id) : null,
  }
}

function citiesOf(enclave: Enclave): StoryFacts['cities'] {
  return {
    host: { zh: enclave.hostCityZh, en: enclave.hostCityEn },
    home: { zh: enclave.homeCityZh, en: enclave.homeCityEn },
  }
}

type Counted = { kind: string; many: number; since: Day }

/**
 * What stands today: certificates since the first of their kind, and what is counted, each achievement once whatever
 * proves it further.
 */
async function recordsOf(
  client: Tx,
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  today: Day,
) {
  const rows = await client.$queryRaw<Counted[]>`
    SELECT kind, count(*) FILTER (WHERE stands)::int AS many, min("happenedOn")::text AS since
    FROM (SELECT kind, "happenedOn", COALESCE("endedOn" > ${today}::date, true)
        AND COALESCE("validUntil" >= ${today}::date, true) AS stands
      FROM "FirmRecord" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid
        AND "withdrawnAt" IS NULL AND "furtherProofOf" IS NULL
        AND kind IN ('tech_sme', 'hnte', 'patent', 'talent', 'achievement')) r
    GROUP BY kind HAVING count(*) FILTER (WHERE stands) > 0`
  const many = (kind: string) => rows.find((row) => row.kind === kind)?.many ?? 0
  const since = (kind: string) => rows.find((row) => row.kind === kind)?.since ?? null
  return {
    techSmeOn: since('tech_sme'),
    hnteOn: since('hnte'),
    patents: many('patent'),
    talents: many('talent'),
    achievements: many('achievement'),
  }
}

/** Revenue of the last four quarters, all of them answered, where the firm lets its quarters be used. */
async function outputOf(client: Tx, of: { enclaveId: string; firmId: string }, projectId: string) {
  const consent = await consentOf(of, client)
  if (!consent?.given) return null
  const answers = await answersOf(of.enclaveId, projectId, client)
  const last = answers.at(-1)
  const four = last && lastFour(answers, last.quarter)
  return four?.known === 4 ? four.output : null
}
