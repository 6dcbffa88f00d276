import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { termState } from '~/shared/in-force'
import { LEVELS } from '~/landing/park-rules/vocabulary'

/** Every park of an enclave, also those that are over, with how many projects land there. */
export async function parkLines({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  const rows = await db.park.findMany({ where: { enclaveId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const counts = await db.landingProject.groupBy({
    by: ['parkId'],
    where: { enclaveId, stage: { not: 'dropped' } },
    _count: true,
  })
  return rows.map((row) => ({
    ...lineOf(row, today),
    projects: counts.find(({ parkId }) => parkId === row.id)?._count ?? 0,
  }))
}

/** One park; 404 for one of another enclave. */
export async function parkOf({ enclaveId }: Pick<Actor, 'enclaveId'>, id: string | undefined, today: Day) {
  const row = isId(id) ? await db.park.findUnique({ where: { enclaveId_id: { enclaveId, id } } }) : null
  return lineOf(row ?? notFound(), today)
}

type Row = Awaited<ReturnType<typeof db.park.findMany>>[number]

function lineOf(row: Row, today: Day) {
  const { id, nameZh, nameEn, divisionCode, industriesZh, industriesEn, divisions, source, version } = row
  const from = dayFromDate(row.validFrom)
  const until = row.validUntil && dayFromDate(row.validUntil)
  return {
    id,
    nameZh,
    nameEn,
    divisionCode,
    industriesZh,
    industriesEn,
    divisions,
    source,
    version,
    from,
    until,
    level: LEVELS.codes.find((level) => level === row.level) ?? ('city' as const),
    state: termState(from, until, today),
  }
}
export type ParkLine = Awaited<ReturnType<typeof parkOf>>
