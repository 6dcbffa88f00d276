import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import type { Criterion } from '~/ground/criteria/expression'
import type { Facts } from '~/ground/criteria/facts'
import { factsOfFirm } from './facts.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { testFromJson } from './stored-test.server'

/** A firm at the end of its residence: what the record said that day, and the criteria it was held to. */
export type PastTest = {
  id: string
  firmId: string
  firm: string
  ref: string
  track: string
  end: 'graduated' | 'exited'
  onDay: Day
  facts: Facts
  criteria: Criterion[]
}

/**
 * Every residence that ended, the latest first. A graduation brings the test frozen on it; a firm that left was
 * never tested, so its record is read as of the day it left, beside the set in force then (none: left out).
 */
export async function pastTests(actor: Actor): Promise<PastTest[]> {
  const { enclaveId } = actor
  const ended = await db.tenancy.findMany({
    where: {
      enclaveId,
      firm: firmsVisibleTo(actor),
      OR: [{ graduatedOn: { not: null } }, { exitedOn: { not: null } }],
    },
    include: { firm: { select: { name: true, ref: true, track: true } } },
  })
  const setOn = await setsByDay(enclaveId)
  const tests: PastTest[] = []
  for (const { id, firmId, firm, graduatedOn, exitedOn, graduation } of ended) {
    const end = graduatedOn ? ('graduated' as const) : ('exited' as const)
    const day = graduatedOn ?? exitedOn
    if (!day) continue
    const onDay = dayFromDate(day)
    const frozen = end === 'graduated' ? testFromJson(graduation) : null
    const criteria = frozen?.criteria ?? setOn(onDay)
    if (!criteria) continue
    const facts = frozen?.facts ?? (await factsOfFirm(db, enclaveId, firmId, onDay))
    const who = { firmId, firm: firm.name, ref: firm.ref, track: firm.track }
    tests.push({ id, ...who, end, onDay, facts, criteria })
  }
  return tests.sort((a, b) => (a.onDay < b.onDay ? 1 : a.onDay > b.onDay ? -1 : a.id < b.id ? 1 : -1))
}

/** The graduation criteria that stood on a day, also when they have been retired since. */
async function setsByDay(enclaveId: string) {
  const rows = await db.criteriaSet.findMany({
    where: { enclaveId, purpose: 'graduation', effectiveFrom: { not: null } },
    orderBy: { effectiveFrom: 'desc' },
  })
  return (day: Day): Criterion[] | null => {
    const set = rows.find(
      ({ effectiveFrom, retiredAt }) =>
        effectiveFrom && dayFromDate(effectiveFrom) <= day && (retiredAt === null || dayOf(retiredAt) > day),
    )
    return set ? criteriaFromJson(set.criteria) : null
  }
}
