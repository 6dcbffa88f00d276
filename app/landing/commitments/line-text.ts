import type { SerializeFrom } from '@remix-run/node'
import type { Locale } from '~/shared/words'
import { amountInWords } from './amount-words'
import type { CommitmentLine, CommitmentView } from './queries.server'
import { isWhole, unitOf } from './vocabulary'
import type { CommitmentWords } from './words'

export type Line = SerializeFrom<CommitmentLine>

/** 300 万元 / 500 万元 · 60%, and what is reported beyond it; what is kept as a whole has no share. */
export function progressInWords(
  w: CommitmentWords,
  { kind, done, said, amount, share }: Pick<Line, 'kind' | 'done' | 'said' | 'amount' | 'share'>,
  locale: Locale,
): string {
  if (isWhole(kind)) return amountInWords(kind, amount, locale)
  const open = Number(said) - Number(done)
  return [
    w.of(amountInWords(kind, done, locale), amountInWords(kind, amount, locale)),
    share > 100 ? w.over(share) : w.percent(share),
    open > 0 ? w.waiting(amountInWords(kind, open.toFixed(2), locale)) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

type Due = { due: string | null; dueOn: string; withinDays: number | null }

/** The day it is due, or on what it waits. */
export function dueInWords(
  w: CommitmentWords,
  one: Due & ({ condition: { what: string } | null } | { conditionWhat: string | null }),
): string {
  if (one.due) return w.dueOn(one.due)
  const what = 'condition' in one ? one.condition?.what : one.conditionWhat
  return `${w.notDueYet}${w.join}${w.hangsOn(what ?? '', one.withinDays ?? 0)}`
}

/** Which office owes a promise of the city, or the firm itself. */
export function ownerInWords(
  w: CommitmentWords,
  one: Pick<Line, 'side' | 'office' | 'parkZh' | 'parkEn' | 'departmentZh' | 'departmentEn' | 'firm'>,
  locale: Locale,
): string {
  if (one.side === 'firm') return one.firm
  const zh = locale === 'zh'
  if (one.office === 'park') return zh ? one.parkZh : one.parkEn
  if (one.office === 'department') return (zh ? one.departmentZh : one.departmentEn) ?? w.offices.department
  return one.office ? w.offices[one.office] : ''
}

type Change = SerializeFrom<CommitmentView>['changes'][number]

/** The terms an amendment would change, before and after. */
export function askedTerms(
  w: CommitmentWords,
  now: Pick<
    SerializeFrom<CommitmentView>,
    'kind' | 'what' | 'amount' | 'dueOn' | 'withinDays' | 'consequence' | 'consequenceText'
  >,
  change: Change,
  locale: Locale,
) {
  if (change.kind !== 'amend' || change.amount === null || change.consequence === null) return []
  const said = (code: Change['consequence'], text: string | null) =>
    [code === null ? '' : w.consequences[code], text].filter(Boolean).join(w.join)
  const pairs: [label: string, before: string, after: string][] = [
    [w.fields.what, now.what, change.what ?? ''],
    [
      w.amountOf[unitOf(now.kind)],
      amountInWords(now.kind, now.amount, locale),
      amountInWords(now.kind, change.amount, locale),
    ],
    [w.fields.dueOn, now.dueOn, change.dueOn ?? ''],
    [w.fields.withinDays, String(now.withinDays ?? '—'), String(change.withinDays ?? '—')],
    [
      w.fields.consequence,
      said(now.consequence, now.consequenceText),
      said(change.consequence, change.consequenceText),
    ],
  ]
  return pairs
    .filter(([, before, after]) => before !== after)
    .map(([label, before, after]) => ({ label, value: `${before} → ${after}` }))
}
