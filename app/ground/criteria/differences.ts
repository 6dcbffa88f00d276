import type { Locale } from '~/shared/words'
import type { Criterion } from './expression'
import { sameExpression } from './rule-form-read'
import { ruleInWords } from './words-of-expression'

export type Difference =
  | { kind: 'added'; code: string; words: string }
  | { kind: 'removed'; code: string; words: string }
  | { kind: 'changed'; code: string; words: string; changes: Change[] }
export type ChangedField = 'words' | 'rule' | 'clause' | 'track' | 'severity' | 'points' | 'papers'
export type Change = { field: ChangedField; from: string; to: string }

/** What a later set says otherwise than an earlier one, criterion by criterion, in one language. */
export function differencesOf(
  before: readonly Criterion[],
  after: readonly Criterion[],
  locale: Locale,
): Difference[] {
  const gone = before.filter(({ code }) => !after.some((one) => one.code === code))
  return [
    ...after.flatMap((criterion) => changedOrAdded(before, criterion, locale)),
    ...gone.map((one) => ({ kind: 'removed' as const, code: one.code, words: one[locale] })),
  ]
}

function changedOrAdded(before: readonly Criterion[], after: Criterion, locale: Locale): Difference[] {
  const old = before.find(({ code }) => code === after.code)
  if (!old) return [{ kind: 'added', code: after.code, words: after[locale] }]
  const changes = changesBetween(old, after, locale)
  return changes.length > 0 ? [{ kind: 'changed', code: after.code, words: after[locale], changes }] : []
}

function changesBetween(old: Criterion, now: Criterion, locale: Locale): Change[] {
  const texts: [ChangedField, (criterion: Criterion) => string][] = [
    ['words', (one) => one[locale]],
    ['clause', (one) => (locale === 'zh' ? one.clauseZh : one.clauseEn)],
    ['track', (one) => one.track],
    ['severity', (one) => one.severity],
    ['points', (one) => (one.severity === 'bonus' ? String(one.points ?? 0) : '')],
    ['papers', (one) => (one.papers ?? []).join(', ')],
  ]
  const said = texts
    .map(([field, text]) => ({ field, from: text(old), to: text(now) }))
    .filter(({ from, to }) => from !== to)
  if (sameExpression(old.expression, now.expression)) return said
  const rule = (one: Criterion) => ruleInWords(one.expression, locale)
  return [...said, { field: 'rule', from: rule(old), to: rule(now) }]
}
