import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { AIDS } from '~/plan/what-worked/aids'
import { amountInWords } from '~/plan/what-worked/amount'
import { kindName } from '~/plan/what-worked/kind-name'
import { keptWords } from '~/plan/kept-boards/words'
import { readWorked, workedQuery } from '~/plan/what-worked/query'
import { workedRows } from '~/plan/what-worked/worked.server'
import { workedWords } from '~/plan/what-worked/words'
import { today } from '~/platform/clock.server'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(workedWords, (w) => w.rowsTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId } = await requireWorker(request, params.enclave)
  return json(await workedRows(enclaveId, readWorked(new URL(request.url).searchParams), today()))
}

/** The firms behind a count, or every result, each with what came before it. */
export default function WhatWorkedRows() {
  const { indicator, asked, kind, rows, more, range, keptAt } = useLoaderData<typeof loader>()
  const w = useWords(workedWords)
  const b = useWords(boardWords)
  const k = useWords(keptWords)
  const locale = useLocale()
  const places = usePlaces()
  const at = (change: Partial<typeof asked>) => places.workedRows + workedQuery({ ...asked, ...change })
  const { page, results } = asked
  const said = [
    indicator.name[locale],
    kind ? kindName(w, locale, asked.by, kind) : w.all,
    asked.aid ? w.aids[asked.aid] : '',
    asked.cell ? w.cells[asked.cell] : '',
    asked.withResult ? w.withResult : '',
    keptAt ? k.short(stampOf(keptAt)) : '',
  ]
  return (
    <>
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          {
            label: w.title,
            to:
              places.worked +
              workedQuery({ ...asked, aid: null, cell: null, results: false, withResult: false, page: 1 }),
          },
          { label: w.rowsTitle },
        ]}
        title={w.rowsTitle}
        sub={said.filter(Boolean).join(' · ')}
        actions={
          <>
            <LinkButton to={at({ results: !results, withResult: false, page: 1 })}>
              {results ? w.everyFirm : w.everyResult}
            </LinkButton>
            <BoardFileLinks board="what_came_before" />
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <Table label={w.rowsTitle} minWidth="l">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{results ? w.result : w.firstResult}</Th>
              {AIDS.map((aid) => (
                <Th key={aid} num>
                  {w.aids[aid]}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.evidenceId ?? row.firmId}>
                <Td head second={row.firmRef}>
                  <Link to={places.firm(row.firmId)}>{row.name}</Link>
                </Td>
                <Td second={row.countedOn ?? undefined}>
                  {row.evidenceId ? <Link to={places.row(row.evidenceId)}>{row.ref}</Link> : w.noneYet}
                </Td>
                {AIDS.map((aid) => (
                  <Td key={aid} num>
                    {amountInWords(w, aid, row[aid])}
                  </Td>
                ))}
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager page={page} more={more} range={range} at={(number) => at({ page: number })} />
    </>
  )
}
