import { divisionOf } from '~/ground/national-rules/divisions'
import { newestSetting } from '~/ground/settings/decide.part.server'
import type { TargetSplit } from '~/ground/settings/settings'
import { keyNames } from '~/plan/breakdown/key-names.server'
import { SPLITS, type SplitBy } from '~/plan/breakdown/query'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dateOfDay, type Day } from '~/shared/days'

export type PartKey = { key: string; name: { zh: string; en: string } }
const MOST = 100

/** Into which parks, districts or departments a target may be split on a day, in their order. 404 for anything else. */
export async function partKeys(enclaveId: string, typed: string | undefined, day: Day) {
  const by = SPLITS.find((one) => one === typed) ?? notFound()
  if (by === 'department') return { by, keys: await departmentsOn(enclaveId, day) }
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
      : districts.map(district)
  return { by, keys }
}

/** The departments that are there on a day, in their order. */
export async function departmentsOn(enclaveId: string, day: Day): Promise<PartKey[]> {
  const departments = await db.department.findMany({
    where: {
      enclaveId,
      validFrom: { lte: dateOfDay(day) },
      OR: [{ validUntil: null }, { validUntil: { gte: dateOfDay(day) } }],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, nameZh: true, nameEn: true },
    take: MOST,
  })
  return departments.map(({ id, nameZh, nameEn }) => ({ key: id, name: { zh: nameZh, en: nameEn } }))
}

type Named = { code: string | undefined; year: string | undefined; by: string | undefined }

/**
 * What the form of a year's split asks for on a day: every open park, district or department, and those that closed since and still
 * carry a part of the year, which may be given to others. 404 for anything else.
 */
export async function splitKeys(enclaveId: string, { code, year, by: typed }: Named, day: Day) {
  const { by, keys: open } = await partKeys(enclaveId, typed, day)
  const { version, content } = await newestSetting(db, enclaveId, 'plan')
  const split = content.parts[code ?? '']?.[year ?? '']
  const carrying = partsBeside(
    split,
    by,
    open.map(({ key }) => key),
  ).map(({ key }) => key)
  const closed =
    by === 'park'
      ? await parksNamed(enclaveId, carrying)
      : by === 'department'
        ? await departmentsNamed(enclaveId, carrying)
        : carrying.map(district)
  return { by, open, closed, version, split }
}

const district = (key: string): PartKey => ({ key, name: divisionOf(key) ?? { zh: key, en: key } })

async function departmentsNamed(enclaveId: string, keys: readonly string[]): Promise<PartKey[]> {
  const names = await keyNames(enclaveId, 'department', keys)
  return keys.flatMap((key) => {
    const name = names.get(key)
    return name ? [{ key, name }] : []
  })
}

async function parksNamed(enclaveId: string, keys: readonly string[]): Promise<PartKey[]> {
  if (keys.length === 0) return []
  const parks = await db.park.findMany({
    where: { enclaveId, id: { in: keys.filter(isId) } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, nameZh: true, nameEn: true },
  })
  return parks.map(({ id, nameZh, nameEn }) => ({ key: id, name: { zh: nameZh, en: nameEn } }))
}

/** Of a split that stands, the parts that are of none of these keys: of parks that closed since. */
export function partsBeside(split: TargetSplit | undefined, by: SplitBy, keys: readonly string[]) {
  return split?.by === by ? split.parts.filter(({ key }) => !keys.includes(key)) : []
}
