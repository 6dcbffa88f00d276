import type { Prisma, Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { settingFrom, type SettingOf } from './settings'
import type { Topic } from './vocabulary'

export type Decided<T extends Topic> = {
  enclaveId: string
  topic: T
  content: SettingOf<T>
  effectiveOn: Day
  reason: string
  byId: string | null
  /** The version it follows, as the person read it: of two at once the constraint lets one pass. */
  after: number
}

/** The constraint that fires when somebody else decided on the same topic at the same time. */
export const ONE_VERSION = 'Setting_pkey'

/** Writes the next version of a setting; which one it is. */
export async function writeSetting<T extends Topic>(tx: Tx, one: Decided<T>, now: Date): Promise<number> {
  const row = rowOf(one, now)
  await tx.setting.create({ data: row })
  return row.version
}

/** Writes the next versions of several settings together. */
export async function writeSettings(tx: Tx, all: readonly Decided<Topic>[], now: Date): Promise<void> {
  await tx.setting.createMany({ data: all.map((one) => rowOf(one, now)) })
}

function rowOf({ after, effectiveOn, content, ...one }: Decided<Topic>, now: Date) {
  return {
    ...one,
    content: content as Prisma.InputJsonObject,
    version: after + 1,
    effectiveOn: dateOfDay(effectiveOn),
    at: now,
  }
}

/** What stands on a topic after the newest version, whenever it begins, and the number of that version. */
export async function newestSetting<T extends Topic>(tx: Pick<Tx, 'setting'>, enclaveId: string, topic: T) {
  const newest = await tx.setting.findFirst({ where: { enclaveId, topic }, orderBy: { version: 'desc' } })
  return { version: newest?.version ?? 0, content: settingFrom(topic, newest?.content) }
}
