import { wordedPaper, type Paper, type PaperText } from '~/ground/papers/worded-paper'
import type { Locale } from '~/shared/words'

/** The agreement on a landing: without its parties and the clauses of both nobody could tell who owes what. */
export const agreementPaper = wordedPaper(
  {
    number: { zh: '项目编号', en: 'number' },
    firm: { zh: '企业', en: 'firm' },
    uscc: { zh: '信用代码', en: 'credit code' },
    park: { zh: '园区', en: 'park' },
    authority: { zh: '主办单位', en: 'authority' },
    investment: { zh: '计划投资', en: 'investment' },
    place: { zh: '用地或厂房', en: 'land or factory' },
    product: { zh: '产品', en: 'product' },
    city: { zh: '市里承诺', en: 'promises of the city' },
    firms: { zh: '企业义务', en: 'duties of the firm' },
    day: { zh: '制作日', en: 'day' },
  },
  ['firm', 'park', 'city', 'firms'],
)
export type AgreementValues = Parameters<typeof agreementPaper.paperOf>[1]
export type AgreementText = PaperText & { version: number }

/** What stands for a list of clauses until the paper is made; no keyboard types it. */
const MARKS = { city: '\uE000city', firms: '\uE000firms' } as const
type Clauses = Record<keyof typeof MARKS, Record<Locale, readonly string[]>>

/** The text with its facts; where it names the clauses of a side they stand one a line. */
export function paperWithClauses(
  text: AgreementText,
  values: Omit<AgreementValues, keyof typeof MARKS>,
  clauses: Clauses,
): Paper {
  const mark = (name: keyof typeof MARKS) => ({ zh: MARKS[name], en: MARKS[name] })
  const paper = agreementPaper.paperOf(text, { ...values, city: mark('city'), firms: mark('firms') })
  const spread = (locale: Locale) =>
    paper[locale].lines.flatMap((line) =>
      line === MARKS.city
        ? clauses.city[locale]
        : line === MARKS.firms
          ? clauses.firms[locale]
          : line
              .replaceAll(MARKS.city, clauses.city[locale].join(' '))
              .replaceAll(MARKS.firms, clauses.firms[locale].join(' ')),
    )
  return {
    zh: { title: paper.zh.title, lines: spread('zh') },
    en: { title: paper.en.title, lines: spread('en') },
  }
}
