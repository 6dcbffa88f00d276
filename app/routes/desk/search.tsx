import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { listSearch, readListQuery } from '~/applications/list-query'
import { StateWord } from '~/applications/state-word'
import { findAll } from '~/finding/find.server'
import { findingWords } from '~/finding/words'
import { requireActor } from '~/people/guard.server'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(findingWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const { q } = readListQuery(new URL(request.url).searchParams)
  return json({ slug: actor.enclaveSlug, q, found: q ? await findAll(actor, q) : null })
}

/** One box for everything that has a name or a number. */
export default function Search() {
  const { slug, q, found } = useLoaderData<typeof loader>()
  const w = useWords(findingWords)
  const count = found ? found.firms.length + found.applications.length + found.rooms.length : 0
  return (
    <>
      <PageHead title={w.title} sub={found && count > 0 ? w.sub(q, count) : w.begin} />
      <Form method="get" role="search" aria-label={w.label} className="mb-6 flex max-w-160 gap-2">
        <input
          className="in"
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
      <Group
        title={w.firms}
        to={`${paths.deskFirms(slug)}?${new URLSearchParams({ q })}`}
        count={found?.firms.length}
      >
        {found?.firms.map((firm) => (
          <Hit key={firm.id} to={paths.deskFirm(slug, firm.id)} name={firm.name}>
            {[firm.ref, firm.uscc, ...firm.formerly].join(' · ')}
          </Hit>
        ))}
      </Group>
      <Group
        title={w.applications}
        to={paths.deskApplications(slug) + listSearch({ ...readListQuery(new URLSearchParams()), q })}
        count={found?.applications.length}
      >
        {found?.applications.map((one) => (
          <Hit key={one.id} to={paths.deskApplication(slug, one.id)} name={one.firmName}>
            {one.ref} <StateWord state={one.state} outcome={one.outcome} />
          </Hit>
        ))}
      </Group>
      <Group title={w.rooms} to={paths.deskSpace(slug)} count={found?.rooms.length}>
        {found?.rooms.map((room) => (
          <Hit key={room.id} to={`${paths.deskFloor(slug, room.level)}?unit=${room.code}`} name={room.code}>
            {w.floor(room.level)}
          </Hit>
        ))}
      </Group>
    </>
  )
}

function Group(props: { title: string; to: string; count: number | undefined; children: ReactNode }) {
  const w = useWords(findingWords)
  if (!props.count) return null
  return (
    <section className="mb-8 max-w-200">
      <SectionHead title={props.title} aside={<Link to={props.to}>{w.more}</Link>} />
      <ul>{props.children}</ul>
    </section>
  )
}

function Hit({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2">
      <Link to={to}>{name}</Link>
      <span className="text-13 text-ink-3">{children}</span>
    </li>
  )
}
