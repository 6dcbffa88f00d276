import { defineWords, type Locale } from '~/shared/words'
import { moneyInWords, separated } from '~/shared/money'
import { STOCKS } from '~/landing/sites/vocabulary'
import { SUPPLIES } from './vocabulary'

/** What the parts of a parcel are called, on forms, in exports and in the log. */
export const parcelFieldWords = defineWords({
  parkId: ['园区', 'Park'],
  divisionCode: ['区县代码', 'Division code'],
  name: ['地块', 'Parcel'],
  areaMu: ['面积（亩）', 'Area (mu)'],
  stock: ['存量类别', 'Stock class'],
  source: ['依据', 'Source'],
  holder: ['使用权人', 'Holder'],
  firmRef: ['企业编号', 'Number of the firm'],
  supply: ['供地方式', 'How it was supplied'],
  contractOn: ['合同或划拨日', 'Contract or allocation'],
  agreedStart: ['约定动工日', 'Agreed start'],
  price: ['土地价款', 'Price'],
  toDevelopMu: ['应开发面积（亩）', 'To be developed (mu)'],
  totalInvestment: ['总投资', 'Total investment'],
})
export type ParcelField = keyof (typeof parcelFieldWords)['zh']
export const PARCEL_FIELD_NAMES = Object.keys(parcelFieldWords.zh) as [ParcelField, ...ParcelField[]]

const CODES: Partial<Record<ParcelField, { words: Record<Locale, Record<string, string>> }>> = {
  stock: STOCKS,
  supply: SUPPLIES,
}

/** A part of a parcel as people read it. */
export function parcelValue(field: ParcelField, value: string | null, locale: Locale): string {
  if (value === null || value === '') return '—'
  const said = CODES[field]?.words[locale][value]
  if (said) return said
  if (field === 'price' || field === 'totalInvestment') return moneyInWords(value, locale)
  return field === 'areaMu' || field === 'toDevelopMu' ? separated(value) : value
}
