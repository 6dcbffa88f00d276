import { UNREADABLE } from '~/ground/criteria/criteria-json'
import type { Expression } from '~/ground/criteria/expression'
import { ruleInWords } from '~/ground/criteria/words-of-expression'
import { kindName } from '~/ground/firms/kind-name'
import type { RecordKind } from '~/ground/records/records'
import {
  definitionFrom,
  IDENTITIES,
  WITH_OWN_KIND,
  type IdentityCode,
} from '~/plan/counting-rules/definition'
import { catalogueFor, expressionFrom } from '~/plan/counting-rules/rule-catalogue'
import type { StayKind } from '~/plan/counting-rules/record-rule'
import { DIRECTIONS } from '~/plan/counting/vocabulary'
import { db } from '~/platform/db.server'
import { defineIndicator } from '~/setup/indicators/define.server'
import { kindsToCount } from '~/setup/indicators/view.server'
import { refuse } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import type { Matter } from './matter'
import { takingWords, type TakingRefusal } from './words'

type Indicator = {
  code: string
  zh: string
  en: string
  ruleZh: string
  ruleEn: string
  unitZh: string
  unitEn: string
  takes: 'rows' | 'amount'
  better: (typeof DIRECTIONS.codes)[number]
  strict: boolean
  standing: boolean
  stays: StayKind
  identity: IdentityCode
  months: number
  recordKind: RecordKind
  /** The kind of that enclave, where records of one count. */
  own: { code: string; zh: string; en: string } | null
  expression: Expression | null
  /** The conditions as they are read there. */
  condition: { zh: string; en: string }
}

/** The indicators that an enclave defined and has not ended, by their newest versions. */
async function indicatorsIn(enclaveId: string): Promise<Indicator[]> {
  const rows = await db.indicator.findMany({
    where: { enclaveId, rule: 'defined', endsOn: null },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: { versions: { orderBy: { version: 'desc' }, take: 1, include: WITH_OWN_KIND } },
  })
  return rows.flatMap(({ versions: [newest], ...row }) => {
    if (!newest) return []
    const { recordKind, identity, months, takes, stays, expression, among } = definitionFrom(row, newest)
    const { code, zh, en, unitZh, unitEn, strict, standing } = row
    const kind = newest.ownKind
    const own = kind && { code: kind.code, zh: kind.versions[0]?.zh ?? '', en: kind.versions[0]?.en ?? '' }
    const said = (locale: 'zh' | 'en') => (expression ? ruleInWords(expression, locale, among) : '')
    return {
      code,
      zh,
      en,
      unitZh,
      unitEn,
      strict,
      standing,
      recordKind,
      identity,
      months,
      takes,
      stays,
      own,
      ruleZh: newest.ruleZh,
      ruleEn: newest.ruleEn,
      expression,
      better: DIRECTIONS.of(row.better),
      condition: { zh: said('zh'), en: said('en') },
    }
  })
}

const REASONS: Partial<Record<string, TakingRefusal>> = {
  wrong_role: 'wrong_role',
  name_taken: 'known_already',
  in_the_past: 'day_passed',
}

/** What an indicator of that enclave counts, without its targets; one that is known here is changed here. */
export const indicatorMatter: Matter<Indicator> = {
  pieces: async ({ enclaveId }, actor) => {
    if (enclaveId === null) return []
    const own = (await indicatorsIn(actor.enclaveId)).map(({ zh }) => zh)
    return (await indicatorsIn(enclaveId)).map(({ code, zh, en }) => ({
      key: code,
      zh,
      en,
      isKnown: own.includes(zh),
    }))
  },
  read: async ({ enclaveId }, piece) =>
    enclaveId === null ? null : ((await indicatorsIn(enclaveId)).find(({ code }) => code === piece) ?? null),
  stands: async ({ enclaveId }, { zh }) => ({
    ours: (await indicatorsIn(enclaveId)).find((one) => one.zh === zh) ?? null,
    basedOn: 0,
  }),
  parts: (one, _, locale) => {
    const { parts } = inLocale(takingWords, locale)
    const pick = (pair: { zh: string; en: string }) => (locale === 'zh' ? pair.zh : pair.en)
    const counts = [kindName(one.recordKind, one.own, locale), IDENTITIES.words[locale][one.identity]]
    return Promise.resolve([
      { key: 'name', label: parts.name, lines: [`${one.zh} / ${one.en}`] },
      { key: 'unit', label: parts.unit, lines: [pick({ zh: one.unitZh, en: one.unitEn })] },
      { key: 'counts', label: parts.counts, lines: counts },
      { key: 'wording', label: parts.wording, lines: [pick({ zh: one.ruleZh, en: one.ruleEn })] },
      { key: 'condition', label: parts.condition, lines: [pick(one.condition)].filter(Boolean) },
    ])
  },
  decide: async (actor, { content, source, said }, now) => {
    const { code: _, own: wanted, expression, recordKind, standing, condition: __, ...rest } = content
    const kinds = wanted ? await kindsToCount(actor.enclaveId) : []
    const own = kinds.find(({ code }) => code === wanted?.code) ?? null
    if (wanted && !own) return refuse('kind_missing')
    const read = expression && expressionFrom(catalogueFor(recordKind, own?.fields), expression)
    if (read === UNREADABLE) return refuse('kind_differs')
    const input = { ...rest, ...said, standing: standing ? ('valid' as const) : ('cumulative' as const) }
    const done = await defineIndicator(actor, input, { recordKind, own, expression: read }, now, source)
    if (done.ok) return done
    return refuse(REASONS[done.reason] ?? (wanted ? 'kind_differs' : 'changed_meanwhile'))
  },
  onlyNew: true,
  from: (today) => today,
}
