import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData, useParams } from '@remix-run/react'
import { acceptInvitation, openInvitation } from '~/ground/members/accept-invitation.server'
import { HOME_OF } from '~/ground/people/actor'
import { Door } from '~/ground/people/door'
import { selfOf, withCookies } from '~/ground/people/door.server'
import { optionalUser } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { invitationPage } from '~/ground/members/invitation-page.server'
import { enclaveNames } from '~/ground/people/queries.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.invitation.title)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const open = await openInvitation(params.token ?? '', now())
  if (!open) return json({ open: null, refusal: null })
  const user = await optionalUser(request)
  const refusal = new URL(request.url).searchParams.get('refused')
  return json({ open: await invitationPage(open, user), refusal })
}

/** The signed-in person accepts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const outcome = await acceptInvitation(self, params.token ?? '', now())
  if (!outcome.ok) {
    return withCookies(`${paths.invitation(params.token ?? '')}?refused=${outcome.reason}`, [])
  }
  const { slug } = await enclaveNames(outcome.value.enclaveId)
  return withCookies(HOME_OF[outcome.value.role](slug), [])
}

export default function InvitationPage() {
  const { open, refusal } = useLoaderData<typeof loader>()
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
  const { refused } = w.invitation
  const sentence = refusal && Object.hasOwn(refused, refusal) ? refused[refusal] : undefined
  const toSignIn = `${paths.signIn}?next=${encodeURIComponent(paths.invitation(token))}`
  return (
    <Door
      title={w.invitation.title}
      lead={w.invitation.text(
        open.by,
        open.enclave[locale],
        nav.roles[open.role],
        open.place ? open.place[locale] : '',
      )}
    >
      <p className="mb-4">{w.invitation.forAddress(open.address)}</p>
      {sentence ? (
        <div className="mb-6">
          <Note tone="sha" role="alert">
            {sentence}
          </Note>
        </div>
      ) : null}
      {open.user && !open.isTheirs ? (
        <p className="mb-4 text-ink-2">
          {open.anyAddress ? w.invitation.anyAddress : w.invitation.otherAddress(open.address)}
        </p>
      ) : null}
      {open.user && !open.isTheirs && !open.anyAddress ? (
        <Form method="post" action={paths.signOut}>
          <input type="hidden" name="next" value={paths.invitation(token)} />
          <Submit variant="secondary">{w.invitation.other}</Submit>
        </Form>
      ) : open.user ? (
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
