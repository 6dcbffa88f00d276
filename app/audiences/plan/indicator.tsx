import { BoardFileLinks } from '~/across/board-files/file-links'
import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { againstLine, standingLine } from '~/plan/board/board-text'
import { partNamed } from '~/plan/breakdown/key-names.server'
import { OnlyPart } from '~/plan/breakdown/only-part'
import { boardWords } from '~/plan/counting/board-words'
import { lastDayOf } from '~/plan/counting/indicators.server'
import { DrillBar } from '~/plan/board-pages/drill-bar'
import { drillQuery, readDrill, type Drill } from '~/plan/counting/drill'
import { BigFigure, PaceWord } from '~/plan/board-pages/indicator-card'
import { asidesOf } from '~/plan/board/holders.server'
import { boardOf } from '~/plan/board/board.server'
import { evidenceRows, monthCounts } from '~/plan/counting/rows.server'
import { RuleNote } from '~/plan/evidence/rule-note'
import { RowsTable } from '~/plan/board-pages/rows-table'
import { usePlaces } from '~/plan/counting/use-places'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { Note, NumberedPager, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(boardWords, (w) => w.onBoard)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  // Of one that has ended the page shows what it was on its last day.
  const day = await lastDayOf(actor.enclaveId, params.code, today())
  const board = await boardOf(actor.enclaveId, day)
  const view = board.indicators.find(({ code }) => code === params.code) ?? notFound()
  const drill = readDrill(new URL(request.url).searchParams)
  const [asides, months, { rows, more, range }, only] = await Promise.all([
    asidesOf(actor.enclaveId),
    monthCounts(actor.enclaveId, view.id, board.today, drill.part),
    evidenceRows(actor, { indicatorId: view.id, drill }, board.today),
    drill.part ? partNamed(actor.enclaveId, drill.part) : null,
  ])
  const hasEnded = day < today()
  return json({ only, view, from: board.from, day, hasEnded, asides, drill, months, rows, more, range })
}

/** Every row behind a figure: five years, one year, half a year. */
export default function IndicatorPage() {
  const { only, view, from, day, hasEnded, asides, drill, months, rows, more, range } =
    useLoaderData<typeof loader>()
  const w = useWords(boardWords)
  const e = useWords(evidenceWords)
  const locale = useLocale()
  const places = usePlaces()
  const name = view.name[locale]
  const hrefOf = (at: Drill) => `${places.indicator(view.code)}${drillQuery(at)}`
  return (
    <>
      <PageHead
        crumbs={[{ label: w.onBoard, to: places.board }, { label: name }]}
        title={name}
        sub={
          <>
            <p>{standingLine(w, view, asides, locale)}</p>
            <p>{againstLine(w, view, locale)}</p>
          </>
        }
        actions={
          <>
            {hasEnded ? null : (
              <LinkButton to={`${places.breakdown}?indicator=${view.code}`}>{w.breakdown}</LinkButton>
            )}
            <LinkButton to={places.course(view.code)}>{w.course}</LinkButton>
            {hasEnded ? null : <LinkButton to={places.forecast(view.code)}>{w.forecast}</LinkButton>}
            <BoardFileLinks
              board="rows"
              search={`?indicator=${view.code}&${drillQuery({ ...drill, page: 1 }).slice(1)}`}
            />
          </>
        }
      />
      {hasEnded ? <Note title={w.endedAfter(day)} /> : null}
      <div className="flex flex-wrap items-baseline gap-x-6">
        <BigFigure view={view} />
        <PaceWord view={view} />
      </div>
      <section className="mt-4">
        <SectionHead title={w.rowsTitle(name)} aside={e.sumOf(rows.length)} />
        {only ? <OnlyPart only={only} offTo={hrefOf({ ...drill, page: 1, part: null })} /> : null}
        <DrillBar months={months} drill={drill} hrefOf={hrefOf} />
        <RowsTable label={w.rowsTitle(name)} rows={rows} kind={view.kind} code={view.code} today={day} />
        <NumberedPager
          page={drill.page}
          more={more}
          range={range}
          at={(page) => hrefOf({ ...drill, page })}
        />
        <RuleNote view={view} from={from} />
      </section>
    </>
  )
}
