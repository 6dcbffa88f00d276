import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmSubscription } from '~/setup/criteria-sets/end-subscription.server'
import { LinkPage } from '~/setup/criteria-sets/public-parts'
import { publicCriteriaWords } from '~/setup/criteria-sets/public-words'
import { subscriptionBehind } from '~/setup/criteria-sets/subscribe.server'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { enclaveBySlug } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(publicCriteriaWords, (w) => w.confirmTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await enclaveBySlug(params.enclave)
  const open = (await subscriptionBehind(enclave.id, params.token, 'confirm', now())) !== null
  const { slug, name } = enclaveInWords(enclave, localeOf(request))
  return json({ slug, name, open, done: new URL(request.url).searchParams.has('done') })
}

/** Opening the link changes nothing, because mail programs open links too: the button does. */
export async function action({ params }: ActionFunctionArgs) {
  const enclave = await enclaveBySlug(params.enclave)
  const outcome = await confirmSubscription(enclave.id, params.token, now())
  const here = paths.criteriaConfirm(enclave.slug, params.token ?? '')
  return redirect(outcome.ok ? `${here}?done` : here)
}

export default function CriteriaConfirmation() {
  const { slug, name, open, done } = useLoaderData<typeof loader>()
  const w = useWords(publicCriteriaWords)
  return (
    <LinkPage
      {...{ slug, open, done: done && !open }}
      {...{ title: w.confirmTitle, lead: w.confirmLead(name), act: w.confirmAct }}
      after={{ title: w.confirmed, text: w.confirmedText }}
    />
  )
}
