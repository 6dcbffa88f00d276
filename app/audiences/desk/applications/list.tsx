import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { AnswerCell } from '~/admission/answers/answer-cell'
import { areaOf, FILE_PATH, LIST_PATH, READERS } from '~/admission/case-file/area'
import { Deadline, TurnWord } from '~/admission/application-pages/deadline'
import { deskWords } from '~/admission/applications/desk-words'
import { fileWords } from '~/admission/applications/file-words'
import { ListFilters } from '~/admission/lists/list-filters'
import { listSearch, readListQuery, type Sort } from '~/admission/lists/list-query'
import { listApplications, PAGE_SIZE } from '~/admission/lists/list.server'
import { StateWord } from '~/admission/application-pages/state-word'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { FlagMarks } from '~/admission/reviews/flag-marks'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, Pager } from '~/ui/page'
import { BulkBar, CheckCell, CheckHead, Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { ListTools } from '~/across/views/list-tools'
import { listFrame } from '~/across/views/list-frame.server'
import { placeOfNext, placeOfPrevious, rangeOfKey } from '~/shared/page-range'
import { TRACKS } from '~/shared/tracks'

/** The states in which experts may be asked. */
const ASSIGNABLE = ['screening', 'in_review']

export const meta = titled(deskWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: READERS[area], enclave: params.enclave })
  const { searchParams } = new URL(request.url)
  const query = readListQuery(searchParams)
  const reading = listFrame(actor)
  const [{ columns, ...page }, { intakes, officers, views }] = await Promise.all([
    listApplications(
      actor,
      query,
      today(),
      reading.then(({ columns }) => columns),
    ),
    reading,
  ])
  const at = { size: PAGE_SIZE, shown: page.lines.length, previous: page.before, next: page.after }
  return json({
    range: rangeOfKey(searchParams, at, page),
    picks: area === 'desk' && (actor.role === 'officer' || actor.role === 'director'),
    slug: actor.enclaveSlug,
    area,
    today: today(),
    query,
    page,
    // Of the columns there could be only their names, and of the chosen one what its answers are called.
    columns: columns.map(({ key, zh, en }) => ({ key, zh, en })),
    column: columns.find(({ key }) => key === query.answer) ?? null,
    intakes,
    officers,
    views,
  })
}

export default function Applications() {
  const data = useLoaderData<typeof loader>()
  const { slug, area, query, page, range, views } = data
  const w = useWords(fileWords).list
  const base = LIST_PATH[area](slug)
  const pageAt = (key: { before?: string; after?: string }, at: string) =>
    `${base}${listSearch(query, key)}${at && `&at=${at}`}`
  return (
    <>
      <PageHead
        title={w.title}
        sub={page.more ? w.subMany(page.total) : w.sub(page.total)}
        actions={
          area === 'desk' ? <LinkButton to={paths.deskImports(slug)}>{w.import}</LinkButton> : undefined
        }
      />
      {area === 'desk' ? (
        <ListTools slug={slug} page="applications" views={views} search={listSearch(query)} />
      ) : null}
      <ListFilters {...data} base={base} counts={page.counts} />
      {page.lines.length === 0 ? <EmptyState title={w.empty}>{w.emptyHint}</EmptyState> : <Choosable />}
      {page.before || page.after ? (
        <Pager
          range={range}
          unit="file"
          previous={page.before ? pageAt({ before: page.before }, placeOfPrevious(range)) : undefined}
          next={page.after ? pageAt({ after: page.after }, placeOfNext(range)) : undefined}
        />
      ) : null}
    </>
  )
}

/** Officers choose files here, and go on to ask experts about all of them at once. */
function Choosable() {
  const { slug, picks } = useLoaderData<typeof loader>()
  const w = useWords(fileWords).list
  if (!picks) return <Lines />
  return (
    <Form method="get" action={paths.deskAssignment(slug)}>
      <Lines />
      <BulkBar label={w.bar} words={w.chosen}>
        <Button>{w.assign}</Button>
      </BulkBar>
    </Form>
  )
}

function Lines() {
  const { slug, picks, area, query, page, today, column } = useLoaderData<typeof loader>()
  const w = useWords(fileWords).list
  const desk = useWords(deskWords)
  const locale = useLocale()
  const base = LIST_PATH[area](slug)
  const sortOf = (sort: Sort) => ({
    to: base + listSearch(query, { sort, descending: query.sort === sort ? !query.descending : true }),
    ...(query.sort === sort
      ? { direction: query.descending ? ('descending' as const) : ('ascending' as const) }
      : {}),
  })
  return (
    <Table label={w.title} pick minWidth="l">
      <thead>
        <tr>
          {picks ? <CheckHead /> : null}
          <Th sort={sortOf('firm')}>{w.firm}</Th>
          <Th sort={sortOf('ref')}>{w.ref}</Th>
          <Th sort={sortOf('since')}>{w.state}</Th>
          <Th>{w.next}</Th>
          <Th>{w.turn}</Th>
          <Th>{w.until}</Th>
          <Th sort={sortOf('officer')}>{w.officer}</Th>
          <Th sort={sortOf('submitted')}>{w.submitted}</Th>
          {column ? <Th sort={sortOf('answer')}>{column[locale]}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {page.lines.map((line) => (
          <Row key={line.id}>
            {!picks ? null : ASSIGNABLE.includes(line.state) ? (
              <CheckCell name="file" value={line.id} label={w.pick(line.ref)} />
            ) : (
              <Td />
            )}
            <Td head second={`${desk.tracks[TRACKS.of(line.track)]} · ${w.intake(line.intake)}`}>
              <Link to={line.submittedOn ? FILE_PATH[area](slug, line.id) : paths.deskDraft(slug, line.id)}>
                {line.firmName}
              </Link>
            </Td>
            <Td>{line.ref}</Td>
            <Td>
              <StateWord
                state={line.state}
                outcome={line.outcome}
                noticeOver={line.turn.reason !== 'public_notice'}
              />
              <FlagMarks flags={line.flags} to={FILE_PATH[area](slug, line.id)} />
            </Td>
            <Td>{desk.next[line.turn.reason]}</Td>
            <Td>
              <TurnWord turn={line.turn.turn} />
            </Td>
            <Td>
              {line.turn.turn === 'nobody' ? null : (
                <Deadline since={line.since} dueOn={line.turn.dueOn} today={today} />
              )}
            </Td>
            <Td>{line.officer}</Td>
            <Td>{line.submittedOn}</Td>
            {column ? <AnswerCell column={column} answer={line.answer} /> : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
