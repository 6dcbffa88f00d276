import { Form } from '@remix-run/react'
import { Door } from '~/ground/people/door'
import { navWords } from '~/ground/people/nav'
import type { invitationPage } from '~/ground/members/invitation-page.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note } from '~/ui/page'
import { wordFor } from '~/shared/words'

type Props = {
  open: Awaited<ReturnType<typeof invitationPage>> | null
  refusal: string | null
  token: string
}

/** Who invites into which role, and how to accept: signed in, as somebody else, or with a new account. */
export function InvitationPage({ open, refusal, token }: Props) {
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
  const sentence = wordFor(refused, refusal) || undefined
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
