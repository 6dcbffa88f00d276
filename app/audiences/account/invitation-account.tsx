import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { acceptAsNew } from '~/ground/members/accept-as-new.server'
import { openInvitation } from '~/ground/members/accept-invitation.server'
import { HOME_OF } from '~/ground/people/actor'
import { AccountForm, Door } from '~/ground/people/door'
import { visitorOf, withCookies } from '~/ground/people/door.server'
import { AcceptAsNew } from '~/ground/members/members.form'
import { PrivacyNotice } from '~/ground/people/privacy-notice'
import { enclaveNames } from '~/ground/people/queries.server'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Checkbox, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.invitation.newTitle)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ params }: LoaderFunctionArgs) {
  const open = await openInvitation(params.token ?? '', now())
  if (!open) throw redirect(paths.invitation(params.token ?? ''))
  return json({ address: open.address })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: AcceptAsNew })
  if (submission.status !== 'success') return invalidSecret(submission)
  const from = { ...(await visitorOf(request, context)), locale: localeOf(request) }
  const outcome = await acceptAsNew(params.token ?? '', submission.value, from, now())
  if (!outcome.ok) {
    const at = outcome.reason.startsWith('password_') ? 'password' : undefined
    return refusedSecret(submission, outcome.reason, at)
  }
  const { slug } = await enclaveNames(outcome.value.enclaveId)
  return withCookies(HOME_OF[outcome.value.role](slug), [outcome.value.cookie])
}

export default function InvitationAccountPage() {
  const { address } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { token = '' } = useParams()
  const w = useWords(peopleWords)
  const crumbs = [
    { label: w.invitation.title, to: paths.invitation(token) },
    { label: w.invitation.newTitle },
  ]
  return (
    <Door title={w.invitation.newTitle} crumbs={crumbs}>
      <div className="mb-6">
        <KeyValues items={[{ label: w.invitation.address, value: address }]} />
      </div>
      <AccountForm reply={reply}>
        <TextField name="name" label={w.name} hint={w.nameHint} autoComplete="name" />
        <TextField
          name="password"
          label={w.password}
          hint={w.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <PrivacyNotice />
        <Checkbox name="consent" label={w.signUp.consentLabel} text={w.signUp.consent} />
        <Submit>{w.invitation.act}</Submit>
      </AccountForm>
    </Door>
  )
}
