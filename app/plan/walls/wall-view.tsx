import { ROWS_OF_A_SCREEN } from '~/landing/wall-chart/list-query'
import { WallSlide } from '~/landing/wall-chart/wall-slide'
import { landingWords } from '~/landing/projects/words'
import { IndicatorCurve } from '~/plan/board-pages/indicator-curve'
import { PaceWord } from '~/plan/board-pages/indicator-card'
import type { IndicatorView } from '~/plan/board/board.server'
import { figure, goal, share } from '~/plan/counting/figure'
import { goalSaid } from '~/plan/counting/goal-words'
import type { RankLine } from '~/plan/rankings/queries.server'
import { movedSaid, targetSaid } from '~/plan/rankings/said'
import { rankWords } from '~/plan/rankings/words'
import { useLocale, useWords } from '~/ui/locale'
import type { Wall } from './wall-data.server'
import { wallWords } from './words'

/** What a screen holds at a size that is read from five metres, names on two lines among them. */
const [FIGURES_A_PAGE, CURVES_A_PAGE] = [6, 4]

/** The pages of a screen, one above the other until the script turns them. */
export function WallView({ wall }: { wall: Wall }) {
  const w = useWords(wallWords)
  const { board, name, at } = wall
  const locale = useLocale()
  const { indicators } = board
  const pages = slices(indicators, CURVES_A_PAGE)
  return (
    <>
      <header className="wall-head">
        <h1>{name[locale]}</h1>
        <p>
          {w.asOf(at)} · <span data-live={w.live} data-lost={w.lost} data-gone={w.gone} />
        </p>
      </header>
      {slices(indicators, FIGURES_A_PAGE).map((page) => (
        <section data-slide className="wall-figures" key={page[0]?.code}>
          {page.map((view) => (
            <Figure key={view.code} view={view} />
          ))}
        </section>
      ))}
      {pages.map((page) => (
        <section data-slide className="wall-curves" key={page[0]?.code}>
          {page.map((view) => (
            <div key={view.code}>
              <h2>
                {view.name[locale]} <Value view={view} />
              </h2>
              <IndicatorCurve view={view} from={board.from} to={board.to} today={board.today} />
            </div>
          ))}
        </section>
      ))}
      {slices(wall.ranks, FIGURES_A_PAGE).map((page) => (
        <section data-slide className="wall-figures" key={page[0]?.code}>
          {page.map((line) => (
            <Rank key={line.code} line={line} />
          ))}
        </section>
      ))}
      <Landing wall={wall} />
      {slices(wall.chart, ROWS_OF_A_SCREEN).map((page) => (
        <WallSlide key={page[0]?.id} projects={page} today={board.today} />
      ))}
    </>
  )
}

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}

function Value({ view }: { view: IndicatorView }) {
  const locale = useLocale()
  return (
    <b>
      {figure(view.kind, view.progress.value, locale)}
      <small>{view.unit[locale]}</small>
    </b>
  )
}

function Figure({ view }: { view: IndicatorView }) {
  const w = useWords(wallWords)
  const locale = useLocale()
  const { kind, target, unit, strict, better, progress, submitted } = view
  const part = (value: string) => Math.min(100, Math.max(0, (100 * Number(value)) / Number(target)))
  return (
    <div>
      <h2>{view.name[locale]}</h2>
      <p className="wall-figure">
        <Value view={view} />
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 2H100" className="stroke-rule-2" strokeWidth="1.2" />
        <path d={`M0 2H${part(progress.value)}`} className="stroke-wei" strokeWidth="2.4" />
        <path d={`M${part(progress.due)} 0v4`} className="stroke-ink" strokeWidth="0.5" />
      </svg>
      <p className="wall-line">
        <PaceWord view={view} />
        <span>{(better === 'less' ? w.limitToDate : w.due)(share(kind, progress.due, locale))}</span>
        <span>
          {better === 'less'
            ? w.limit(goalSaid(view, goal(kind, target, locale), locale), unit[locale])
            : w.target(goal(kind, target, locale), unit[locale], strict)}
        </span>
        {submitted.rows > 0 ? <span>{w.waiting(submitted.rows)}</span> : null}
      </p>
    </div>
  )
}

/** A place in a ranking: a smaller one is better, so that it has no bar that fills. */
function Rank({ line }: { line: RankLine }) {
  const w = useWords(rankWords)
  const locale = useLocale()
  if (!line.last) return null
  const moved = movedSaid(w, line)
  return (
    <div>
      <h2>{line[locale]}</h2>
      <p className="wall-figure">
        <b>
          {line.last.place}
          <small>{w.beside(line.last.among)}</small>
        </b>
      </p>
      <p className="wall-line">
        {moved ? <span>{moved}</span> : null}
        {line.target === null ? null : (
          <span>
            {w.target} {targetSaid(w, line).join(locale === 'zh' ? '，' : ', ')}
          </span>
        )}
        <span>{line.last.onDay}</span>
      </p>
    </div>
  )
}

function Landing({ wall: { stages, blocked } }: { wall: Wall }) {
  const w = useWords(wallWords)
  const names = useWords(landingWords).stages
  const most = Math.max(1, ...stages.map(({ projects }) => projects))
  const all = stages.reduce((sum, { projects }) => sum + projects, 0)
  return (
    <section data-slide className="wall-landing">
      <h2>
        {w.landing} <small>{all === 0 ? w.noLanding : blocked > 0 ? w.blocked(blocked) : null}</small>
      </h2>
      <ol>
        {stages.map(({ stage, projects }) => (
          <li key={stage}>
            <span>{names[stage]}</span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <path d={`M0 2H${(100 * projects) / most}`} className="stroke-wei" strokeWidth="4" />
            </svg>
            <b>{w.projects(projects)}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
