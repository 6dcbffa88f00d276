import { yearOf, type Day } from '~/shared/days'
import { workingDaysBetween } from '~/shared/calendar'
import type { Locale } from '~/shared/words'
import type { Board, IndicatorView } from './board.server'
import type { BoardWords } from '~/plan/counting/board-words'
import { figure, rounded, share } from '~/plan/counting/figure'
import type { Asides } from './holders.server'
import type { Pace } from '~/plan/counting/progress'

/** Indicators behind their plan, the furthest behind first. */
export function furthestBehind(indicators: readonly IndicatorView[]): IndicatorView[] {
  return indicators
    .filter(({ progress }) => progress.pace === 'yellow' || progress.pace === 'red')
    .sort((a, b) => (a.progress.percent ?? 0) - (b.progress.percent ?? 0))
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
  const { from, to, passed, today, over, indicators } = board
  const count = (pace: Pace) => indicators.filter(({ progress }) => progress.pace === pace).length
  const amount = ({ kind, unit }: IndicatorView, value: string) =>
    `${share(kind, value, locale)} ${unit[locale]}`
  const missed = likelyMissed(indicators).map((view) =>
    w.willMiss(view.name[locale], amount(view, view.progress.missing ?? '0')),
  )
  const behind = furthestBehind(indicators).flatMap((view) =>
    view.progress.gap.startsWith('-') ? w.behind(view.name[locale], amount(view, view.progress.gap)) : [],
  )
  const comma = locale === 'zh' ? '，' : ', '
  const named = missed.length > 0 ? w.missAll(missed.join(comma)) : ''
  const rows = (state: 'submitted' | 'returned') =>
    indicators.reduce((sum, indicator) => sum + indicator[state].rows, 0)
  return {
    plan:
      w.span(from, to, passed) +
      w.tally(count('green'), count('yellow'), count('red')) +
      (over ? w.over(to) : w.cutoff(today)),
    behind:
      named ||
      (behind.length > 0
        ? w.behindAll(behind.slice(0, 3).join(comma))
        : furthestBehind(indicators).length > 0
          ? ''
          : w.noneBehind),
    stuck: w.stuck(rows('submitted'), oldestWait(indicators, today), rows('returned')),
  }
}

/** Working days the oldest row has waited for the bureau. */
export function oldestWait(indicators: readonly IndicatorView[], today: Day): number {
  const days = indicators.flatMap(({ submitted }) => (submitted.oldest ? [submitted.oldest] : [])).sort()
  return days[0] ? workingDaysBetween(days[0], today) : 0
}

/** Where an indicator stands, in one line: due, gap, and what the figure does not say by itself. */
export function standingLine(w: BoardWords, view: IndicatorView, asides: Asides, locale: Locale): string {
  const { kind, unit, progress, code } = view
  const [due, gap] = [share(kind, progress.due, locale), share(kind, progress.gap, locale)]
  const behind = progress.gap.startsWith('-')
  const words = Number(progress.gap) === 0 ? w.dueEven(due) : behind ? w.dueLess : w.dueMore
  const parts = [typeof words === 'string' ? words : words(due, gap, unit[locale])]
  if (progress.pace === 'red') parts.push(w.monthly(share(kind, progress.monthBrought, locale), unit[locale]))
  if (code === 'patents' && asides.inventions) parts.push(w.inventions(asides.inventions))
  if (code === 'tech_trade' && asides.topFive) parts.push(w.topFive(asides.topFive))
  if (view.thisYear !== null) parts.push(w.bothCounts(Math.trunc(Number(progress.value)), view.thisYear))
  if (view.lapsed > 0) parts.push(w.lapsed(view.lapsed))
  if (view.ending.first) parts.push(w.ending(view.ending.rows, view.ending.first))
  return parts.join(locale === 'zh' ? '，' : ', ')
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
          ? w.pending(figure(kind, submitted.value, locale), unit[locale])
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
  const { kind, unit, progress } = view
  const ends = endsOf(view, locale)
  const year = yearOf(to)
  const first = ends ? w.focusEnds(ends.likely, unit[locale], year) : w.focusNoForecast
  const need = progress.reached
    ? w.focusReached
    : progress.quarterNeeded
      ? w.focusNeed(
          share(kind, progress.quarterNeeded, locale),
          share(kind, progress.quarterBrought, locale),
          unit[locale],
        )
      : ''
  const end = locale === 'zh' ? '。' : '.'
  return [first, need].filter(Boolean).join(locale === 'zh' ? '；' : '; ') + end
}
