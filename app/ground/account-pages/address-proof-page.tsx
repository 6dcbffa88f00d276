import { Form } from '@remix-run/react'
import { addressWords } from '~/ground/accounts/address-words'
import { ClaimFields } from '~/ground/account-pages/claim-fields'
import { Door } from '~/ground/people/door'
import { paths } from '~/platform/paths'
import { Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, SectionHead } from '~/ui/page'

type Props = {
  link: { address: string; isSignIn: boolean; who: string } | null
  token: string
}

/** Confirms an address, or takes over the account that was made with it. */
export function AddressProofPage({ link, token }: Props) {
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
