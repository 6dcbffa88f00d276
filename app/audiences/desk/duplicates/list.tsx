import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { duplicates, PAIRS_A_PAGE } from '~/admission/duplicates/queries.server'
import { duplicateWords } from '~/admission/duplicates/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { placeOfNext, rangeOfKey } from '~/shared/page-range'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, Pager } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(duplicateWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const query = new URL(request.url).searchParams
  const after = query.get('after')
  const page = await duplicates(actor, after)
  const at = { size: PAIRS_A_PAGE, shown: page.pairs.length, previous: after, next: page.next }
  return json({ slug: actor.enclaveSlug, ...page, range: rangeOfKey(query, at, page.counted) })
}

/** Pairs of firms that may be one, with what speaks for it. */
export default function Duplicates() {
  const { slug, pairs, counted, waiting, next, range } = useLoaderData<typeof loader>()
  const w = useWords(duplicateWords)
  const sub = w.sub(counted.total ?? 0, counted.more ?? false)
  return (
    <>
      <PageHead title={w.title} sub={waiting > 0 ? `${sub} ${w.waiting(waiting)}` : sub} />
      {pairs.length === 0 ? (
        <EmptyState title={w.none}>{w.noneHint}</EmptyState>
      ) : (
        <Table label={w.title} pick minWidth="m">
          <thead>
            <tr>
              <Th>{w.pair}</Th>
              <Th>{w.why}</Th>
              <Th num>{w.score}</Th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ lower, upper, causes, score }) => (
              <Row key={lower.id + upper.id}>
                <Td head second={`${lower.ref} · ${upper.ref}`}>
                  <Link to={paths.deskDuplicate(slug, lower.id, upper.id)}>
                    {lower.name} · {upper.name}
                  </Link>
                </Td>
                <Td>{causes.map(({ kind, value }) => w.causes[kind]?.(value)).join('；')}</Td>
                <Td num strong>
                  {score}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {next || range.first !== 1 ? (
        <Pager
          range={range}
          next={next ? `${paths.deskDuplicates(slug)}?after=${next}&at=${placeOfNext(range)}` : undefined}
        />
      ) : null}
    </>
  )
}
