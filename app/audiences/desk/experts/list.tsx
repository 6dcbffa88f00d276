import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Divisions } from '~/admission/experts/names'
import { poolOf, type PoolQuery, type PoolRow } from '~/admission/assignment/pool.server'
import { expertWords } from '~/admission/experts/words'
import { askingWords } from '~/admission/assignment/asking-words'
import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.pool)

const SHOWS = ['all', 'conflicts', 'away', 'stale'] as const

function queryFrom(search: URLSearchParams): PoolQuery {
  return {
    q: (search.get('q') ?? '').trim().slice(0, 80),
    division: /^\d{2}$/.test(search.get('division') ?? '') ? (search.get('division') ?? '') : '',
    show: SHOWS.find((one) => one === search.get('show')) ?? 'all',
  }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const query = queryFrom(new URL(request.url).searchParams)
  return json({ slug: actor.enclaveSlug, query, rows: await poolOf(actor, query, today()) })
}

export default function Pool() {
  const { slug, rows } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const asking = useWords(askingWords)
  const open = rows.reduce((sum, row) => sum + row.workload.open, 0)
  return (
    <>
      <PageHead
        title={w.pool}
        sub={w.poolSub(rows.length, open)}
        actions={<LinkButton to={paths.deskAssignment(slug)}>{asking.title}</LinkButton>}
      />
      <Filters />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneHint}</EmptyState>
      ) : (
        <Table label={w.pool} pick minWidth="l">
          <thead>
            <tr>
              <Th>{w.name}</Th>
              <Th>{w.fields}</Th>
              <Th num>{w.now}</Th>
              <Th num>{w.thisYear}</Th>
              <Th num>{w.recusals}</Th>
              <Th num>{w.declines}</Th>
              <Th className="pl-8!">{w.conflicts}</Th>
              <Th>{w.state}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ExpertRow key={row.id} row={row} slug={slug} />
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}

function ExpertRow({ row, slug }: { row: PoolRow; slug: string }) {
  const w = useWords(expertWords)
  const { workload } = row
  return (
    <Row>
      <Td head second={[row.employer, row.title].filter(Boolean).join(' · ')}>
        <Link to={paths.deskExpert(slug, row.id)}>{row.name}</Link>
      </Td>
      <Td second={row.knowledge || undefined}>
        <Divisions codes={row.divisions} />
      </Td>
      <Td num>{w.nowOf(workload.open, workload.invited)}</Td>
      <Td num>{workload.thisYear}</Td>
      <Td num>{workload.recused}</Td>
      <Td num>{workload.declined}</Td>
      <Td className="pl-8!">
        {row.conflicts > 0 ? (
          <StatusWord shape="no">{w.conflictsOf(row.conflicts)}</StatusWord>
        ) : (
          w.conflictsOf(0)
        )}
      </Td>
      <Td second={row.stale ? (row.confirmedOn ? w.stale : w.neverConfirmed) : undefined}>
        <StatusWord shape={row.active ? 'dot' : 'ended'}>
          {!row.active ? w.away : row.availableUntil ? w.awayAfter(row.availableUntil) : w.active}
        </StatusWord>
      </Td>
    </Row>
  )
}

function Filters() {
  const { slug, query } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const locale = useLocale()
  const to = (show: string) => {
    const search = new URLSearchParams({ show, ...(query.q ? { q: query.q } : {}) })
    if (query.division) search.set('division', query.division)
    return `${paths.deskExperts(slug)}?${search.toString()}`
  }
  return (
    <div className="mb-6">
      <FilterLinks
        label={w.filter}
        items={SHOWS.map((show) => ({ to: to(show), label: w.shows[show], current: query.show === show }))}
      />
      <Form method="get" role="search" aria-label={w.pool} className="mt-4 flex flex-wrap items-center gap-2">
        <input type="hidden" name="show" value={query.show} />
        <input
          className="input w-64"
          type="search"
          name="q"
          defaultValue={query.q}
          aria-label={w.find}
          placeholder={w.find}
        />
        <select className="input w-64" name="division" defaultValue={query.division} aria-label={w.division}>
          <option value="">{w.anyDivision}</option>
          {DIVISIONS.map((one) => (
            <option key={one.code} value={one.code}>
              {one[locale]}
            </option>
          ))}
        </select>
        <Button>{w.filter}</Button>
      </Form>
    </div>
  )
}
