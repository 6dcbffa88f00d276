import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData, useParams } from '@remix-run/react'
import { addressWords } from '~/ground/accounts/address-words'
import { ClaimFields } from '~/ground/accounts/claim-fields'
import { Door } from '~/ground/people/door'
import { selfOf, withCookies } from '~/ground/people/door.server'
import { optionalUser } from '~/ground/people/guard.server'
import { masked } from '~/shared/identifier'
import { confirmAddress, proofLinkOf } from '~/ground/accounts/prove-address.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(addressWords, (w) => w.confirmTitle)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await proofLinkOf(params.token ?? '', now())
  if (!link) return json({ link: null })
  const user = await optionalUser(request)
  const who = user ? (user.userId === link.userId ? 'owner' : 'other') : 'nobody'
  return json({ link: { address: masked(link.address), isSignIn: link.isSignIn, who } })
}

/** The owner of the account, signed in, confirms; a link that has ended says so on its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const outcome = await confirmAddress(self, params.token ?? '', now())
  return withCookies(outcome.ok ? `${paths.account}?confirmed` : paths.addressProof(params.token ?? ''), [])
}

export default function AddressProofPage() {
  const { link } = useLoaderData<typeof loader>()
  const { token = '' } = useParams()
  const w = useWords(addressWords)
  if (!link) {
    return (
      <Door title={w.confirmTitle}>
        <EmptyState title={w.ended}>
          <p>{w.endedText}</p>
          <Link to={paths.account}>{w.toAccount}</Link>
        </EmptyState>
      </Door>
    )
  }
  const here = paths.addressProof(token)
  return (
    <Door title={w.confirmTitle} lead={w.confirmLead(link.address)}>
      {link.who === 'owner' ? (
        <Form method="post">
          <Submit size="l">{w.confirm}</Submit>
        </Form>
      ) : null}
      {link.who === 'other' ? <Note title={w.otherAccount} /> : null}
      {link.who === 'nobody' ? (
        <p>
          <Link to={`${paths.signIn}?next=${encodeURIComponent(here)}`}>{w.asOwner}</Link>
        </p>
      ) : null}
      {link.isSignIn && link.who !== 'owner' ? (
        <section className="mt-10">
          <SectionHead title={w.claimTitle} />
          <ClaimFields action={paths.addressClaim(token)} />
        </section>
      ) : null}
    </Door>
  )
}
