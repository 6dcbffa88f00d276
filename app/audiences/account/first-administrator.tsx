import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { plainFounding } from '~/setup/founding/plain-founding'
import { AccountForm, Door } from '~/ground/people/door'
import { visitorOf, withCookies } from '~/ground/people/door.server'
import { firstAdminLinkOf, makeFirstAdmin } from '~/setup/founding/first-admin.server'
import { firstAdminWords } from '~/setup/founding/first-admin-words'
import { FirstEnclaveFields } from '~/setup/founding/first-enclave-fields'
import { FirstAdminAndEnclave, foundsEnclave } from '~/setup/founding/first-enclave.form'
import { FirstAdmin } from '~/ground/members/members.form'
import { PrivacyNotice } from '~/ground/people/privacy-notice'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { peopleWords } from '~/ground/people/words'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Checkbox, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(firstAdminWords, (w) => w.title)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const link = await firstAdminLinkOf(token, now())
  return json({ token, open: link !== null, founds: link?.founds ?? false, locale: localeOf(request) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const link = await firstAdminLinkOf(String(form.get('token') ?? ''), now())
  const submission = parseWithZod(form, { schema: link?.founds ? FirstAdminAndEnclave : FirstAdmin })
  if (submission.status !== 'success') return invalidSecret(submission)
  if (!link) return refusedSecret(submission, 'link_ended')
  const { value } = submission
  const founding = foundsEnclave(value) ? plainFounding(value, today()) : undefined
  const outcome = await makeFirstAdmin(value, await visitorOf(request, context), now(), founding)
  if (outcome.ok) return withCookies(paths.memberships, [outcome.value.cookie])
  return refusedSecret(submission, outcome.reason, outcome.reason === 'slug_taken' ? 'slug' : undefined)
}

export default function FirstAdministratorPage() {
  const { token, open, founds, locale } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firstAdminWords)
  const p = useWords(peopleWords)
  if (!open && !reply) {
    return (
      <Door title={w.title}>
        <EmptyState title={w.ended}>{w.endedText}</EmptyState>
      </Door>
    )
  }
  return (
    <Door title={w.title} lead={w.lead}>
      <AccountForm reply={reply} labels={w.labels}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <TextField name="name" label={p.name} hint={p.nameHint} autoComplete="name" />
        <TextField name="identifier" label={p.identifier} autoComplete="username" spellCheck={false} />
        <TextField
          name="password"
          label={p.password}
          hint={p.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        {founds ? <FirstEnclaveFields /> : null}
        <PrivacyNotice />
        <Checkbox name="consent" label={p.signUp.consentLabel} text={p.signUp.consent} />
        <Submit>{w.act}</Submit>
      </AccountForm>
    </Door>
  )
}
