import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { firmHead } from '~/ground/firms/figures.server'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { graduationTest } from './graduation-test.server'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { testFromJson } from './stored-test.server'
import { testInWords } from './test-view'

/** The test of a firm as its record stands today; after graduation, as it stood then. */
export async function graduationPage(actor: Actor, firmId: string | undefined, today: Day, locale: Locale) {
  const firm = await firmHead(actor, firmId)
  const tenancy = await latestTenancy(db, actor.enclaveId, firm.id)
  const frozen = tenancy?.state === 'graduated' ? testFromJson(tenancy.graduation) : null
  const test = frozen ?? (await graduationTest(db, firm, today))
  return {
    firm: { id: firm.id, name: firm.name, ref: firm.ref },
    state: tenancy?.state ?? null,
    graduatedOn: tenancy?.graduatedOn ? dayFromDate(tenancy.graduatedOn) : null,
    test: test ? testInWords(test, await cityNames(actor.enclaveId), locale) : null,
    proofs: frozen ? [] : await proofsOf(actor, firm.id, today),
    mayGraduate: actor.role === 'director',
    noticeHeldReason: tenancy?.noticeHeldReason ?? null,
  }
}

const SHOWN = 12

/** The papers on record by which a firm may graduate, the newest first. */
async function proofsOf(actor: Actor, firmId: string, today: Day) {
  const rows = await db.firmRecord.findMany({
    where: {
      AND: [
        recordsVisibleTo(actor),
        { OR: [{ validUntil: null }, { validUntil: { gte: dateOfDay(today) } }] },
      ],
      firmId,
      withdrawnAt: null,
      happenedOn: { lte: dateOfDay(today) },
      fileId: { not: null },
      kind: { in: ['hnte', 'tech_sme', 'funding', 'listing'] },
    },
    orderBy: [{ happenedOn: 'desc' }, { id: 'asc' }],
    take: SHOWN,
  })
  return rows.map(({ kind, title, happenedOn, fileId }) => ({
    kind,
    title,
    on: dayFromDate(happenedOn),
    fileId: fileId ?? '',
  }))
}
