import { UNREADABLE } from '~/ground/criteria/criteria-json'
import type { Expression } from '~/ground/criteria/expression'
import { expressionJson } from '~/ground/criteria/expression-json'
import type { Catalogue, FactDefinition, FactType, Unit } from '~/ground/criteria/facts'
import { recordWords } from '~/ground/firms/record-words'
import type { OwnField } from '~/ground/record-kinds/shape'
import { SECTIONS } from '~/ground/national-rules/industries'
import {
  ACHIEVEMENT_PROOFS,
  CONTRACT_TYPES,
  LISTING_WAYS,
  PATENT_KINDS,
  PATENT_OWNERSHIPS,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type RecordKind,
} from '~/ground/records/records'

const of = (type: FactType, zh: string, en: string, unit: Unit = 'none'): FactDefinition => ({
  type,
  unit,
  zh,
  en,
})
const choice = <K extends string>(
  zh: string,
  en: string,
  codes: readonly K[],
  words: (code: K, locale: 'zh' | 'en') => string,
): FactDefinition => ({
  ...of('choice', zh, en),
  choices: Object.fromEntries(codes.map((code) => [code, { zh: words(code, 'zh'), en: words(code, 'en') }])),
})

/** What every record says. */
const OF_RECORD: Catalogue = {
  of_number: of('text', '编号', 'Number'),
  of_day: of('date', '记录的日期', 'Day of the record'),
  of_until: of('date', '有效期至', 'Valid until'),
  of_amount: of('money', '金额', 'Amount', 'yuan'),
  of_proof: of('boolean', '有证明材料', 'Has its paper'),
  of_ended: of('boolean', '当日已终止', 'Had ended by the day'),
  of_cancelled: of('boolean', '已登记终止', 'Is on record as ended'),
}

/** What its firm was on the day that counts. */
const OF_FIRM: Catalogue = {
  of_resident: of('boolean', '企业当日在驻', 'Firm in residence on the day'),
  of_graduated: of('boolean', '企业当日已毕业', 'Firm graduated by the day'),
  of_landed: of('boolean', '企业当日已落地', 'Firm landed on the day'),
  of_track: choice('企业类别', 'Track of the firm', ['A', 'B'] as const, (code, locale) =>
    locale === 'zh' ? { A: '甲类', B: '乙类' }[code] : `Track ${code}`,
  ),
  of_section: choice(
    '行业门类',
    'Section of industry',
    SECTIONS.map(({ code }) => code),
    (code, locale) => `${code} ${SECTIONS.find((one) => one.code === code)?.[locale] ?? ''}`,
  ),
  of_founded: of('date', '企业成立日期', 'Founding date of the firm'),
}

const PATENT_KIND_WORDS = {
  zh: { invention: '发明', utility: '实用新型', design: '外观设计' },
  en: { invention: 'invention', utility: 'utility model', design: 'design' },
}
const w = recordWords
const DETAILS: Partial<Record<RecordKind, Catalogue>> = {
  patent: {
    of_patentKind: choice(
      '专利类型',
      'Kind of patent',
      PATENT_KINDS,
      (code, locale) => PATENT_KIND_WORDS[locale][code],
    ),
    of_ownership: choice('权利人', 'Owner', PATENT_OWNERSHIPS, (code, locale) => w[locale].ownerships[code]),
    of_ownerOrder: of('number', '共有权利人中的顺序', 'Place among joint owners'),
  },
  talent: {
    of_category: choice('人才类别', 'Category', TALENT_CATEGORIES, (code, locale) =>
      w[locale].categoryOf(code),
    ),
    of_degree: choice(
      '学位',
      'Degree',
      ['doctor', 'master', 'other'] as const,
      (code, locale) => w[locale].degrees[code],
    ),
    of_seniorTitle: of('boolean', '正高级职称', 'Senior title'),
    of_duty: choice('岗位', 'Duty', TALENT_DUTIES, (code, locale) => w[locale].duties[code]),
  },
  achievement: {
    of_sourceType: choice(
      '来源单位类型',
      'Kind of source',
      SOURCE_TYPES,
      (code, locale) => w[locale].sourceTypes[code],
    ),
    of_proofKind: choice('证明', 'Proof', ACHIEVEMENT_PROOFS, (code, locale) => w[locale].proofKinds[code]),
  },
  contract: {
    of_type: choice('合同类型', 'Kind of contract', CONTRACT_TYPES, (code, locale) => w[locale].types[code]),
    of_techYuan: of('money', '技术交易额', 'Technology amount', 'yuan'),
  },
  listing: {
    of_way: choice('方式', 'Way', LISTING_WAYS, (code, locale) => w[locale].ways[code]),
  },
}
/**
 * Everything a counting rule may ask about a record of a kind and about its firm; of a kind that the enclave defined,
 * every field that any of its versions has asked.
 */
export function catalogueFor(kind: RecordKind, fields: readonly OwnField[] = []): Catalogue {
  return { ...OF_RECORD, ...DETAILS[kind], ...ownFacts(fields), ...OF_FIRM }
}

const TYPE_OF = {
  text: 'text',
  number: 'number',
  money: 'money',
  date: 'date',
  choice: 'choice',
  yes_no: 'boolean',
} as const

function ownFacts(fields: readonly OwnField[]): Catalogue {
  const facts = fields.map(({ code, type, zh, en, choices }) => {
    const definition = of(TYPE_OF[type], zh, en || zh, type === 'money' ? 'yuan' : 'none')
    const named = Object.fromEntries(choices.map((one) => [one.code, { zh: one.zh, en: one.en || one.zh }]))
    return [`of_${code}`, type === 'choice' ? { ...definition, choices: named } : definition]
  })
  return Object.fromEntries(facts) as Catalogue
}

/** An expression of a version over its catalogue; what cannot be read is never met. */
export function expressionFrom(among: Catalogue, json: unknown): Expression {
  const read = expressionJson(among).safeParse(json)
  return read.success ? read.data : UNREADABLE
}
