import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf } from '~/plan/counting/area'
import { mayInMonths } from '~/plan/months/abilities'
import { nameOfMonth } from '~/plan/months/calendar'
import { FiguresTable } from '~/plan/months/figures-table'
import { monthPage } from '~/plan/months/queries.server'
import { monthWords } from '~/plan/months/words'
import { bulletinWords } from '~/plan/bulletins/words'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(monthWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(new URL(request.url).pathname),
    mayClose: mayInMonths(actor.role, 'close'),
    ...(await monthPage(actor, params.month)),
  })
}

/** The figures of a closed month, each opening the rows it was reported with. */
export default function Month() {
  const { slug, area, mayClose, ...page } = useLoaderData<typeof loader>()
  const w = useWords(monthWords)
  const b = useWords(bulletinWords)
  const month = nameOfMonth(page.month)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.months(area, slug) }]}
        title={w.monthTitle(month)}
        sub={w.monthSub(page.until, page.closedBy, stampOf(page.closedAt))}
        actions={
          <>
            <BoardFileLinks board="month_figures" search={`?month=${month}`} />
            <LinkButton to={paths.bulletin(area, slug, month)} variant="primary">
              {b.title}
            </LinkButton>
            {mayClose && page.isNewest ? (
              <LinkButton to={paths.monthReopening(slug, month)}>{w.reopen}</LinkButton>
            ) : null}
          </>
        }
      />
      <FiguresTable
        label={w.monthTitle(month)}
        figures={page.figures}
        rowsOf={(code) => `${paths.monthRows(area, slug, month)}?indicator=${code}`}
      />
      <p className="mt-3 max-w-200 text-13 text-ink-3">
        {page.figures.every(({ monthBefore }) => monthBefore === null) ? w.first : w.how}
      </p>
      {page.reopenings.length > 0 ? (
        <section className="mt-10 max-w-200">
          <SectionHead title={w.reopened} />
          <ul>
            {page.reopenings.map(({ at, by, reason }) => (
              <li key={at} className="py-1">
                {w.reopenedLine(by, stampOf(at), reason)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
