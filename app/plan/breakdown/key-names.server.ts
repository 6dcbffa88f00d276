import { divisionOf } from '~/ground/national-rules/divisions'
import { industryName } from '~/ground/national-rules/industries'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { PartOfRows } from '~/plan/counting/parts'
import { isTime, type By } from './query'

type Text = { zh: string; en: string }

/** What the keys of lines are called; what no record names is as it is written. */
export async function keyNames(
  enclaveId: string,
  by: By,
  keys: readonly string[],
): Promise<Map<string, Text>> {
  const known = keys.filter((key) => key !== '')
  if (by === 'park') {
    const parks = await db.park.findMany({
      where: { enclaveId, id: { in: known } },
      select: { id: true, nameZh: true, nameEn: true },
    })
    return new Map(parks.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]))
  }
  if (by === 'intake') {
    const intakes = await db.intake.findMany({
      where: { enclaveId, id: { in: known } },
      select: { id: true, titleZh: true, titleEn: true },
    })
    return new Map(intakes.map(({ id, titleZh, titleEn }) => [id, { zh: titleZh, en: titleEn }]))
  }
  if (by === 'department') {
    const departments = await db.department.findMany({
      where: { enclaveId, id: { in: known.filter(isId) } },
      select: { id: true, nameZh: true, nameEn: true },
    })
    return new Map(departments.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]))
  }
  if (isTime(by)) return new Map()
  return new Map(known.map((key) => [key, nameOf(by, key)]))
}

function nameOf(by: 'district' | 'industry' | 'source', key: string): Text {
  const named = by === 'district' ? divisionOf(key) : by === 'industry' ? industryName(key) : null
  return named ? { zh: named.zh, en: named.en } : { zh: key, en: key }
}

/** The part that a list of rows is narrowed to, with its name. */
export async function partNamed(enclaveId: string, { part, key }: PartOfRows) {
  const names = await keyNames(enclaveId, part, [key])
  return { part, key, name: names.get(key) ?? null }
}
