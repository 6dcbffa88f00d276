import { divisionOf } from '~/ground/national-rules/divisions'
import { industryName } from '~/ground/national-rules/industries'
import { settingFrom } from '~/ground/settings/settings'
import type { Topic } from '~/ground/settings/vocabulary'
import { breakdownWords } from '~/plan/breakdown/words'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { inLocale, type Locale } from '~/shared/words'
import { assessedInLines } from './assessment.form'
import { hoursInText, kindsInText } from './care-table'
import { partInWords } from './in-words'
import { tilesInLines } from './land.form'
import { paperNames, papersInWords } from './papers-in-words'
import { indicatorsInLines } from './park-rules.form'
import { checksInText } from './steps-table'
import { settingsWords, type SettingsWords } from './words'

/** What the parts of a topic are called, and what one says. */
type TopicInWords = { nameOf: (key: string) => string; textOf: (key: string, value: unknown) => string }

/** How these versions of a topic are read out: parks, departments, papers and own indicators by their names. */
export async function topicInWords(
  enclaveId: string,
  topic: Topic,
  contents: readonly unknown[],
  w: SettingsWords,
): Promise<TopicInWords> {
  const locale = w === settingsWords.zh ? 'zh' : 'en'
  const names = topic === 'papers' ? paperNames(contents, locale) : {}
  const nameOf = topic === 'plan' ? await namesOfPlan(enclaveId, contents, locale) : null
  const parts: Record<string, string> = {
    ...w.parts,
    ...Object.fromEntries(Object.entries(names).map(([code, name]) => [`papers.${code}`, name])),
    ...(topic === 'plan' ? await ownParts(enclaveId, w) : {}),
  }
  return {
    nameOf: (key) => parts[key] ?? key,
    textOf: (key, value) =>
      topic === 'papers'
        ? papersInWords(w, value, { names, locale })
        : (asTyped(topic, key, value, locale) ??
          partInWords(w, key, nameOf && /^(parts|charge)\./.test(key) ? namedIn(value, nameOf) : value)),
  }
}

/** A table as the form of its topic has it, a line for each row; null for what is no table. */
function asTyped(topic: Topic, key: string, value: unknown, locale: Locale): string | null {
  const part = { [key]: value }
  const [kind] = Array.isArray(value) && value.length > 0 ? [`${topic}.${key}`] : ['']
  switch (kind) {
    case 'care.hours':
      return hoursInText(settingFrom('care', part).hours)
    case 'care.kinds':
      return kindsInText(settingFrom('care', part).kinds)
    case 'steps.checks':
      return checksInText(settingFrom('steps', part).checks)
    case 'parks.indicators':
      return indicatorsInLines(settingFrom('parks', part).indicators)
    case 'assessment.indicators':
      return assessedInLines(settingFrom('assessment', part).indicators, locale)
    case 'land.counties':
      return tilesInLines(settingFrom('land', part).counties)
    default:
      return null
  }
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

/** What stands for a text in a part of the plan: the name of a park, a department, a district or an industry. */
type NamesOfPlan = (text: string) => string

/** The names behind the keys of split targets and of departments in charge. */
async function namesOfPlan(
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
function namedIn(value: unknown, nameOf: NamesOfPlan): unknown {
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
