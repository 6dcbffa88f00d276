import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MonthsTable } from '~/plan/bulletins/months-table'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf } from '~/plan/counting/area'
import { mayInMonths } from '~/plan/months/abilities'
import { nameOfMonth } from '~/plan/months/calendar'
import { monthsPage } from '~/plan/months/queries.server'
import { monthWords } from '~/plan/months/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(monthWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { next, months } = await monthsPage(actor, today())
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(new URL(request.url).pathname),
    mayClose: mayInMonths(actor.role, 'close'),
    next: next && nameOfMonth(next),
    months,
  })
}

/** Which months of the plan are closed, which comes next, and the bulletin of each. */
export default function Months() {
  const { slug, area, mayClose, next, months } = useLoaderData<typeof loader>()
  const w = useWords(monthWords)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={
          mayClose && next ? (
            <LinkButton to={paths.monthClosing(slug, next)} variant="primary">
              {w.closeMonth(next)}
            </LinkButton>
          ) : undefined
        }
      />
      <p className="mb-6 text-ink-2">{next ? w.nextOne(next) : w.nothingNext}</p>
      {months.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <MonthsTable months={months} area={area} slug={slug} />
      )}
    </>
  )
}
