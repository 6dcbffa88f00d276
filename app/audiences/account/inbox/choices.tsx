import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { kindsFor, REACHES } from '~/ground/letters/choices'
import { choicesOf, choose } from '~/ground/notices/choices.server'
import { DIGEST_HOUR } from '~/ground/notices/digest'
import { Choices } from '~/ground/notices/inbox.form'
import { inboxWords } from '~/ground/notices/inbox-words'
import { whenOf } from '~/ground/letters/letters'
import { addressWords } from '~/ground/accounts/address-words'
import { actorsOfRequest, requireUser } from '~/ground/people/guard.server'
import { standingOf } from '~/ground/people/standing.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, SelectField, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(inboxWords, (w) => w.choices)

export async function loader({ request }: LoaderFunctionArgs) {
  const { userId } = await requireUser(request)
  const roles = (await actorsOfRequest(request)).map(({ role }) => role)
  const saved = new URL(request.url).searchParams.has('saved')
  const { reachable } = await standingOf(userId)
  return json({ ...kindsFor(roles), chosen: await choicesOf(userId), saved, reachable })
}

export async function action({ request }: ActionFunctionArgs) {
  const { userId } = await requireUser(request)
  const submission = parseWithZod(await request.formData(), { schema: Choices })
  if (submission.status !== 'success') return invalid(submission)
  await choose(userId, submission.value)
  return redirect(`${paths.inboxChoices}?saved`)
}

/** Of every kind of letter: by mail, once a day, or here alone. */
export default function ChoicesPage() {
  const { open, chosen, saved, reachable } = useLoaderData<typeof loader>()
  const a = useWords(addressWords)
  const reply = useActionData<typeof action>()
  const w = useWords(inboxWords)
  const locale = useLocale()
  const when = (kind: (typeof open)[number]) => whenOf(kind, locale)
  return (
    <div className="max-w-160 pb-16">
      <PageHead
        title={w.choices}
        sub={w.choicesSub(DIGEST_HOUR)}
        crumbs={[{ label: w.title, to: paths.inbox }, { label: w.choices }]}
      />
      {reachable ? null : (
        <Note tone="sha" title={a.phoneOnly}>
          <p>{a.choicesPhone}</p>
          <Link to={paths.accountAddress}>{a.addEmail}</Link>
        </Note>
      )}
      {saved && !reply ? <Note tone="wei" role="status" title={w.saved} /> : null}
      {open.length > 0 ? (
        <section className="mt-6">
          <SectionHead title={w.mine} />
          <Form method="post" noValidate>
            <FormScope reply={reply} errorText={(code) => w.fieldErrors[code] ?? code} size="l">
              <ErrorSummary labels={Object.fromEntries(open.map((kind) => [kind, when(kind)]))} />
              {open.map((kind) => (
                <SelectField
                  key={kind}
                  name={kind}
                  empty={false}
                  label={when(kind)}
                  defaultValue={chosen[kind] ?? 'mail'}
                  options={REACHES.map((reach) => ({ value: reach, label: w.reaches[reach] }))}
                />
              ))}
              <Submit>{w.save}</Submit>
            </FormScope>
          </Form>
        </section>
      ) : (
        <p className="text-ink-2">{w.noRoles}</p>
      )}
      <Always />
    </div>
  )
}

function Always() {
  const { always } = useLoaderData<typeof loader>()
  const w = useWords(inboxWords)
  const locale = useLocale()
  return (
    <section className="mt-10">
      <SectionHead title={w.always} />
      <p className="mt-2 text-13 text-ink-2">{w.alwaysText}</p>
      <ul className="mt-2 list-disc pl-5 text-13">
        {always.map((kind) => (
          <li key={kind}>{whenOf(kind, locale)}</li>
        ))}
        <li>{w.security}</li>
      </ul>
    </section>
  )
}
