import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { industryName } from '~/ground/national-rules/industries'
import { requireWorker } from '~/plan/board/worker.server'
import { breakdownWords } from '~/plan/breakdown/words'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { keptWords } from '~/plan/kept-boards/words'
import { classWords } from '~/plan/structure/class-words'
import { classQuery, readClass } from '~/plan/structure/classes'
import { classFirms } from '~/plan/structure/classes.server'
import { structureWords } from '~/plan/structure/words'
import { today } from '~/platform/clock.server'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(classWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId } = await requireWorker(request, params.enclave)
  return json(await classFirms(enclaveId, readClass(new URL(request.url).searchParams), today()))
}

/** The firms behind a count of a class of industries. */
export default function ClassFirms() {
  const { asked, rows, more, range, keptAt } = useLoaderData<typeof loader>()
  const w = useWords(classWords)
  const b = useWords(boardWords)
  const s = useWords(structureWords)
  const k = useWords(keptWords)
  const d = useWords(breakdownWords)
  const locale = useLocale()
  const places = usePlaces()
  const at = (page: number) => places.classFirms + classQuery({ ...asked, page })
  const divisionSaid =
    asked.division === null ? '' : (industryName(asked.division)?.[locale] ?? d.unknown.industry)
  const title = asked.class ? w.classes[asked.class] : asked.division === null ? w.title : s.industries
  return (
    <>
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          { label: s.title, to: places.structure },
          { label: title },
        ]}
        title={title}
        sub={[w.where[asked.where], divisionSaid, asked.on, keptAt ? k.short(stampOf(keptAt)) : '']
          .filter(Boolean)
          .join(' · ')}
        actions={<BoardFileLinks board="class_firms" />}
      />
      {rows.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <Table label={title} minWidth="m">
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.industry}</Th>
              <Th>{w.class}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head second={row.ref}>
                  <Link to={places.firm(row.id)}>{row.name}</Link>
                </Td>
                <Td>{[row.code, industryName(row.code)?.[locale]].filter(Boolean).join(' ') || '—'}</Td>
                <Td>{w.classes[row.class]}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager page={asked.page} more={more} range={range} at={at} />
    </>
  )
}
