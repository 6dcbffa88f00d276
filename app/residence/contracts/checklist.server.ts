import { settingVersionOn } from '~/ground/settings/enclave.server'
import { settingFrom } from '~/ground/settings/settings'
import type { Actor } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'

type Point = { code: string; zh: string; en: string }

/** The points of a handover as a day has them, with the version of the list they are of. */
export async function handoverList(
  { enclaveId }: Actor,
  day: Day,
): Promise<{ list: number; items: Point[] }> {
  const list = await settingVersionOn(db, enclaveId, 'leasing', day)
  return { list, items: await checklistOf(db, enclaveId, list) }
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
