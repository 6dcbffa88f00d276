import type { Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import type { IndicatorView } from '~/plan/board/board.server'
import { againstLine, paceText, pendingLine, standingLine } from '~/plan/board/board-text'
import { boardWords } from '~/plan/counting/board-words'
import { figure, goal } from '~/plan/counting/figure'
import { goalSaid } from '~/plan/counting/goal-words'
import type { Asides } from '~/plan/board/holders.server'
import { IndicatorCurve } from './indicator-curve'
import { PACE_SHAPE } from '~/plan/board/pace-shape'
import { usePlaces } from '~/plan/counting/use-places'

/** The pace in a word, with its shape; where plan and forecast disagree, the forecast's. */
export function PaceWord({ view }: { view: IndicatorView }) {
  const w = useWords(boardWords)
  const { pace } = view.progress
  if (!pace) return null
  return (
    <StatusWord shape={PACE_SHAPE[pace]}>{paceText(w, view.better, { ...view.progress, pace })}</StatusWord>
  )
}

/** The figure with its unit and target; it opens the rows behind it. */
export function BigFigure({ view }: { view: IndicatorView }) {
  const w = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <p className="text-32 font-medium">
      <Link
        to={places.indicator(view.code)}
        className="plain inline-block leading-9"
        aria-label={w.rowsTitle(view.name[locale])}
      >
        {figure(view.kind, view.progress.value, locale)}
      </Link>
      <small className="ml-1.5 text-14 font-normal text-ink-3">
        {w.target(goalSaid(view, goal(view.kind, view.target, locale), locale), view.unit[locale])}
      </small>
    </p>
  )
}

const CARD = `relative min-w-0 break-inside-avoid border-b border-rule pt-3.5 pb-4 lg:before:absolute lg:before:top-3.5 lg:before:bottom-4
  lg:before:-left-7 lg:before:border-l lg:before:border-rule lg:nth-[3n+1]:before:hidden`

type CardProps = {
  view: IndicatorView
  span: { from: Day; to: Day; today: Day }
  asides: Asides
  selected: boolean
  focusTo: string
}

/** One of the six: figure, pace, curve, and what is on its way. */
export function IndicatorCard({ view, span, asides, selected, focusTo }: CardProps) {
  const w = useWords(boardWords)
  const locale = useLocale()
  const pending = pendingLine(w, view, locale)
  const against = againstLine(w, view, locale)
  return (
    <section className={CARD}>
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-14 font-semibold">
          <Link
            to={focusTo}
            className={`plain inline-block leading-6 ${selected ? 'shadow-[inset_0_-3px_0_var(--ink)]' : ''}`}
            aria-current={selected ? 'true' : undefined}
          >
            {view.name[locale]}
          </Link>
        </h2>
        <span className="shrink-0 text-13">
          <PaceWord view={view} />
        </span>
      </div>
      <BigFigure view={view} />
      <p className={`text-13 text-ink-2 ${against ? '' : 'mb-2'}`}>{standingLine(w, view, asides, locale)}</p>
      {against ? <p className="mb-2 text-13 text-ink-2 tabular-nums">{against}</p> : null}
      <IndicatorCurve view={view} {...span} />
      <p className="mt-2 text-12 text-ink-2">
        <b className="font-semibold">{pending.amount}</b>
        {pending.hands ? <span className="ml-3">{pending.hands}</span> : null}
      </p>
    </section>
  )
}

/** What the strokes mean, once for all six. */
export function CurveLegend() {
  const { legend } = useWords(boardWords)
  const items = [
    [legend.actual, <path key="a" d="M0 6h28" className="stroke-wei" strokeWidth="2" />],
    [
      legend.plan,
      <path key="p" d="M0 6h28" className="stroke-ink-2" strokeWidth="1.2" strokeDasharray="5 3" />,
    ],
    [legend.ends, <path key="e" d="M0 6 28 0v12z" className="fill-wei-soft" />],
    [legend.gap, <path key="g" d="M14 0v12" className="stroke-sha" strokeWidth="2.5" />],
  ] as const
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 py-2 text-12 text-ink-2">
      {items.map(([label, mark]) => (
        <li key={label} className="flex items-center gap-2">
          <svg width="28" height="12" aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
