import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { wayRows } from '~/plan/structure/times.server'
import { structureWords } from '~/plan/structure/words'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(structureWords, (w) => w.times)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId } = await requireWorker(request, params.enclave)
  return json(await wayRows(enclaveId, params.way, pageAsked(new URL(request.url).searchParams)))
}

/** The projects behind a median, the longest first. */
export default function WayPage() {
  const { way, page, rows, range, more } = useLoaderData<typeof loader>()
  const w = useWords(structureWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  const at = (number: number) => `${places.way(way)}?page=${number}`
  return (
    <>
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          { label: w.title, to: places.structure },
          { label: w.ways[way] },
        ]}
        title={w.ways[way]}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <Table label={w.ways[way]} minWidth="m">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.park}</Th>
              <Th>{w.from}</Th>
              <Th>{w.to}</Th>
              <Th num>{w.took}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ projectId, firm, park, parkEn, from, to, days }) => (
              <Row key={projectId}>
                <Td head>
                  <Link to={places.project(projectId)}>{firm}</Link>
                </Td>
                <Td>{locale === 'zh' ? park : parkEn}</Td>
                <Td>{from}</Td>
                <Td>{to}</Td>
                <Td num strong>
                  {w.days(String(days))}
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
