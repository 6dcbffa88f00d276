import { BoardFileLinks } from '~/across/board-files/file-links'
import { workWords } from '~/across/department-work/words'
import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { areaOf } from '~/plan/counting/area'
import { mayMeasure } from '~/plan/measures/abilities'
import { requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { boardTotals, measureBoard } from '~/plan/measures/board.server'
import { boardAddress, MEASURES_ON_A_PAGE, readBoardQuery } from '~/plan/measures/list-query'
import { MeasureTable } from '~/plan/measure-pages/measure-table'
import { measureChoices } from '~/plan/measures/queries.server'
import { MEASURE_KINDS } from '~/plan/measures/vocabulary'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { rangeOfPage } from '~/shared/page-range'
import { FilterLinks } from '~/ui/browse'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(measureWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requirePlanner(asked, 'look')
  const { searchParams, pathname } = new URL(asked.request.url)
  const query = readBoardQuery(searchParams)
  const [board, totals, { indicators }] = await Promise.all([
    measureBoard(actor, query, today()),
    boardTotals(actor, query, today()),
    measureChoices(actor.enclaveId, today()),
  ])
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(pathname),
    mayEnter: mayMeasure(actor.role, 'enter'),
    query,
    indicators,
    totals,
    ...board,
  })
}

/** The measures of the plan and the operator's plans of a year, with what of their tasks is done and late. */
export default function MeasureBoard() {
  const { slug, area, mayEnter, query, indicators, totals, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(measureWords)
  const d = useWords(workWords)
  const locale = useLocale()
  const at = (change: Partial<typeof query>) => boardAddress(paths.measures(area, slug), query, change)
  return (
    <>
      <PageHead
        title={w.title}
        sub={
          <>
            <p>{w.lead}</p>
            {rows.length > 0 ? <p>{w.sub(totals.late, totals.toConfirm)}</p> : null}
          </>
        }
        actions={
          <>
            <BoardFileLinks board="measures" />
            <LinkButton to={paths.meetings(area, slug)}>{w.meetings}</LinkButton>
            <LinkButton to={paths.tasks(area, slug)}>{w.taskList}</LinkButton>
            <LinkButton to={paths.departmentWork(area, slug)}>{d.title}</LinkButton>
            {mayEnter ? (
              <LinkButton to={paths.measureNew(area, slug)} variant="primary">
                {w.new}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="my-3 grid gap-2">
        <FilterLinks
          label={w.kind}
          items={[
            { to: at({ kind: null }), label: w.all, current: query.kind === null },
            ...MEASURE_KINDS.codes.map((kind) => ({
              to: at({ kind }),
              label: w.kinds[kind],
              current: query.kind === kind,
            })),
          ]}
        />
        <FilterLinks
          label={w.indicator}
          items={[
            { to: at({ indicator: null }), label: w.all, current: query.indicator === null },
            ...indicators.map((one) => ({
              to: at({ indicator: one.code }),
              label: one[locale],
              current: query.indicator === one.code,
            })),
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <MeasureTable label={w.title} rows={rows} to={(id) => paths.measure(area, slug, id)} />
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, MEASURES_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => at({ page })}
      />
      <p className="mt-3 text-13 text-ink-3">{w.percentHint}</p>
    </>
  )
}
