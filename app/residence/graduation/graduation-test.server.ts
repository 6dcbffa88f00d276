import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { factsOfFirm } from './facts.server'
import type { Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { GraduationTest } from './test-view'

type Reader = Pick<Tx, '$queryRaw' | 'criteriaSet' | 'firm' | 'firmRecord' | 'yearFigures' | 'firmPlace'>

/** The published graduation set in force, evaluated on the firm's record as it stands; null without a set. */
export async function graduationTest(
  tx: Reader,
  firm: { enclaveId: string; id: string; track: string },
  onDay: Day,
): Promise<GraduationTest | null> {
  const set = await tx.criteriaSet.findFirst({
    where: {
      enclaveId: firm.enclaveId,
      purpose: 'graduation',
      state: 'published',
      effectiveFrom: { lte: dateOfDay(onDay) },
    },
    orderBy: { effectiveFrom: 'desc' },
  })
  if (!set) return null
  const criteria = criteriaFromJson(set.criteria)
  const facts = await factsOfFirm(tx, firm.enclaveId, firm.id, onDay)
  const result = evaluateSet({ criteria }, facts, onDay, firm.track === 'B' ? 'B' : 'A')
  return { setCode: set.code, titleZh: set.titleZh, titleEn: set.titleEn, onDay, criteria, facts, result }
}
