import { divisionOf } from '~/ground/national-rules/divisions'
import type { TargetSplit } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dateOfDay, type Day } from '~/shared/days'

export type SplitBy = 'park' | 'district'
export type PartKey = { key: string; name: { zh: string; en: string } }
const MOST = 100

/** Into which parks or districts a target may be split on a day, in their order. 404 for anything else. */
export async function partKeys(enclaveId: string, by: string | undefined, day: Day) {
  if (by !== 'park' && by !== 'district') notFound()
  const parks = await db.park.findMany({
    where: {
      enclaveId,
      mergedIntoId: null,
      validFrom: { lte: dateOfDay(day) },
      OR: [{ validUntil: null }, { validUntil: { gte: dateOfDay(day) } }],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, nameZh: true, nameEn: true, divisionCode: true },
    take: MOST,
  })
  const districts = [...new Set(parks.map(({ divisionCode }) => divisionCode))].sort()
  const keys: PartKey[] =
    by === 'park'
      ? parks.map(({ id, nameZh, nameEn }) => ({ key: id, name: { zh: nameZh, en: nameEn } }))
      : districts.map((key) => ({ key, name: divisionOf(key) ?? { zh: key, en: key } }))
  return { by: by as SplitBy, keys }
}

/** Of a split that stands, the parts that a form of these keys does not ask: of parks that closed since. */
export function partsBeside(split: TargetSplit | undefined, by: SplitBy, keys: readonly string[]) {
  return split?.by === by ? split.parts.filter(({ key }) => !keys.includes(key)) : []
}
