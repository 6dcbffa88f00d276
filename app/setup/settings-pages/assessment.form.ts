import { Decimal } from 'decimal.js'
import { z } from 'zod'
import type { AssessmentIndicator } from '~/ground/settings/assessment'
import { isSource, keyOf, SOURCE_KEYS, SOURCES, type SourceKey } from '~/plan/assessments/sources'
import { SCORINGS, type Scoring } from '~/plan/assessments/vocabulary'
import { decimalField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'
import type { Locale } from '~/shared/words'
import { linesOf } from '~/shared/barred-lines'
import { WHEN } from './when.form'

const MOST_INDICATORS = 20
const MOST_STEPS = 6
const ALL_POINTS = 100

const wrong = { missing: 'required', wrong: 'number_wrong' }
const points = decimalField({ digits: 3, places: 2 }, wrong)
  .transform(Number)
  .refine((value) => value <= ALL_POINTS, 'number_wrong')

/** A source by its name in either language, or by its code. */
function sourceNamed(text: string): SourceKey | null {
  if (isSource(text)) return text
  return SOURCE_KEYS.find((key) => (SOURCES[key].name as readonly string[]).includes(text)) ?? null
}

/** "满分 50", "分档 3=60%, 5=100%", "名次 1=100%, 3=80%", or the same in English. */
function ruleFrom(text: string): AssessmentIndicator['rule'] | null {
  const kind = SCORINGS.codes.find((code) =>
    [SCORINGS.words.zh[code], SCORINGS.words.en[code], code].some((word) => text.startsWith(word)),
  )
  if (!kind) return null
  const numbers = [...text.matchAll(/(\d+(?:\.\d+)?)(?:\s*[=＝:：]\s*(\d+(?:\.\d+)?)\s*[%％])?/g)]
  const steps = numbers.map(([, at, percent]) => ({
    at: Number(at),
    percent: percent === undefined ? NaN : Number(percent),
  }))
  return kind === 'full' ? fullFrom(steps) : steppedFrom(kind, steps)
}

type Steps = { at: number; percent: number }[]

function fullFrom(steps: Steps): AssessmentIndicator['rule'] | null {
  const [only, more] = steps
  return only && !more && only.at > 0 && Number.isNaN(only.percent)
    ? { kind: 'full', steps: [{ at: only.at, percent: 100 }] }
    : null
}

/** Steps rise with the value, ranks fall with the place; one of them brings everything. */
function steppedFrom(kind: Exclude<Scoring, 'full'>, steps: Steps): AssessmentIndicator['rule'] | null {
  const sorted = [...steps].sort((one, other) => one.at - other.at)
  const sound = sorted.every(({ at, percent }, index) => {
    const before = sorted[index - 1]
    if (!(percent > 0 && percent <= 100) || at <= 0) return false
    return !before || (kind === 'steps' ? percent > before.percent : percent < before.percent)
  })
  const isWhole = sorted.some(({ percent }) => percent === 100)
  return sound && isWhole && sorted.length <= MOST_STEPS ? { kind, steps: sorted } : null
}

function indicatorFrom([
  source = '',
  zh = '',
  en = '',
  full = '',
  rule = '',
]: string[]): AssessmentIndicator | null {
  const from = sourceNamed(source)
  const read = ruleFrom(rule)
  const isFull = /^\d{1,3}(\.\d{1,2})?$/.test(full) && Number(full) > 0
  if (from === null || read === null || !isFull) return null
  const name = zh || (from === 'typed' ? '' : SOURCES[from].name[0])
  const english = en || (zh === '' ? SOURCES[from].name[1] : zh)
  if (name === '' || name.length > 40 || english.length > 80) return null
  return { from, zh: name, en: english, points: Number(full), rule: read }
}

/** One indicator a line: what it is drawn from, Chinese, English, points, scoring; null where a line cannot be read. */
export function indicatorsFrom(typed: string): AssessmentIndicator[] | null {
  const read = linesOf(typed).map(indicatorFrom)
  const indicators = read.flatMap((one) => (one ? [one] : []))
  return indicators.length === read.length ? indicators : null
}

const stepsSaid = ({ kind, steps }: AssessmentIndicator['rule'], locale: Locale) => {
  const said =
    kind === 'full'
      ? String(steps[0]?.at ?? '')
      : steps.map(({ at, percent }) => `${at}=${percent}%`).join(', ')
  return `${SCORINGS.words[locale][kind]} ${said}`
}

/** The indicators as the field shows them again. */
export const assessedInLines = (indicators: readonly AssessmentIndicator[], locale: Locale): string =>
  indicators
    .map(({ from, zh, en, points: full, rule }) =>
      [
        isSource(from) ? SOURCES[from].name[locale === 'zh' ? 0 : 1] : from,
        zh,
        en,
        full,
        stepsSaid(rule, locale),
      ].join(' | '),
    )
    .join('\n')

/** By what the city assesses the incubator: its indicators, their points and how a value becomes points. */
export const AssessmentRulesForm = z
  .object({
    assessed: paragraph(4000, { missing: 'required' }).transform((typed, context) => {
      const read = indicatorsFrom(typed)
      const sum = (read ?? []).reduce((all, one) => all.plus(one.points), new Decimal(0))
      const keys = new Set((read ?? []).map(keyOf))
      const sound = read && read.length <= MOST_INDICATORS && sum.eq(ALL_POINTS)
      if (sound && keys.size === read.length) return read
      const code = read === null ? 'assessed_wrong' : sound ? 'assessed_twice' : 'assessed_sum'
      context.addIssue({ code: 'custom', message: code })
      return z.NEVER
    }),
    excellentFrom: points,
    goodFrom: points,
    fairFrom: points,
    ...WHEN,
  })
  .refine(({ excellentFrom, goodFrom, fairFrom }) => excellentFrom > goodFrom && goodFrom > fairFrom, {
    path: ['fairFrom'],
    error: 'grades_wrong',
  })
  .transform(({ effectiveOn, reason, basedOn, assessed, ...content }) => ({
    content: { ...content, indicators: assessed },
    when: { effectiveOn, reason, basedOn },
  }))
