import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { RUNS_ON_A_PAGE } from '~/residence/charges/page-sizes'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { runsOf } from '~/residence/charges/queries.server'
import { RUN_STATES } from '~/residence/charges/vocabulary'
import { chargeWords } from '~/residence/charges/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatYuan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(chargeWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({ slug: actor.enclaveSlug, page, ...(await runsOf(actor, page)) })
}

/** Every month with what it comes to, how far it is, and what is still open. */
export default function RentMonths() {
  const { slug, runs, page, more } = useLoaderData<typeof loader>()
  const w = useWords(chargeWords)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <LinkButton to={paths.deskRentPreparation(slug)} variant="primary">
            {w.prepare}
          </LinkButton>
        }
      />
      <RentTabs slug={slug} current="months" />
      {runs.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.month}</Th>
              <Th>{w.state}</Th>
              <Th num>{w.firms}</Th>
              <Th num>{w.full}</Th>
              <Th num>{w.relief}</Th>
              <Th num>{w.amount}</Th>
              <Th num>{w.open}</Th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <Row key={run.id}>
                <Td
                  head
                  second={run.kind === 'settlement' ? `${w.kinds.settlement} · ${run.firmName}` : undefined}
                >
                  <Link to={paths.deskRun(slug, run.id)}>{w.monthName(run.month)}</Link>
                </Td>
                <Td>
                  <StatusWord shape={RUN_STATES.shapeOf(run.state)}>{w.states[run.state]}</StatusWord>
                </Td>
                <Td num>{run.firms}</Td>
                <Td num>{formatYuan(run.full)}</Td>
                <Td num>{formatYuan(run.relief)}</Td>
                <Td num strong>
                  {formatYuan(run.amount)}
                </Td>
                <Td num>{run.state === 'issued' ? formatYuan(run.open) : '—'}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager
        here={paths.deskRent(slug)}
        page={page}
        more={more}
        shown={runs.length}
        size={RUNS_ON_A_PAGE}
      />
    </>
  )
}
