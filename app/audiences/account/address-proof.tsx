import { AddressProofPage } from '~/ground/account-pages/address-proof-page'
import { neverTold } from '~/ground/account-pages/door-act.server'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { addressWords } from '~/ground/accounts/address-words'
import { selfOf, withCookies } from '~/ground/people/door.server'
import { optionalUser } from '~/ground/people/guard.server'
import { masked } from '~/shared/codes/identifier'
import { confirmAddress, proofLinkOf } from '~/ground/accounts/prove-address.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'

export const meta = titled(addressWords, (w) => w.confirmTitle)
export const headers = neverTold

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

/** The page behind the link of a letter that asks whose an address is. */
export default function AddressProof() {
  const { link } = useLoaderData<typeof loader>()
  return <AddressProofPage link={link} token={useParams().token ?? ''} />
}
