import { yearOf, type Day } from '~/shared/days'
import { workingDaysBetween } from '~/shared/calendar'
import type { Locale } from '~/shared/words'
import type { Board, IndicatorView } from './board.server'
import type { BoardWords } from '~/plan/counting/board-words'
import { change, figure, rounded, share } from '~/plan/counting/figure'
import type { Better } from '~/plan/counting/vocabulary'
import type { Asides } from './holders.server'
import { Decimal } from 'decimal.js'
import { doneOf, type Pace } from '~/plan/counting/progress'

/** Indicators behind their plan, the furthest behind first. */
export function furthestBehind(indicators: readonly IndicatorView[]): IndicatorView[] {
  return indicators
    .filter(({ progress }) => progress.pace === 'yellow' || progress.pace === 'red')
    .sort((a, b) => doneIn(a) - doneIn(b))
}

/** How well an indicator does, in per cent of what would be enough; of limits and targets alike. */
function doneIn({ progress, better }: IndicatorView): number {
  return doneOf(progress.value, new Decimal(progress.due), better)?.toNumber() ?? 0
}

/** Whether it lacks something of its plan, or is over its limit, today. */
export function isBehind({ progress, better }: Pick<IndicatorView, 'progress' | 'better'>): boolean {
  const gap = Number(progress.gap)
  return better === 'less' ? gap > 0 : gap < 0
}

/** Indicators whose forecast misses the target, the one that misses the largest part first. */
function likelyMissed(indicators: readonly IndicatorView[]): IndicatorView[] {
  const part = ({ target, progress }: IndicatorView) => Number(progress.missing) / Number(target)
  return indicators.filter(({ progress }) => progress.missing !== null).sort((a, b) => part(b) - part(a))
}

/** What somebody with two minutes must know, in three sentences. */
export function conclusions(
  w: BoardWords,
  board: Board,
  locale: Locale,
): { plan: string; behind: string; stuck: string } {
  const { from, to, passed, today, over, open, indicators } = board
  const [reach, keep] = [indicators.filter(({ better }) => better === 'more'), indicators.filter(isLimit)]
  const count = (pace: Pace, among = indicators) =>
    among.filter(({ progress }) => progress.pace === pace).length
  const amount = ({ kind, unit }: IndicatorView, value: string) =>
    `${share(kind, value, locale)} ${unit[locale]}`
  const comma = locale === 'zh' ? '，' : ', '
  const sentence = (say: (parts: string) => string, parts: string[]) =>
    parts.length > 0 ? say(parts.join(comma)) : ''
  const missing = (among: readonly IndicatorView[], say: Named) =>
    likelyMissed(among).map((view) => say(view.name[locale], amount(view, view.progress.missing ?? '0')))
  const off = (among: readonly IndicatorView[], say: Named) =>
    furthestBehind(among)
      .flatMap((view) => (isBehind(view) ? say(view.name[locale], amount(view, view.progress.gap)) : []))
      .slice(0, 3)
  const named =
    sentence(w.missAll, missing(reach, w.willMiss)) + sentence(w.exceedLater, missing(keep, w.willExceed))
  const behind = sentence(w.behindAll, off(reach, w.behind)) + sentence(w.exceedAll, off(keep, w.exceeds))
  return {
    plan:
      w.span(from, to, passed) +
      w.tally(
        count('green'),
        count('yellow', reach),
        count('red', reach),
        count('yellow', keep) + count('red', keep),
      ) +
      (over ? w.over(to) : w.cutoff(today)),
    behind: named || behind || (furthestBehind(indicators).length > 0 ? '' : w.noneBehind),
    stuck: w.stuck(open.submitted, open.oldest ? workingDaysBetween(open.oldest, today) : 0, open.returned),
  }
}

type Named = (name: string, gap: string) => string
const isLimit = ({ better }: IndicatorView) => better === 'less'

/** Where an indicator stands, in one line: due, gap, and what the figure does not say by itself. */
export function standingLine(w: BoardWords, view: IndicatorView, asides: Asides, locale: Locale): string {
  const { kind, unit, progress, code } = view
  const parts = [dueLine(w, view, locale)]
  if (progress.pace === 'red') parts.push(w.monthly(share(kind, progress.monthBrought, locale), unit[locale]))
  if (code === 'patents' && asides.inventions) parts.push(w.inventions(asides.inventions))
  if (code === 'tech_trade' && asides.topFive) parts.push(w.topFive(asides.topFive))
  if (view.thisYear !== null) parts.push(w.bothCounts(Math.trunc(Number(progress.value)), view.thisYear))
  if (view.lapsed > 0) parts.push(w.lapsed(view.lapsed))
  if (view.ending.first) parts.push(w.ending(view.ending.rows, view.ending.first))
  return parts.join(locale === 'zh' ? '，' : ', ')
}

/** The pace in words, with how much of the plan is done or of the limit used. */
export function paceText(
  w: BoardWords,
  better: Better,
  { pace, paceBy, percent }: { pace: Pace; paceBy: 'plan' | 'forecast'; percent: number | null },
): string {
  const byForecast = paceBy === 'forecast'
  if (better === 'less') return w.usedOf((byForecast ? w.limitByForecast : w.paceOfLimit)[pace], percent)
  return byForecast ? w.likelyOf(w.paceByForecast[pace], percent) : w.paceOf(w.pace[pace], percent)
}

function dueLine(w: BoardWords, view: IndicatorView, locale: Locale): string {
  const { kind, unit, progress, better } = view
  const [due, gap] = [share(kind, progress.due, locale), share(kind, progress.gap, locale)]
  if (Number(progress.gap) === 0) return better === 'less' ? w.limitEven(due) : w.dueEven(due)
  const say = isBehind(view)
    ? { more: w.dueLess, less: w.limitOver }
    : { more: w.dueMore, less: w.limitSpare }
  return say[better](due, gap, unit[locale])
}

/** The running month against the month before and a year ago, in one line; null once the plan is over. */
export function againstLine(w: BoardWords, view: IndicatorView, locale: Locale): string | null {
  const { kind, against } = view
  if (!against) return null
  const said = (value: string) => change(kind, value, locale)
  const { month, monthBefore, yearBefore } = against
  return [
    w.thisMonth(said(month)),
    ...(monthBefore === null ? [] : [w.monthBefore(said(monthBefore))]),
    ...(yearBefore === null ? [] : [w.yearBefore(said(yearBefore))]),
  ].join(locale === 'zh' ? '，' : ', ')
}

/** What is on its way, and in whose hands. */
export function pendingLine(w: BoardWords, view: IndicatorView, locale: Locale) {
  const { kind, unit, submitted, returned } = view
  const comma = locale === 'zh' ? '，' : ', '
  const hands = [
    submitted.rows > submitted.renewals ? w.atBureau(figure(kind, submitted.value, locale)) : '',
    returned.rows > returned.renewals ? w.atUs(figure(kind, returned.value, locale)) : '',
  ].filter(Boolean)
  return {
    amount:
      [
        submitted.rows > submitted.renewals
          ? (kind === 'money' ? w.pending : w.pendingOne)(figure(kind, submitted.value, locale), unit[locale])
          : '',
        submitted.renewals > 0 ? w.pendingRenewals(submitted.renewals) : '',
      ]
        .filter(Boolean)
        .join(comma) || w.pendingNone,
    hands: hands.length > 0 ? w.heldBy + hands.join(comma) : '',
  }
}

/** The bounds of the forecast as the chart says them. */
export function endsOf(
  view: IndicatorView,
  locale: Locale,
): { low: string; high: string; likely: string } | null {
  const { ends } = view.progress
  if (!ends) return null
  const say = (value: string) => rounded(view.kind, value, locale)
  return { low: say(ends.low), high: say(ends.high), likely: say(ends.likely) }
}

/** The sentence under the large curve: where this pace leads, and what the target would need. */
export function outlook(w: BoardWords, view: IndicatorView, to: Day, locale: Locale): string {
  const { kind, unit, progress, better } = view
  const ends = endsOf(view, locale)
  const year = yearOf(to)
  const first = ends ? w.focusEnds(ends.likely, unit[locale], year) : w.focusNoForecast
  const say = { more: w.focusNeed, less: w.focusRoom }[better]
  const need = progress.reached
    ? { more: w.focusReached, less: w.focusKept }[better]
    : progress.quarterNeeded
      ? say(
          share(kind, progress.quarterNeeded, locale),
          share(kind, progress.quarterBrought, locale),
          unit[locale],
        )
      : better === 'less'
        ? w.focusBroken
        : ''
  const end = locale === 'zh' ? '。' : '.'
  return [first, need].filter(Boolean).join(locale === 'zh' ? '；' : '; ') + end
}
