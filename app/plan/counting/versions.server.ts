import { dateOfDay, type Day } from '~/shared/days'

/** The version of a definition in force on a day: of those that had begun, the one that began last. */
export function inForceOn(day: Day) {
  return {
    where: { effectiveOn: { lte: dateOfDay(day) } },
    orderBy: [{ effectiveOn: 'desc' as const }, { version: 'desc' as const }],
    take: 1,
  }
}

type Wording = { ruleZh: string; ruleEn: string }

/** The official wording of an indicator: of its version in force, or its own where its rule is built in. */
export function wordingOf(row: Wording & { versions: Wording[] }) {
  const { ruleZh, ruleEn } = row.versions[0] ?? row
  return { zh: ruleZh, en: ruleEn }
}
