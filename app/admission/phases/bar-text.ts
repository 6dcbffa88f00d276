import { inLocale, type Locale } from '~/shared/words'
import type { Bar, PhaseAct } from './phase'
import { phaseWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** Why an act is barred, as one reads it: the active phase, what it does not allow, and when one will. */
export function barText({ act, phase, next }: Bar, locale: Locale): string {
  const w = inLocale(phaseWords, locale)
  const space = locale === 'zh' ? '' : ' '
  const what = w.allowed[act]
  const then = !next
    ? w.noNext(what)
    : next.startsOn
      ? w.nextOn(next[locale], what, next.startsOn)
      : w.nextByHand(next[locale], what)
  return `${w.bar(phase[locale], w.barred[act])}${space}${then}`
}

type Refused = { reason: string; detail?: Record<string, string | number> }

/** The sentence of a refusal because of the phase; null for any other refusal. */
export function phaseRefusal({ reason, detail = {} }: Refused, locale: Locale): string | null {
  if (reason !== 'phase_bars') return null
  const text = (key: string) => String(detail[key] ?? '')
  const next = { zh: text('nextZh'), en: text('nextEn'), startsOn: text('nextOn') || null }
  const phase = { zh: text('phaseZh'), en: text('phaseEn') }
  return barText({ act: text('act') as PhaseAct, phase, next: next.zh ? next : null }, locale)
}

/** The sentence of any refusal: the phase's own, or the one the page has for the reason. */
export function refusalText(
  outcome: Refused,
  words: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return phaseRefusal(outcome, locale) ?? sentenceFor(words, outcome.reason)
}

type Sentences<R extends string> = Record<Locale, { refusals: Readonly<Record<R, string>> }>

/** A noun's own sentences, and the phase's for an act that the active phase bars. */
export function orBarred<R extends string>(words: Sentences<R>) {
  return (refused: { reason: R | 'phase_bars'; detail?: Refused['detail'] }, locale: Locale): string =>
    refusalText(refused, words[locale].refusals, locale)
}
