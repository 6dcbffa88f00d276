import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readListQuery } from '~/admission/lists/list-query'
import { areaOf, FINDS } from '~/across/finding/area'
import { findAll, type Found } from '~/across/finding/find.server'
import { Hits } from '~/across/finding/hits'
import { findingWords } from '~/across/finding/words'
import { requireActor } from '~/ground/people/guard.server'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(findingWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: FINDS[area].roles, enclave: params.enclave })
  const { q } = readListQuery(new URL(request.url).searchParams)
  return json({ slug: actor.enclaveSlug, area, q, found: q ? await findAll(actor, q) : null })
}

/** One box for everything that has a name or a number. */
export default function Search() {
  const { slug, area, q, found } = useLoaderData<typeof loader>()
  const w = useWords(findingWords)
  const count = found ? countOf(found) : 0
  const sub = count === 0 ? w.begin : found?.more ? w.subMany(q, count) : w.sub(q, count)
  return (
    <>
      <PageHead title={w.title} sub={sub} />
      <Form method="get" role="search" aria-label={w.label} className="mb-6 flex max-w-160 gap-2">
        <input
          className="input"
          type="search"
          name="q"
          defaultValue={q}
          key={q}
          aria-label={w.label}
          placeholder={w.label}
        />
        <Button>{w.find}</Button>
      </Form>
      {found && count === 0 ? <EmptyState title={w.empty(q)}>{w.emptyHint}</EmptyState> : null}
      {found ? <Hits slug={slug} area={area} q={q} found={found} /> : null}
    </>
  )
}

function countOf({ firms, applications, evidence, projects, experts, rooms }: Omit<Found, 'more'>): number {
  return [firms, applications, evidence, projects, experts, rooms].reduce(
    (sum, { length }) => sum + length,
    0,
  )
}
