import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { mayRank } from '~/plan/rankings/abilities'
import { rankingPage } from '~/plan/rankings/queries.server'
import { movedSaid, placeSaid, targetSaid } from '~/plan/rankings/said'
import { READING_STATES } from '~/plan/rankings/vocabulary'
import { rankWords } from '~/plan/rankings/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { pageAsked } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Facts, Note, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(rankWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const page = pageAsked(new URL(request.url).searchParams)
  const found = await rankingPage(actor, params.code, today(), page)
  return json({ ...found, mayReport: found.isWatched && mayRank(actor.role, 'report') })
}

/** A ranking: the place that stands, the one before, the one to reach, and everything that was reported. */
export default function RankingPage() {
  const { slug, line, isWatched, mayReport, rows, page, more, range } = useLoaderData<typeof loader>()
  const w = useWords(rankWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const at = (number: number) => `${places.ranking(line.code)}?page=${number}`
  return (
    <>
      <PageHead
        crumbs={[{ label: b.onBoard, to: places.board }, { label: line[locale] }]}
        title={line[locale]}
        sub={w.lead}
        actions={
          <>
            <BoardFileLinks board="rankings" search={`?code=${line.code}`} />
            {mayReport ? (
              <LinkButton to={paths.rankReadingNew(slug, line.code)} variant="primary">
                {w.report}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {isWatched ? null : <Note>{w.watchedNoMore}</Note>}
      <Facts
        items={[
          { label: w.place, value: line.last ? placeSaid(w, line.last) : w.none },
          { label: w.onDay, value: line.last?.onDay ?? '—' },
          {
            label: w.before,
            value: [line.before ? placeSaid(w, line.before) : '—', movedSaid(w, line)]
              .filter(Boolean)
              .join(' · '),
          },
          { label: w.target, value: targetSaid(w, line).filter(Boolean).join(' · ') },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.noneYet} />
      ) : (
        <Table label={w.title} minWidth="l">
          <thead>
            <tr>
              <Th>{w.onDay}</Th>
              <Th>{w.place}</Th>
              <Th>{w.source}</Th>
              <Th>{w.state}</Th>
              <Th>{w.enteredBy}</Th>
              <Th>{w.decidedBy}</Th>
              <Th>{w.proof}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>{row.onDay}</Td>
                <Td strong>{placeSaid(w, row)}</Td>
                <Td>{row.source}</Td>
                <Td second={row.note ?? undefined}>
                  <StatusWord shape={READING_STATES.shapeOf(row.state)}>{w.states[row.state]}</StatusWord>
                </Td>
                <Td second={row.enteredOn}>{row.enteredBy}</Td>
                <Td>
                  {row.mayDecide ? (
                    <Link to={paths.rankReadingDecision(slug, line.code, row.id)}>{w.decide}</Link>
                  ) : (
                    (row.decidedBy ?? '—')
                  )}
                </Td>
                <Td>
                  <a href={paths.file(row.fileId)}>{w.proof}</a>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager page={page} more={more} range={range} at={at} />
    </>
  )
}
