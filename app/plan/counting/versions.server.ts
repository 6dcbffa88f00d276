import { dateOfDay, type Day } from '~/shared/days'

/** The version of a definition in force on a day: of those that had begun, the one that began last. */
export function inForceOn(day: Day) {
  return {
    where: { effectiveOn: { lte: dateOfDay(day) } },
    orderBy: [{ effectiveOn: 'desc' as const }, { version: 'desc' as const }],
    take: 1,
  }
}

/** What puts an indicator's figure into words on a day: its version in force, or how its built-in rule is worded. */
export function wordedOn(day: Day) {
  return { versions: inForceOn(day), wordings: inForceOn(day) }
}

type Rule = { ruleZh: string; ruleEn: string }
type Note = { noteZh: string; noteEn: string }
type Worded = Rule & { versions: Rule[]; wordings: (Rule & Note)[] }

/**
 * The official wording of an indicator: of its version in force, or, where its rule is built in, as it is worded on the
 * day; until somebody does, as it came.
 */
export function wordingOf(row: Worded) {
  const { ruleZh, ruleEn } = row.versions[0] ?? row.wordings[0] ?? row
  return { zh: ruleZh, en: ruleEn }
}

/** What else readers of its figure should know; null where nobody has said anything. */
export function noteOf({ wordings: [worded] }: Pick<Worded, 'wordings'>) {
  return worded?.noteZh ? { zh: worded.noteZh, en: worded.noteEn } : null
}
