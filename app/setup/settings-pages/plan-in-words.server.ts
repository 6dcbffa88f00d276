import { divisionOf } from '~/ground/national-rules/divisions'
import { industryName } from '~/ground/national-rules/industries'
import { breakdownWords } from '~/plan/breakdown/words'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { inLocale, type Locale } from '~/shared/words'

/** What stands for a text in a part of the plan: the name of a park, a department, a district or an industry. */
type NamesOfPlan = (text: string) => string

/** The names behind the keys of split targets and of departments in charge. */
export async function namesOfPlan(
  enclaveId: string,
  values: readonly unknown[],
  locale: Locale,
): Promise<NamesOfPlan> {
  const ids = [...new Set(values.flatMap(textsIn))].filter(isId)
  const where = { enclaveId, id: { in: ids } }
  const select = { id: true, nameZh: true, nameEn: true } as const
  const [parks, departments] = await Promise.all([
    db.park.findMany({ where, select }),
    db.department.findMany({ where, select }),
  ])
  const names = new Map(
    [...parks, ...departments].map(({ id, nameZh, nameEn }) => [id, locale === 'zh' ? nameZh : nameEn]),
  )
  const by: Readonly<Record<string, string>> = inLocale(breakdownWords, locale).heads
  return (text) =>
    names.get(text) ??
    by[text] ??
    (/^\d{6}$/.test(text) ? divisionOf(text)?.[locale] : undefined) ??
    (/^\d{2}$/.test(text) ? industryName(text)?.[locale] : undefined) ??
    text
}

/** A part of the plan with names in the place of keys; figures and years stay as they are. */
export function namedIn(value: unknown, nameOf: NamesOfPlan): unknown {
  if (Array.isArray(value)) return value.map((one) => namedIn(one, nameOf))
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? nameOf(value) : value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'value' || key === 'owner' ? one : namedIn(one, nameOf),
    ]),
  )
}

/** Of what a plan says year by year the years that are not the same in both, each with its year. */
export function yearsThatDiffer(value: unknown, other: unknown): unknown {
  if (!isByYear(value)) return value
  const beside = isByYear(other) ? other : {}
  return Object.entries(value)
    .filter(([year, one]) => JSON.stringify(one) !== JSON.stringify(beside[year]))
    .map(([year, one]) => [year, one])
}

function isByYear(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).every((key) => /^\d{4}$/.test(key))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
