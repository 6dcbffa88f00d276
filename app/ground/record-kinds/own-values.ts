import { z } from 'zod'
import { mapIn } from '~/shared/json'
import { moneyInWords } from '~/shared/money'
import type { Locale } from '~/shared/words'
import type { OwnField } from './shape'

const Values = mapIn(z.union([z.string(), z.boolean()]))

/** What a record of a further kind says, by the code of each field; what cannot be read is left out. */
export function ownValuesFromJson(json: unknown): Record<string, string | boolean> {
  return Values.parse(json)
}

type Words = { zh: string; en: string }
/** One thing that a record says: what was asked, and the answer. */
export type OwnSaid = { label: Words; value: Words }

/**
 * The parts of such a record that people read, in the order in which they are asked; what was not said is left out, and
 * what stands elsewhere: its number and title, and its amount unless that is asked for.
 */
export function ownSaid(fields: readonly OwnField[], json: unknown, withAmount = false): OwnSaid[] {
  const values = ownValuesFromJson(json)
  const shown = (role: OwnField['role']) => role === 'none' || (withAmount && role === 'amount')
  return fields.flatMap((field) => {
    const value = values[field.code]
    if (value === undefined || !shown(field.role)) return []
    return [{ label: { zh: field.zh, en: field.en || field.zh }, value: inWords(field, value) }]
  })
}

/** The same in one line, for a table or a file: 立项经费：60 万元；技术成熟度：5 级. */
export function ownSaidInLine(said: readonly OwnSaid[], locale: Locale): string {
  const [colon, between] = locale === 'zh' ? ['：', '；'] : [': ', '; ']
  return said.map(({ label, value }) => label[locale] + colon + value[locale]).join(between)
}

function inWords({ type, choices, unitZh, unitEn }: OwnField, value: string | boolean): Words {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }
  if (type === 'money') return { zh: moneyInWords(value, 'zh'), en: moneyInWords(value, 'en') }
  const chosen = choices.find(({ code }) => code === value)
  if (type === 'choice') return { zh: chosen?.zh ?? value, en: chosen?.en || chosen?.zh || value }
  if (type !== 'number') return { zh: value, en: value }
  return {
    zh: [value, unitZh].filter(Boolean).join(' '),
    en: [value, unitEn || unitZh].filter(Boolean).join(' '),
  }
}
