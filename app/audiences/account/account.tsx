import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AddressLines } from '~/ground/accounts/address-lines'
import { AddressNote } from '~/ground/accounts/address-notes'
import { addressWords } from '~/ground/accounts/address-words'
import { Profile } from '~/ground/accounts/account.form'
import { changeProfile } from '~/ground/accounts/account.server'
import { selfOf } from '~/ground/people/door.server'
import { AccountForm, Door } from '~/ground/people/door'
import { accountOf } from '~/ground/accounts/account-queries.server'
import { navWords } from '~/ground/people/nav'
import { peopleWords } from '~/ground/people/words'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { localeCookie } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { RadioGroup, Submit, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, Note, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(peopleWords, (w) => w.account.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const self = await selfOf(request)
  const { searchParams } = new URL(request.url)
  const done = (['saved', 'confirmed'] as const).find((word) => searchParams.has(word)) ?? null
  return json({ ...(await accountOf(self, now())), done })
}

export async function action({ request }: ActionFunctionArgs) {
  const self = await selfOf(request)
  const submission = parseWithZod(await request.formData(), { schema: Profile })
  if (submission.status !== 'success') return invalid(submission)
  await changeProfile(self, submission.value)
  return redirect(`${paths.account}?saved`, {
    headers: { 'Set-Cookie': localeCookie(submission.value.locale) },
  })
}

export default function AccountPage() {
  const { name, locale, done, standing } = useLoaderData<typeof loader>()
  const a = useWords(addressWords)
  const reply = useActionData<typeof action>()
  const w = useWords(peopleWords)
  return (
    <Door title={w.account.title}>
      <div className="mb-6">
        <AddressNote standing={standing} />
      </div>
      {done && !reply ? (
        <div className="mb-6">
          <Note tone="wei" role="status">
            {done === 'saved' ? w.account.saved : a.confirmed}
          </Note>
        </div>
      ) : null}
      <SectionHead title={w.account.profile} />
      <AccountForm reply={reply} labels={{ locale: w.account.locale }}>
        <TextField name="name" label={w.name} hint={w.nameHint} autoComplete="name" defaultValue={name} />
        <RadioGroup
          name="locale"
          label={w.account.locale}
          defaultValue={locale}
          options={[
            { value: 'zh', label: w.account.zh },
            { value: 'en', label: w.account.en },
          ]}
        />
        <Submit>{w.account.save}</Submit>
      </AccountForm>
      <Security />
      <Roles />
    </Door>
  )
}

function Security() {
  const { addresses, secondFactor, sessions } = useLoaderData<typeof loader>()
  const w = useWords(peopleWords)
  const a = useWords(addressWords)
  const factor = secondFactor ? w.account.secondOn : w.account.secondOff
  return (
    <section className="mt-10">
      <SectionHead title={w.account.security} />
      <AddressLines addresses={addresses} />
      <p className="mt-2 mb-6">
        <Link to={paths.accountAddress}>{a.toChange}</Link>
      </p>
      <KeyValues
        items={[
          { label: w.password, value: <Link to={paths.accountPassword}>{w.account.toPassword}</Link> },
          { label: w.account.second, value: <Link to={paths.secondFactor}>{factor}</Link> },
          {
            label: w.account.sessions,
            value: <Link to={paths.sessions}>{w.account.sessionsCount(sessions)}</Link>,
          },
          { label: w.account.notices, value: <Link to={paths.inboxChoices}>{w.account.toNotices}</Link> },
        ]}
      />
    </section>
  )
}

function Roles() {
  const { memberships } = useLoaderData<typeof loader>()
  const w = useWords(peopleWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  return (
    <section className="mt-10">
      <SectionHead
        title={w.account.memberships}
        aside={
          memberships.length > 1 ? <Link to={paths.memberships}>{w.account.toMemberships}</Link> : undefined
        }
      />
      {memberships.length === 0 ? <p className="text-ink-2">{w.account.noMemberships}</p> : null}
      <KeyValues
        items={memberships.map((one) => ({ label: nav.roles[one.role], value: one.firm ?? one[locale] }))}
      />
    </section>
  )
}
