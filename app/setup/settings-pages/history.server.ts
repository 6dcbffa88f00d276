import { settingFrom } from '~/ground/settings/settings'
import { TOPICS, type Topic } from '~/ground/settings/vocabulary'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, type Day } from '~/shared/days'
import { changedIn, flat } from './changes'
import { topicInWords, yearsThatDiffer } from './topic-in-words.server'
import type { SettingsWords } from './words'

/** The topic an address names. */
export function topicOr404(name: string | undefined): Topic {
  return TOPICS.find((topic) => topic === name) ?? notFound()
}

/** Every version of a setting, the newest first: what it changed, since when, why and by whom. */
export async function historyOf(enclaveId: string, topic: Topic, today: Day, w: SettingsWords) {
  const rows = await db.setting.findMany({ where: { enclaveId, topic }, orderBy: { version: 'asc' } })
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ byId }) => byId ?? []) } },
    select: { id: true, name: true },
  })
  const begun = rows.filter(({ version, effectiveOn }) => version === 1 || dayFromDate(effectiveOn) <= today)
  const inForce = begun.sort(
    (a, b) => b.effectiveOn.getTime() - a.effectiveOn.getTime() || b.version - a.version,
  )[0]
  const contents = rows.map(({ content }) => content)
  const { nameOf, textOf } = await topicInWords(enclaveId, topic, contents, w)
  const lines = rows.map((row, index) => {
    const before = settingFrom(topic, rows[index - 1]?.content)
    const after = settingFrom(topic, row.content)
    const from = dayFromDate(row.effectiveOn)
    return {
      version: row.version,
      from,
      state: row === inForce ? ('inForce' as const) : from > today ? ('coming' as const) : ('over' as const),
      changes: changedIn(topic, before, after).map((key) => ({
        part: nameOf(key),
        before: index === 0 ? null : textOf(key, yearsThatDiffer(flat(before)[key], flat(after)[key])),
        after: textOf(key, yearsThatDiffer(flat(after)[key], flat(before)[key])),
      })),
      reason: row.reason,
      by: people.find(({ id }) => id === row.byId)?.name ?? null,
      at: row.at.toISOString(),
    }
  })
  return lines.reverse()
}
