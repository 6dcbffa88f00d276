import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useParams } from '@remix-run/react'
import { openJoinings } from '~/plan/joining/joining-pair.server'
import { OpenJoinings } from '~/plan/joining/open-joinings'
import { indicatorNames } from '~/plan/counting/indicator-names.server'
import { evidenceRows, stateCounts, type EvidenceRow } from '~/plan/counting/rows.server'
import { amountOf } from '~/plan/evidence/rule-panel'
import { usePlaces } from '~/plan/counting/use-places'
import { WhoAndWhen } from '~/plan/evidence/evidence-state'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import { kindName } from '~/ground/firms/kind-name'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { DeadlineTicks } from '~/ui/status'
import { BulkBar, CheckCell, CheckHead, Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(evidenceWords, (w) => w.queue)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const day = today()
  const page = pageAsked(new URL(request.url).searchParams)
  const drill = { year: null, half: null, month: null, state: 'submitted' as const, page }
  const [joinings, names, { submitted: total }, { rows, more, range }] = await Promise.all([
    openJoinings(actor),
    indicatorNames(actor.enclaveId, localeOf(request)),
    stateCounts(actor),
    evidenceRows(actor, { drill, oldestFirst: true }, day),
  ])
  return json({ rows, more, range, page, names: Object.fromEntries(names), total, day, joinings })
}

/** What waits for the bureau, the longest wait first; several can be approved together after a preview. */
export default function QueuePage() {
  const { rows, more, range, page, total, joinings } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const w = useWords(evidenceWords)
  const places = usePlaces()
  const at = (number: number) => `${places.evidence}?page=${number}`
  return (
    <>
      <PageHead title={w.queue} sub={rows[0] ? w.queueSub(total, rows[0].wait?.days ?? 0) : undefined} />
      <OpenJoinings open={joinings} />
      {rows.length === 0 ? (
        <EmptyState title={w.queueEmpty}>{w.queueEmptyText}</EmptyState>
      ) : (
        <Form method="get" action={paths.bureauApprovals(e)}>
          <QueueTable />
          <BulkBar label={w.approveChosen} words={w.approveSub}>
            <Button size="s">{w.approveChosen}</Button>
          </BulkBar>
        </Form>
      )}
      <NumberedPager page={page} more={more} range={range} at={at} />
    </>
  )
}

function QueueTable() {
  const { rows } = useLoaderData<typeof loader>()
  const w = useWords(evidenceWords)
  return (
    <Table label={w.queue} pick minWidth="l">
      <thead>
        <tr>
          <CheckHead />
          <Th>{w.cols.ref}</Th>
          <Th>{w.cols.firm}</Th>
          <Th>{w.cols.indicator}</Th>
          <Th>{w.cols.record}</Th>
          <Th>{w.cols.submitted}</Th>
          <Th>{w.cols.waited}</Th>
          <Th num>{w.cols.wouldCount}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueRow key={row.id} row={row} />
        ))}
      </tbody>
    </Table>
  )
}

function QueueRow({ row }: { row: EvidenceRow }) {
  const { names } = useLoaderData<typeof loader>()
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <Row>
      <CheckCell name="row" value={row.id} label={row.ref} />
      <Td className="whitespace-nowrap">
        <Link to={places.row(row.id)}>{row.ref}</Link>
      </Td>
      <Td strong>
        <Link to={places.firm(row.firm.id)} className="plain">
          {row.firm.name}
        </Link>
      </Td>
      <Td>
        <Link to={places.indicator(row.indicator)} className="plain">
          {names[row.indicator]}
        </Link>
      </Td>
      <Td second={<span className="code">{row.record.number}</span>}>
        {row.record.title || kindName(row.record.kind, row.record.own, locale)}
      </Td>
      <Td second={row.submittedBy}>{row.submittedOn}</Td>
      <Td>
        {row.wait ? (
          <DeadlineTicks
            used={row.wait.days}
            total={Math.max(row.wait.of, row.wait.days)}
            late={row.wait.late}
          >
            <WhoAndWhen row={row} />
          </DeadlineTicks>
        ) : null}
      </Td>
      <Td num>{amountOf(w, row.money, row.value)}</Td>
    </Row>
  )
}
