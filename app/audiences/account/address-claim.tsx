import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { ResetPassword } from '~/ground/accounts/account.form'
import { addressWords } from '~/ground/accounts/address-words'
import { ClaimFields } from '~/ground/account-pages/claim-fields'
import { Door } from '~/ground/people/door'
import { claimAccount } from '~/ground/accounts/prove-address.server'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { now } from '~/platform/clock.server'
import { onlyPressed } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(addressWords, (w) => w.claimTitle)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export function loader({ params, context }: LoaderFunctionArgs) {
  return onlyPressed(context, paths.addressProof(params.token ?? ''))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: ResetPassword })
  if (submission.status !== 'success') return invalidSecret(submission)
  const outcome = await claimAccount(params.token ?? '', submission.value.newPassword, now())
  if (outcome.ok) return redirect(`${paths.signIn}?done=reset`)
  return refusedSecret(submission, outcome.reason, 'newPassword')
}

/** The form again with what is wrong about it. */
export default function AddressClaimPage() {
  const reply = useActionData<typeof action>()
  const { token = '' } = useParams()
  const w = useWords(addressWords)
  return (
    <Door title={w.claimTitle} crumbs={[{ label: w.confirmTitle, to: paths.addressProof(token) }]}>
      <ClaimFields action={paths.addressClaim(token)} reply={reply} />
    </Door>
  )
}
