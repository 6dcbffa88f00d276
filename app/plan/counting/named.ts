import type { Kind } from './figure'

type Row = { code: string; zh: string; en: string; unit: string; unitZh: string; unitEn: string }
/** What people call an indicator and its unit, and how its figures are written. */
export type NamedIndicator = {
  code: string
  name: { zh: string; en: string }
  unit: { zh: string; en: string }
  kind: Kind
}

/** The name of an indicator stands in its row and nowhere else. */
export function namedIn({ code, zh, en, unit, unitZh, unitEn }: Row): NamedIndicator {
  const kind: Kind = unit === 'yuan' ? 'money' : 'count'
  return { code, name: { zh, en }, unit: { zh: unitZh, en: unitEn }, kind }
}
