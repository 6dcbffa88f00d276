import { Prisma, type Tx } from '~/platform/db.server'
import type { VersionInput } from './sharing.form'

type Of = {
  enclaveId: string
  agreementId: string | null
  scope: string
  parkId: string | null
  projectId: string | null
}

/** The versions of the others, with the last day of each: its own, or the day before the next one begins. */
const SPANS = Prisma.sql`(
  SELECT v.*, LEAST(COALESCE(v."untilOn", 'infinity'), COALESCE((SELECT min(n."fromOn") - 1 FROM "SharingVersion" n
    WHERE n."enclaveId" = v."enclaveId" AND n."agreementId" = v."agreementId" AND n.state = 'agreed'
      AND n."fromOn" > v."fromOn"), 'infinity')) AS last
  FROM "SharingVersion" v WHERE v.state <> 'refused')`

/** Another agreement that shares a metric of the same landings at the same time: its number; null where there is none. */
export async function overlapOf(
  tx: Tx,
  { enclaveId, agreementId, scope, parkId, projectId }: Of,
  { fromOn, untilOn, terms }: Pick<VersionInput, 'fromOn' | 'untilOn' | 'terms'>,
): Promise<{ ref: string } | null> {
  const [found] = await tx.$queryRaw<{ ref: string }[]>`
    SELECT a.ref FROM "SharingAgreement" a JOIN ${SPANS} v ON v."enclaveId" = a."enclaveId" AND v."agreementId" = a.id
    JOIN "SharingTerm" t ON t."enclaveId" = v."enclaveId" AND t."versionId" = v.id
    WHERE a."enclaveId" = ${enclaveId}::uuid AND a.id IS DISTINCT FROM ${agreementId}::uuid AND a.scope = ${scope}
      AND a."parkId" IS NOT DISTINCT FROM ${parkId}::uuid AND a."projectId" IS NOT DISTINCT FROM ${projectId}::uuid
      AND t.metric = ANY(${terms.map(({ metric }) => metric)}) AND v.last >= ${fromOn}::date
      AND v."fromOn" <= COALESCE(${untilOn}::date, 'infinity')
    ORDER BY a.ref LIMIT 1`
  return found ?? null
}
