import type { Day } from '~/shared/days'
import { settingFrom, type SettingOf } from './settings'
import type { Topic } from './vocabulary'

/** A version of a setting, as it is kept. */
export type Version = { version: number; from: Day; content: unknown }
/** What is in force on a topic, by the day. */
export type OnDay<T extends Topic> = (day: Day) => SettingOf<T>
/** How many working days each side has, by the day on which they begin. */
export type Periods = OnDay<'deadlines'>

/**
 * What of these versions is in force on a day: the one that began last, and of two of one day the later. The first
 * one counts before its day, too.
 */
export function inForce<T extends Topic>(topic: T, versions: readonly Version[]): OnDay<T> {
  const read = [...versions]
    .sort((a, b) => (a.from === b.from ? b.version - a.version : a.from < b.from ? 1 : -1))
    .map(({ version, from, content }) => ({ version, from, setting: settingFrom(topic, content) }))
  const standard = settingFrom(topic, null)
  return (day) => read.find(({ version, from }) => from <= day || version === 1)?.setting ?? standard
}
