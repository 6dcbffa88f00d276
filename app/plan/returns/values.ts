import { separated } from '~/shared/money'
import { LINES, type LineKey } from './definition'

/** A figure as people read it; a dash where it is not known. */
export function shownValue(key: LineKey, value: string | null): string {
  if (value === null || value === '') return '—'
  return separated(LINES[key].unit === 'sqm' ? value.replace(/\.00$/, '') : value)
}
