import type { ReactNode } from 'react'
import type { Day } from '~/shared/days'
import { moneyInWords } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Facts, SectionHead } from '~/ui/page'
import type { IndicatorView } from '~/plan/board/board.server'
import { outlook } from '~/plan/board/board-text'
import { boardWords } from '~/plan/counting/board-words'
import type { Asides, Holder } from '~/plan/board/holders.server'
import { PaceWord } from './indicator-card'
import { IndicatorCurve } from './indicator-curve'
import { usePlaces } from '~/plan/counting/use-places'

type Props = {
  view: IndicatorView
  span: { from: Day; to: Day; today: Day }
  holders: Holder[]
  asides: Asides
  /** How many measures serve the indicator, and how many of their tasks are late. */
  measures: { measures: number; late: number }
}

/** One indicator large: its curve, where the pace leads, and with whom the rest is stuck. */
export function Focus({ view, span, holders, asides, measures }: Props) {
  const w = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const tech = view.code === 'tech_trade' ? ` ${w.techOf(moneyInWords(asides.techYuan, locale))}` : ''
  const said = (
    <span className="text-14 text-ink">
      {outlook(w, view, span.to, locale)}
      {tech}
    </span>
  )
  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
      <section className="min-w-0">
        <SectionHead title={view.name[locale]} aside={<PaceWord view={view} />} id="focus" />
        <div className="pt-3">
          <div className="lg:hidden print:hidden">
            <IndicatorCurve view={view} {...span} conclusion={said} />
          </div>
          <div className="hidden lg:block print:block">
            <IndicatorCurve view={view} {...span} size="l" conclusion={said} />
          </div>
        </div>
      </section>
      <aside aria-label={w.beyond}>
        <SectionHead title={w.beyond} />
        <Beyond view={view} />
        <p className="mt-3 text-13">
          <Link to={places.course(view.code)} className="inline-block leading-6">
            {w.course}
          </Link>
          {' · '}
          <Link to={places.forecast(view.code)} className="inline-block leading-6">
            {w.forecast}
          </Link>
          {measures.measures > 0 ? (
            <>
              {' · '}
              <Link to={places.measures(view.code)} className="inline-block leading-6">
                {w.measuresOf(measures.measures, measures.late)}
              </Link>
            </>
          ) : null}
        </p>
        <h3 className="mt-5 border-b border-edge pb-1 text-13 font-semibold">{w.holders}</h3>
        <Holders view={view} holders={holders} />
      </aside>
    </div>
  )
}

function Beyond({ view }: { view: IndicatorView }) {
  const w = useWords(boardWords)
  const places = usePlaces()
  const to = (state: string) => `${places.indicator(view.code)}?state=${state}`
  return (
    <Facts
      items={[
        { value: view.submitted.rows, label: w.submitted, to: to('submitted') },
        { value: view.returned.rows, label: w.returned, to: to('returned'), hot: view.returned.rows > 0 },
        { value: view.lapsed, label: w.lapsedShort, to: to('out') },
      ]}
    />
  )
}

function Holders({ view, holders }: { view: IndicatorView; holders: Holder[] }) {
  const w = useWords(boardWords)
  const locale = useLocale()
  if (holders.length === 0) return <EmptyState title={w.holdersNone}>{w.holdersNoneText}</EmptyState>
  const most = Math.max(...holders.map(({ rows }) => rows))
  return (
    <ol>
      {holders.map((holder) => (
        <li key={`${holder.who}-${holder.name.zh}`} className="border-b border-rule py-2 text-13">
          <div className="flex items-baseline justify-between gap-3">
            <b className="font-semibold">{holder.name[locale]}</b>
            <HolderCount holder={holder} view={view} />
          </div>
          <svg
            width="100%"
            height="6"
            viewBox="0 0 100 6"
            preserveAspectRatio="none"
            className="my-1 block"
            aria-hidden="true"
          >
            <path
              d={`M0 3H${(100 * holder.rows) / most}`}
              className={holder.who === 'us' ? 'stroke-sha' : 'stroke-ink'}
              strokeWidth="4"
            />
          </svg>
          <div className="text-12 text-ink-2">
            {w.holderWho[holder.who]} · {w.holderSince(holder.since)}
            {holder.reason ? ` · ${holder.reason}` : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function HolderCount({ holder, view }: { holder: Holder; view: IndicatorView }): ReactNode {
  const places = usePlaces()
  if (holder.who === 'park') return <span className="font-semibold">{holder.rows}</span>
  const state = holder.who === 'bureau' ? 'submitted' : 'returned'
  return (
    <Link to={`${places.indicator(view.code)}?state=${state}`} className="font-semibold">
      {holder.rows}
    </Link>
  )
}
