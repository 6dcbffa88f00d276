import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { SubscribeForm as SubscribeFields } from '~/setup/criteria-sets/public-parts'
import { publicCriteriaWords } from '~/setup/criteria-sets/public-words'
import { SubscribeForm } from '~/setup/criteria-sets/subscribe.form'
import { subscribe } from '~/setup/criteria-sets/subscribe.server'
import { enclaveBySlug } from '~/ground/people/guard.server'
import { evenly, originOf } from '~/ground/people/request.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(publicCriteriaWords, (w) => w.subscribe)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug } = await enclaveBySlug(params.enclave)
  return json({ slug, sent: new URL(request.url).searchParams.has('sent') })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const enclave = await enclaveBySlug(params.enclave)
  const submission = parseWithZod(await request.formData(), { schema: SubscribeForm })
  if (submission.status !== 'success') return invalid(submission)
  const { address } = submission.value
  const asked = { address, locale: localeOf(request), origin: originOf(request, context).address }
  const outcome = await evenly(() => subscribe(enclave, asked, now()))
  if (outcome.ok) return redirect(`${paths.criteriaSubscription(enclave.slug)}?sent`)
  return refused(submission, outcome.reason)
}

export default function CriteriaSubscription() {
  const { slug, sent } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(publicCriteriaWords)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.subscribe} sub={w.subscribeLead} />
      {sent ? (
        <Note tone="wei" role="status" title={w.sent}>
          {w.sentText}
        </Note>
      ) : (
        <SubscribeFields slug={slug} reply={reply} />
      )}
      <p className="mt-6">
        <Link to={paths.criteria(slug)}>{w.back}</Link>
      </p>
    </div>
  )
}
