import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AskReset } from '~/ground/accounts/account.form'
import { sendsMail, sendsTexts } from '~/ground/notices/channels.server'
import { addressWords } from '~/ground/accounts/address-words'
import { AccountForm, Door } from '~/ground/people/door'
import { telephones } from '~/ground/accounts/telephones.server'
import { evenly, originOf } from '~/ground/people/request.server'
import { askReset } from '~/ground/accounts/reset-password.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.reset.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get('done')
  const isPhone = done === 'phone' && !sendsTexts()
  return json({ done: done !== null, isPhone, phones: isPhone ? await telephones() : [], mail: sendsMail() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: AskReset })
  if (submission.status !== 'success') return invalid(submission)
  const { identifier } = submission.value
  const outcome = await evenly(() => askReset(identifier, originOf(request, context), now()))
  if (!outcome.ok) return refused(submission, outcome.reason)
  return redirect(`${paths.resetPassword}?done${identifier.kind === 'phone' ? '=phone' : ''}`)
}

export default function ResetPasswordPage() {
  const { done, isPhone, mail } = useLoaderData<typeof loader>()
  const a = useWords(addressWords)
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  if (done) {
    return (
      <Door title={w.reset.title}>
        {isPhone ? (
          <CallUs />
        ) : (
          <Note tone="wei" role="status">
            <p>{w.reset.done}</p>
            {mail ? null : <p>{a.sentNoMail}</p>}
          </Note>
        )}
        <p className="mt-6">
          <Link to={paths.signIn}>{w.signIn.title}</Link>
        </p>
      </Door>
    )
  }
  return (
    <Door
      title={w.reset.title}
      lead={w.reset.lead}
      crumbs={[{ label: w.signIn.title, to: paths.signIn }, { label: w.reset.title }]}
    >
      <AccountForm reply={reply}>
        <TextField name="identifier" label={w.identifier} autoComplete="username" spellCheck={false} />
        <Submit>{w.reset.act}</Submit>
      </AccountForm>
    </Door>
  )
}

/** What helps somebody whose mobile number no letter reaches: the same for every number that is typed. */
function CallUs() {
  const { phones } = useLoaderData<typeof loader>()
  const a = useWords(addressWords)
  const locale = useLocale()
  return (
    <Note tone="sha" role="status" title={a.resetPhone}>
      <p>{a.resetPhoneText}</p>
      <ul>
        {phones.map((one) => (
          <li key={one.phone}>
            {one[locale]} <a href={`tel:${one.phone}`}>{one.phone}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
