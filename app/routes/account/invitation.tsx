import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData, useParams } from '@remix-run/react'
import { acceptInvitation, openInvitation } from '~/people/accept-invitation.server'
import { HOME_OF } from '~/people/actor'
import { Door } from '~/people/door'
import { selfOf, withCookies } from '~/people/door.server'
import { optionalUser } from '~/people/guard.server'
import { navWords } from '~/people/nav'
import { enclaveNames } from '~/people/queries.server'
import { peopleWords } from '~/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Role } from '~/people/actor'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.invitation.title)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const open = await openInvitation(params.token ?? '', now())
  if (!open) return json({ open: null })
  const user = await optionalUser(request)
  const enclave = await enclaveNames(open.enclaveId)
  return json({ open: { role: open.role as Role, enclave, user: user?.name ?? null } })
}

/** The signed-in person accepts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const outcome = await acceptInvitation(self, params.token ?? '', now())
  if (!outcome.ok) return withCookies(paths.invitation(params.token ?? ''), [])
  const { slug } = await enclaveNames(outcome.value.enclaveId)
  return withCookies(HOME_OF[outcome.value.role](slug), [])
}

export default function InvitationPage() {
  const { open } = useLoaderData<typeof loader>()
  const { token = '' } = useParams()
  const w = useWords(peopleWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  if (!open) {
    return (
      <Door title={w.invitation.title}>
        <EmptyState title={w.invitation.ended}>{w.invitation.endedText}</EmptyState>
      </Door>
    )
  }
  const toSignIn = `${paths.signIn}?next=${encodeURIComponent(paths.invitation(token))}`
  return (
    <Door title={w.invitation.title} lead={w.invitation.text('', open.enclave[locale], nav.roles[open.role])}>
      {open.user ? (
        <Form method="post">
          <p className="mb-4 text-ink-2">{w.invitation.as(open.user)}</p>
          <Submit size="l">{w.invitation.accept}</Submit>
        </Form>
      ) : (
        <div className="flex flex-wrap items-center gap-4">
          <LinkButton variant="primary" size="l" to={paths.invitationAccount(token)}>
            {w.invitation.newAccount}
          </LinkButton>
          <Link to={toSignIn}>{w.invitation.haveAccount}</Link>
        </div>
      )}
    </Door>
  )
}
