import { settingVersionOn } from '~/ground/settings/enclave.server'
import { settingFrom } from '~/ground/settings/settings'
import type { Actor } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import { dayFromDate, dayOf, isDay, type Day } from '~/shared/days'

type Point = { code: string; zh: string; en: string }

/** The points of a handover as its day has them, with the version of the list they are of. */
export async function handoverList(
  { enclaveId }: Actor,
  day: Day,
): Promise<{ list: number; items: Point[] }> {
  const list = await settingVersionOn(db, enclaveId, 'leasing', day)
  return { list, items: await checklistOf(db, enclaveId, list) }
}

/** The list of the day that the page is asked for, and whether there are others at all. */
export async function handoverListAsked(
  actor: Actor,
  { asked, today }: { asked: string | null; today: Day },
) {
  const day = asked !== null && isDay(asked) && asked <= today ? asked : today
  const where = { enclaveId: actor.enclaveId, topic: 'leasing' }
  const [{ list, items }, versions] = [await handoverList(actor, day), await db.setting.count({ where })]
  return { list, items, listOf: day, hasOtherLists: versions > 1 }
}

/**
 * Whether a version of the list is the one of a day: in force on it, as was decided by its end or, where it was in force
 * at an hour of that day, before somebody decided otherwise for the day itself. What is decided later moves no handover.
 * A version that says the same of the points is the same list, whatever else was decided with it.
 */
export async function isListOf(
  client: Pick<Tx, 'setting'>,
  enclaveId: string,
  version: number,
  day: Day,
): Promise<boolean> {
  const rows = await client.setting.findMany({
    where: { enclaveId, topic: 'leasing' },
    select: { version: true, effectiveOn: true, at: true, content: true },
    orderBy: { version: 'asc' },
  })
  const inForce = (decided: typeof rows) =>
    decided
      .filter((row) => row.version === 1 || dayFromDate(row.effectiveOn) <= day)
      .reduce((best, row) => (!best || row.effectiveOn >= best.effectiveOn ? row : best), decided[0])
      ?.version ?? 0
  // At the end of the day, and after each decision of that day or later that reaches back to it.
  const before = rows.filter(({ at }) => dayOf(at) < day)
  const later = rows.filter(({ at }) => dayOf(at) >= day)
  const stood = [before, ...later.map((_, at) => [...before, ...later.slice(0, at + 1)])]
  const pointsOf = (of: number) => {
    const content = rows.find((row) => row.version === of)?.content
    return JSON.stringify(settingFrom('leasing', content).handoverItems)
  }
  const asked = pointsOf(version)
  return stood.some((decided) => pointsOf(inForce(decided)) === asked)
}

/**
 * The points of one version of the list, each by its code: what was ticked counts for the point that was read, though the
 * list has changed since. No points where there is no such version.
 */
export async function checklistOf(
  client: Pick<Tx, 'setting'>,
  enclaveId: string,
  version: number,
): Promise<Point[]> {
  const row = await client.setting.findFirst({ where: { enclaveId, topic: 'leasing', version } })
  if (!row && version > 0) return []
  const { handoverItems } = settingFrom('leasing', row?.content)
  return handoverItems.map((item, at) => ({ ...item, code: `v${version}.${at + 1}` }))
}
