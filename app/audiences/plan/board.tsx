import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { conclusions, furthestBehind } from '~/plan/board/board-text'
import { boardWords } from '~/plan/counting/board-words'
import { DrillBar } from '~/plan/board-pages/drill-bar'
import { ALL_DAYS, drillQuery, readDrill, rowsIn, type Drill } from '~/plan/counting/drill'
import { Focus } from '~/plan/board-pages/focus'
import { CurveLegend, IndicatorCard } from '~/plan/board-pages/indicator-card'
import { measuresServing } from '~/plan/measures/board.server'
import { withoutTarget, withTargets } from '~/plan/board/board.server'
import { ranksOn } from '~/plan/rankings/queries.server'
import { Ranks } from '~/plan/rankings/ranks-table'
import { Untargeted } from '~/plan/board-pages/untargeted'
import { asidesOf, holdersOf } from '~/plan/board/holders.server'
import { boardOf } from '~/plan/board/board.server'
import { evidenceRows, monthCounts } from '~/plan/counting/rows.server'
import { RuleNote } from '~/plan/evidence/rule-note'
import { RowsTable } from '~/plan/board-pages/rows-table'
import { usePlaces } from '~/plan/counting/use-places'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { today } from '~/platform/clock.server'
import { yearOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead, TitleBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(boardWords, (w) => w.onBoard)

const ROWS = 8

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const query = new URL(request.url).searchParams
  const whole = await boardOf(actor.enclaveId, today())
  const board = withTargets(whole)
  const untargeted = withoutTarget(whole)
  const asked = board.indicators.find(({ code }) => code === query.get('indicator'))
  const focus = asked ?? furthestBehind(board.indicators)[0] ?? board.indicators[0]
  const [asides, ranks] = await Promise.all([asidesOf(actor.enclaveId), ranksOn(actor.enclaveId, today())])
  if (!focus) return json({ board, untargeted, ranks, asides, role: actor.role, focus: null })
  const drill = readDrill(query)
  const [holders, months, { rows }, measures] = await Promise.all([
    holdersOf(actor, focus, board.bureau),
    monthCounts(actor.enclaveId, focus.id, board.today),
    evidenceRows(actor, { indicatorId: focus.id, drill: { ...drill, page: 1 }, take: ROWS }, board.today),
    measuresServing(actor, focus.id, board.today),
  ])
  return json({
    board,
    untargeted,
    ranks,
    asides,
    role: actor.role,
    focus: { code: focus.code, drill, holders, months, rows, measures },
  })
}

/** The plan on one page: what is on pace, what is stuck with whom, and the rows behind the figure in focus. */
export default function BoardPage() {
  const { board, untargeted, ranks, asides, role, focus } = useLoaderData<typeof loader>()
  const w = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const { from, to, today: day, open, indicators } = board
  const span = { from, to, today: day }
  const said = conclusions(w, board, locale)
  const inFocus = indicators.find(({ code }) => code === focus?.code)
  const rowsInAll = focus ? rowsIn(focus.months, focus.drill) : 0
  const hrefOf = (drill: Drill, code = focus?.code ?? '') => {
    const query = drillQuery(drill).slice(1)
    return `${places.board}?indicator=${code}${query ? `&${query}` : ''}`
  }
  return (
    <>
      <PageHead
        title={w.titleOf(yearOf(to) - yearOf(from) + 1, indicators.length)}
        sub={
          <>
            <p>{said.plan}</p>
            <p>
              {said.behind}
              {said.stuck}
            </p>
          </>
        }
        actions={
          <>
            <BoardFileLinks board="plan" search="" />
            <LinkButton to={places.breakdown} plain>
              {w.breakdown}
            </LinkButton>
            <LinkButton to={places.structure} plain>
              {w.structure}
            </LinkButton>
            <LinkButton to={places.worked} plain>
              {w.worked}
            </LinkButton>
            <LinkButton to={places.measures()} plain>
              {w.measures}
            </LinkButton>
            <LinkButton to={places.returns} plain>
              {w.returns}
            </LinkButton>
            <LinkButton to={places.assessments} plain>
              {w.assessments}
            </LinkButton>
            {role === 'officer' ? null : (
              <LinkButton to={places.walls} plain>
                {w.walls}
              </LinkButton>
            )}
            {role === 'bureau' && open.submitted > 0 ? (
              <LinkButton to={places.evidence} variant="primary">
                {w.toQueue(open.submitted)}
              </LinkButton>
            ) : (
              <LinkButton to={places.evidence}>{w.toEvidence}</LinkButton>
            )}
          </>
        }
      />
      <TitleBlock basis={w.basis} cutoff={day} turn={w.turn(open.submitted, open.returned)} />
      {indicators.length === 0 ? <EmptyState title={w.none}>{w.noneText}</EmptyState> : null}
      <div className="mt-4 grid border-t border-ink md:grid-cols-2 md:gap-x-8 lg:grid-cols-3 lg:gap-x-14 print:grid-cols-3 print:gap-x-5">
        {indicators.map((view) => (
          <IndicatorCard
            key={view.code}
            view={view}
            span={span}
            asides={asides}
            selected={view.code === focus?.code}
            focusTo={`${hrefOf({ ...ALL_DAYS, state: null, page: 1 }, view.code)}#focus`}
          />
        ))}
      </div>
      {indicators.length > 0 ? <CurveLegend /> : null}
      <Untargeted indicators={untargeted} />
      <Ranks lines={ranks} />
      {focus && inFocus ? (
        <>
          <div className="mt-8">
            <Focus
              view={inFocus}
              span={span}
              holders={focus.holders}
              asides={asides}
              measures={focus.measures}
            />
          </div>
          <section className="mt-10" id="rows">
            <SectionHead
              title={w.rowsTitle(inFocus.name[locale])}
              aside={
                <LinkButton to={`${places.indicator(inFocus.code)}${drillQuery(focus.drill)}`} size="s">
                  {w.allRows}
                </LinkButton>
              }
            />
            <DrillBar months={focus.months} drill={focus.drill} hrefOf={(drill) => `${hrefOf(drill)}#rows`} />
            <RowsTable
              label={w.rowsTitle(inFocus.name[locale])}
              rows={focus.rows}
              kind={inFocus.kind}
              code={inFocus.code}
              today={day}
            />
            {rowsInAll > focus.rows.length ? (
              <p className="flex flex-wrap gap-x-4 pt-2 text-13">
                {w.newest(focus.rows.length, rowsInAll)}
                <Link to={`${places.indicator(inFocus.code)}${drillQuery(focus.drill)}`}>
                  {w.openRest(rowsInAll)}
                </Link>
              </p>
            ) : null}
            <RuleNote view={inFocus} from={from} />
          </section>
        </>
      ) : null}
    </>
  )
}
