import type { SerializeFrom } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { navWords } from '~/ground/people/nav'
import type { membershipsOf } from '~/ground/people/queries.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'

type Props = { memberships: SerializeFrom<Awaited<ReturnType<typeof membershipsOf>>>; chosen: string | null }

/** In which roles somebody may act, and in which they do. */
export function MembershipList({ memberships, chosen }: Props) {
  const w = useWords(peopleWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  const crumbs = [{ label: w.account.title, to: paths.account }, { label: w.memberships.title }]
  return (
    <div className="mx-auto w-full max-w-[640px] pb-16">
      <PageHead title={w.memberships.title} crumbs={crumbs} large />
      <p className="mb-6 text-ink-2">{w.memberships.lead}</p>
      {memberships.length === 0 ? (
        <EmptyState title={w.memberships.none}>{w.account.noMemberships}</EmptyState>
      ) : null}
      <Form method="post">
        <ul className="border-t border-ink">
          {memberships.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-3"
            >
              <span>
                <strong>{nav.roles[one.role]}</strong>
                <span className="block text-13 text-ink-2">
                  {one.firm ? `${one.firm} · ${one[locale]}` : one[locale]}
                </span>
              </span>
              {one.id === chosen ? (
                <StatusWord shape="dot">{w.memberships.current}</StatusWord>
              ) : (
                <Button size="s" name="membership" value={one.id}>
                  {w.memberships.act}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Form>
    </div>
  )
}
