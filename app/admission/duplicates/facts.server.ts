import { answersFromJson } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { formerNamesFromJson } from '~/ground/records/firm-json'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import type { FirmFacts } from './pairs'

type Reader = Pick<Tx, 'firm' | 'firmRecord' | 'applicationForm' | '$queryRaw'>

/** What firms that staff know are compared by; patents are those on record and those that applications name. */
export async function factsOf(enclaveId: string, ids: string[], tx: Reader = db): Promise<FirmFacts[]> {
  const firms = await tx.firm.findMany({
    where: { enclaveId, id: { in: ids }, known: true, mergedIntoId: null },
    select: { id: true, name: true, uscc: true, contactPhone: true, formerNames: true },
  })
  const records = await tx.firmRecord.findMany({
    where: { enclaveId, kind: 'patent', firmId: { in: ids } },
    select: { firmId: true, number: true },
  })
  const patents = new Map<string, string[]>()
  for (const { firmId, number } of [...records, ...(await patentsAnswered(tx, enclaveId, ids))])
    patents.set(firmId, [...(patents.get(firmId) ?? []), plainPatent(number)])
  return firms.map(({ id, name, uscc, contactPhone, formerNames }) => ({
    id,
    name,
    uscc,
    phone: contactPhone,
    patents: patents.get(id) ?? [],
    formerNames: formerNamesFromJson(formerNames).map((one) => one.name),
  }))
}

function plainPatent(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^ZL|\s/g, '')
}

async function patentsAnswered(
  tx: Reader,
  enclaveId: string,
  ids: string[],
): Promise<{ firmId: string; number: string }[]> {
  const forms = await tx.applicationForm.findMany({ where: { enclaveId }, select: { sections: true } })
  const questions = forms.flatMap(({ sections }) =>
    sectionsFromJson(sections).flatMap((one) => one.questions),
  )
  const keys = [...new Set(questions.filter(({ type }) => type === 'patent').map(({ key }) => key))]
  if (keys.length === 0) return []
  const rows = await tx.$queryRaw<{ firmId: string; answers: Prisma.JsonValue }[]>`
    SELECT "firmId", answers FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid
      AND "firmId" = ANY(${ids}::uuid[]) AND "submittedAt" IS NOT NULL AND answers ?| ${keys}::text[]`
  return rows.flatMap(({ firmId, answers: json }) => {
    const answers = answersFromJson(json)
    return keys.flatMap((key) => (answers[key] ? [{ firmId, number: answers[key] }] : []))
  })
}
