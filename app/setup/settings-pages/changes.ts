import type { SettingOf } from '~/ground/settings/settings'
import type { Topic } from '~/ground/settings/vocabulary'

/** Which parts of a setting differ between two versions of it. */
export function changedIn<T extends Topic>(_: T, before: SettingOf<T>, after: SettingOf<T>): string[] {
  const one = flat(before)
  const other = flat(after)
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return keys.filter((key) => canonical(one[key]) !== canonical(other[key]))
}

const MANY = ['targets', 'months', 'parts', 'charge']

/** The parts of a setting by name; targets, their months, their parts and papers, which are many, each one by itself. */
export function flat(setting: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(setting).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
      isPapers(key, value)
        ? [
            ...value.map((one): [string, unknown] => [`papers.${one.code}`, one]),
            [key, value.map(({ code }) => code)],
          ]
        : MANY.includes(key) && typeof value === 'object' && value !== null
          ? Object.entries(value).map(([code, years]) => [`${key}.${code}`, years])
          : [[key, value]],
    ),
  )
}

const isPapers = (key: string, value: unknown): value is { code: string }[] =>
  key === 'papers' && Array.isArray(value)

/** The same text for the same value, in whatever order its parts were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([key, part]) => `${key}:${canonical(part)}`).join()}}`
}
