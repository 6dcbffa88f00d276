import type { Kind } from './figure'
import { DIRECTIONS, type Better } from './vocabulary'

type Row = {
  code: string
  zh: string
  en: string
  unit: string
  unitZh: string
  unitEn: string
  better: string
}
/** What people call an indicator and its unit, and how its figures are written. */
export type NamedIndicator = {
  code: string
  name: { zh: string; en: string }
  unit: { zh: string; en: string }
  kind: Kind
  /** Whether its target is to be reached, or a limit to keep. */
  better: Better
}

/** The code of an indicator as an address names it; null for what cannot be one. */
export function codeFrom(text: string | null): string | null {
  return text !== null && /^[a-z0-9_]{1,60}$/.test(text) ? text : null
}

/** The name of an indicator stands in its row and nowhere else. */
export function namedIn({ code, zh, en, unit, unitZh, unitEn, better }: Row): NamedIndicator {
  const kind: Kind = unit === 'yuan' ? 'money' : 'count'
  return { code, name: { zh, en }, unit: { zh: unitZh, en: unitEn }, kind, better: DIRECTIONS.of(better) }
}
