import { settingFrom } from '~/ground/settings/settings'
import { TOPICS, type Topic } from '~/ground/settings/vocabulary'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, type Day } from '~/shared/days'
import { changedIn, flat } from './changes'
import { partInWords } from './in-words'
import { paperNames, papersInWords } from './papers-in-words'
import { namedIn, namesOfPlan, yearsThatDiffer } from './plan-in-words.server'
import { settingsWords, type SettingsWords } from './words'

/** The topic an address names. */
export function topicOr404(name: string | undefined): Topic {
  return TOPICS.find((topic) => topic === name) ?? notFound()
}

/** The targets of indicators that the enclave defined, by their names. */
async function ownParts(enclaveId: string, w: SettingsWords): Promise<Record<string, string>> {
  const own = await db.indicator.findMany({ where: { enclaveId, rule: 'defined' } })
  const locale = w === settingsWords.zh ? 'zh' : 'en'
  return Object.fromEntries(
    own.flatMap((one) => [
      [`targets.${one.code}`, one[locale]],
      [`months.${one.code}`, w.byMonth(one[locale])],
      [`parts.${one.code}`, w.inParts(one[locale])],
      [`charge.${one.code}`, w.inCharge(one[locale])],
    ]),
  )
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
  const locale = w === settingsWords.zh ? 'zh' : 'en'
  const names =
    topic === 'papers'
      ? paperNames(
          rows.map(({ content }) => content),
          locale,
        )
      : {}
  const nameOf =
    topic === 'plan'
      ? await namesOfPlan(
          enclaveId,
          rows.map(({ content }) => content),
          locale,
        )
      : null
  const inWords = (key: string, value: unknown) =>
    topic === 'papers'
      ? papersInWords(w, value, { names, locale })
      : partInWords(w, key, nameOf && /^(parts|charge)\./.test(key) ? namedIn(value, nameOf) : value)
  const parts: Record<string, string> = {
    ...w.parts,
    ...Object.fromEntries(Object.entries(names).map(([code, name]) => [`papers.${code}`, name])),
    ...(topic === 'plan' ? await ownParts(enclaveId, w) : {}),
  }
  const lines = rows.map((row, index) => {
    const before = settingFrom(topic, rows[index - 1]?.content)
    const after = settingFrom(topic, row.content)
    const from = dayFromDate(row.effectiveOn)
    return {
      version: row.version,
      from,
      state: row === inForce ? ('inForce' as const) : from > today ? ('coming' as const) : ('over' as const),
      changes: changedIn(topic, before, after).map((key) => ({
        part: parts[key] ?? key,
        before: index === 0 ? null : inWords(key, yearsThatDiffer(flat(before)[key], flat(after)[key])),
        after: inWords(key, yearsThatDiffer(flat(after)[key], flat(before)[key])),
      })),
      reason: row.reason,
      by: people.find(({ id }) => id === row.byId)?.name ?? null,
      at: row.at.toISOString(),
    }
  })
  return lines.reverse()
}
