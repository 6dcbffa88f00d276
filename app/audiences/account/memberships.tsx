import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { actAs } from '~/ground/accounts/account.server'
import { HOME_OF } from '~/ground/people/actor'
import { selfOf, withCookies } from '~/ground/people/door.server'
import { requireUser } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { membershipsOf } from '~/ground/people/queries.server'
import { sessionOf } from '~/ground/people/session.server'
import { peopleWords } from '~/ground/people/words'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.memberships.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request)
  const chosen = (await sessionOf(request))?.membershipId ?? null
  return json({ memberships: await membershipsOf(user.userId), chosen })
}

/** Acts in another role from here on, and goes to its home. */
export async function action({ request }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const id = String((await request.formData()).get('membership') ?? '')
  const outcome = isId(id) ? await actAs(self, id) : notFound()
  const chosen = (await membershipsOf(self.userId)).find((one) => one.id === id)
  if (!outcome.ok || !chosen) return notFound()
  return withCookies(HOME_OF[chosen.role](chosen.slug), [])
}

export default function MembershipsPage() {
  const { memberships, chosen } = useLoaderData<typeof loader>()
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
