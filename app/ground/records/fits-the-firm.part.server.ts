import type { Tx } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { RecordInput } from './add-record.form'
import { detailFromJson, formerNamesFromJson } from './firm-json'
import type { RecordFacts } from './new-record.server'
import { SHORTEST_REASON } from '~/ground/firms/record-number'
import { sameName } from '~/ground/firms/same-name'

export type MisfitRefusal =
  | 'same_achievement' // on record with this firm under another number
  | 'unknown_achievement' // the one it should be a proof of
  | 'not_a_party' // the firm is neither buyer nor seller

type At = { enclaveId: string; firmId: string }
export type Fitted = RecordFacts & { furtherProofOf: string | null }

/**
 * Holds a record against what the firm is and has: a contract is one of its own, an achievement is kept once with all
 * its proofs, and its word that it was neither bought nor listed is numbered by itself.
 */
export async function fitToFirm(
  tx: Tx,
  at: At,
  input: RecordInput,
  facts: RecordFacts,
): Promise<Outcome<Fitted, MisfitRefusal>> {
  const fitted = { ...facts, furtherProofOf: null }
  if (input.kind === 'achievement') return asAchievement(tx, at, input.furtherProofOf, facts)
  if (input.kind === 'contract' && (input.partyReason?.length ?? 0) < SHORTEST_REASON) {
    const names = await namesOf(tx, at)
    const party = names.some((name) => sameName(name, input.buyer) || sameName(name, input.seller))
    if (!party) return refuse('not_a_party', { firm: names[0] ?? '' })
  }
  if (input.kind === 'listing' && input.way === 'none')
    return ok({ ...fitted, number: `${at.firmId}:${input.happenedOn}` })
  return ok(fitted)
}

/** What the firm is called on papers: by its own name, by those it had, and by that of the company it founded where it landed. */
async function namesOf(tx: Tx, { enclaveId, firmId }: At): Promise<string[]> {
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const landed = await tx.landingProject.findMany({
    where: { enclaveId, firmId, landedName: { not: null } },
    select: { landedName: true },
  })
  const former = formerNamesFromJson(firm.formerNames).map(({ name }) => name)
  return [firm.name, ...former, ...landed.flatMap(({ landedName }) => landedName ?? [])]
}

async function asAchievement(
  tx: Tx,
  { enclaveId, firmId }: At,
  furtherProofOf: string | undefined,
  facts: RecordFacts,
): Promise<Outcome<Fitted, MisfitRefusal>> {
  // One firm at a time: two who add the same result at once are seen by one another.
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
    FOR NO KEY UPDATE`
  const known = await tx.firmRecord.findMany({
    where: { enclaveId, firmId, kind: 'achievement', withdrawnAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  if (furtherProofOf) {
    const first = known.find(({ id }) => id === furtherProofOf)
    if (!first) return refuse('unknown_achievement')
    const { proofKind } = facts.detail
    const detail = { ...detailFromJson('achievement', first.detail), proofKind }
    return ok({ ...facts, title: first.title, detail, furtherProofOf: first.furtherProofOf ?? first.id })
  }
  const same = known.find(({ title }) => sameName(title, facts.title))
  if (same) return refuse('same_achievement', { title: same.title, day: dayOf(same.addedAt) })
  return ok({ ...facts, furtherProofOf: null })
}
