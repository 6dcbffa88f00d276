import { useActionData, useLoaderData } from '@remix-run/react'
import { SubscribeForm as SubscribeFields } from '~/setup/criteria-sets/public-parts'
import { publicCriteriaWords } from '~/setup/criteria-sets/public-words'
import { SubscribeForm } from '~/setup/criteria-sets/subscribe.form'
import { subscribe } from '~/setup/criteria-sets/subscribe.server'
import { publicEnclave } from '~/ground/people/guard.server'
import type { Reply } from '~/ui/form'
import { act } from '~/mechanism/act.server'
import { refusalsIn } from '~/mechanism/sentences'
import { evenly, originOf } from '~/ground/people/request.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

const meta = titled(publicCriteriaWords, (w) => w.subscribe)

const { loader, action } = act({
  guard: publicEnclave,
  show: async ({ slug }, { request }) => ({ slug, sent: new URL(request.url).searchParams.has('sent') }),
  form: SubscribeForm,
  run: (enclave, { request, context }, { address }, now) => {
    const asked = { address, locale: localeOf(request), origin: originOf(request, context).address }
    return evenly(() => subscribe(enclave, asked, now))
  },
  words: refusalsIn(publicCriteriaWords, (w) => w.errors),
  to: ({ slug }) => `${paths.criteriaSubscription(slug)}?sent`,
})

function CriteriaSubscription() {
  const { slug, sent } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
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

export { loader, action, meta, CriteriaSubscription as default }
