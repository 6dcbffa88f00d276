import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { BreakdownBar } from '~/plan/breakdown/breakdown-bar'
import { AllIndicators, OneIndicator } from '~/plan/breakdown/breakdown-table'
import { breakdownOf, type BreakdownLine } from '~/plan/breakdown/breakdown.server'
import {
  breakdownQuery,
  daysOfLine,
  partOf,
  readBreakdown,
  type BreakdownQuery,
} from '~/plan/breakdown/query'
import { breakdownWords } from '~/plan/breakdown/words'
import { boardWords } from '~/plan/counting/board-words'
import { drillQuery } from '~/plan/counting/drill'
import { usePlaces } from '~/plan/counting/use-places'
import { today } from '~/platform/clock.server'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, NumberedPager, TitleBlock } from '~/ui/page'
import type { Sort } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(breakdownWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId } = await requireWorker(request, params.enclave)
  const asked = readBreakdown(new URL(request.url).searchParams)
  return json(await breakdownOf(enclaveId, asked, today()))
}

/** One indicator or all of them, by time or by what their rows belong to; every number opens its rows. */
export default function BreakdownPage() {
  const data = useLoaderData<typeof loader>()
  const w = useWords(breakdownWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const { asked, order } = data
  const address = (query: BreakdownQuery) => `${places.breakdown}${breakdownQuery(query)}`
  const at = (change: Partial<BreakdownQuery>) => address({ ...asked, page: 1, ...change })
  const sortOf = (column: string): Sort => {
    const current = order.figure === 'key' ? 'key' : asked.indicator ? order.figure : order.code
    if (current !== column) return { to: at({ sort: column, up: column === 'key' }) }
    return { to: at({ sort: column, up: !order.up }), direction: order.up ? 'ascending' : 'descending' }
  }
  const rowsOf = (code: string, { key }: BreakdownLine, state: 'approved' | 'submitted' | 'returned') => {
    const part = partOf(asked.by)
    const drill = { ...daysOfLine(asked.by, key, asked), state, page: 1, part: part && { part, key } }
    return `${places.indicator(code)}${drillQuery(drill)}`
  }
  const chosen = data.shown.find(({ code }) => code === asked.indicator)
  const title = w.titleBy(w.by[asked.by], chosen?.name[locale] ?? null)
  const TableOf = chosen ? OneIndicator : AllIndicators
  return (
    <>
      <PageHead
        crumbs={[{ label: b.onBoard, to: places.board }, { label: w.title }]}
        title={title}
        sub={w.lead}
        actions={<BoardFileLinks board="breakdown" />}
      />
      <TitleBlock basis={b.basis} cutoff={data.at} />
      {data.over ? <Note title={w.over(data.span.to)} /> : null}
      <BreakdownBar data={data} at={at} />
      {data.lines.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <TableOf data={data} sortOf={sortOf} rowsOf={rowsOf} />
      )}
      {data.splitIn.length > 0 ? (
        <p className="pt-2 text-13">
          {w.splitIn(w.by[asked.by])}
          {data.splitIn.map((year) => (
            <Link
              key={year}
              to={at({ year, half: null, month: null })}
              className="mr-3 inline-block leading-6"
            >
              {w.year(year)}
            </Link>
          ))}
        </p>
      ) : null}
      <NumberedPager
        page={asked.page}
        more={data.more}
        range={data.range}
        at={(page) => address({ ...asked, page })}
      />
      {asked.by === 'department' ? <p className="pt-2 text-12 text-ink-3">{w.chargeNote}</p> : null}
      <p className="pt-2 text-12 text-ink-3">{w.targetNote}</p>
    </>
  )
}
