import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sendsMail, sendsTexts } from '~/ground/notices/channels.server'
import { AddAddress } from '~/ground/accounts/account.form'
import { accountOf } from '~/ground/accounts/account-queries.server'
import { AddressLines } from '~/ground/accounts/address-lines'
import { addressWords } from '~/ground/accounts/address-words'
import { AccountForm, Door } from '~/ground/people/door'
import { selfOf } from '~/ground/people/door.server'
import { askProof } from '~/ground/accounts/prove-address.server'
import { invalidSecret, refusedSecret } from '~/ground/people/reply.server'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(addressWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { addresses } = await accountOf(await selfOf(request), now())
  const done = new URL(request.url).searchParams.has('done')
  return json({ addresses, done, texts: sendsTexts(), mail: sendsMail() })
}

export async function action({ request }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const submission = parseWithZod(await request.formData(), { schema: AddAddress })
  if (submission.status !== 'success') return invalidSecret(submission)
  const outcome = await askProof(self, submission.value, now())
  if (outcome.ok) return redirect(`${paths.accountAddress}?done`)
  const at: Record<string, string> = { password_wrong: 'password', phone_unreachable: 'identifier' }
  return refusedSecret(submission, outcome.reason, at[outcome.reason])
}

/** The addresses of the account, and how to add, change or confirm one. */
export default function AddressPage() {
  const { addresses, done, texts, mail } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(addressWords)
  const p = useWords(peopleWords)
  const waiting = addresses.find((one) => !one.proven && one.reachable)
  return (
    <Door
      title={w.title}
      lead={texts ? w.lead : w.leadNoTexts}
      crumbs={[{ label: p.account.title, to: paths.account }, { label: w.title }]}
    >
      {done && !reply ? (
        <div className="mb-6">
          <Note tone="wei" role="status">
            <p>{w.sent}</p>
            {mail ? null : <p>{w.sentNoMail}</p>}
          </Note>
        </div>
      ) : null}
      <div className="mb-8">
        <AddressLines addresses={addresses} />
      </div>
      <AccountForm reply={reply}>
        <TextField
          name="identifier"
          label={texts ? p.identifier : w.email}
          autoComplete="email"
          spellCheck={false}
          defaultValue={waiting?.address}
        />
        <TextField name="password" label={p.oldPassword} type="password" autoComplete="current-password" />
        <Submit>{w.act}</Submit>
      </AccountForm>
    </Door>
  )
}
