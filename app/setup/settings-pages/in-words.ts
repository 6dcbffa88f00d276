import type { SettingsWords } from './words'

type Relief = { year: number; percent: number }

/** A part of a setting as people read it. */
export function inWords(w: SettingsWords, value: unknown): string {
  if (value === null || value === undefined || value === '') return w.nothing
  if (typeof value === 'boolean') return value ? w.yes : w.no
  if (Array.isArray(value)) return value.map((one) => entry(w, one)).join(w.join) || w.nothing
  if (typeof value === 'object')
    return (
      Object.values(value)
        .map((one) => inWords(w, one))
        .join(w.joinParts) || w.nothing
    )
  if (typeof value === 'string' && value in w.codes) return w.codes[value as keyof typeof w.codes]
  return typeof value === 'number' || typeof value === 'string' ? String(value) : w.nothing
}

/** The same of a part that is known by its name: of a picture people read that there is one. */
export function partInWords(w: SettingsWords, part: string, value: unknown): string {
  return part === 'logo' && value ? w.logoThere : inWords(w, value)
}

function entry(w: SettingsWords, one: unknown): string {
  return isRelief(one) ? w.percentOf(one.year, one.percent) : inWords(w, one)
}

function isRelief(one: unknown): one is Relief {
  return typeof one === 'object' && one !== null && 'year' in one && 'percent' in one
}
