import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewApplication } from '~/admission/new-applications/new-application'
import { newApplication } from '~/admission/new-applications/new-application.server'
import { START_FIELDS, startRefusals } from '~/admission/new-applications/start-refusal'
import { startForm } from '~/admission/new-applications/start.form'
import { startApplication } from '~/admission/new-applications/start.server'
import { tryLateCode } from '~/admission/new-applications/try-late-code.server'
import { actingIn, enclaveBySlug, requireUser } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Reply } from '~/ui/form'
import script from '~/ui/kept-form.script?script'

export const handle = { script }

async function enclaveOf(request: Request) {
  await actingIn(request, ['founder'])
  return enclaveBySlug(new URL(request.url).searchParams.get('enclave') ?? undefined)
}

const { loader, action } = act({
  guard: ({ request }) => requireUser(request),
  show: (user, { request }) => newApplication(user, request),
  form: () => startForm(today()),
  find: (_, { request }) => enclaveOf(request),
  run: async (user, { request }, input, now) => {
    const { id, phone } = await enclaveOf(request)
    const begin = () => startApplication(user, id, input, now)
    const outcome = await tryLateCode(user, input.lateCode, begin)
    return outcome.ok ? outcome : { detail: { phone }, ...outcome }
  },
  words: startRefusals,
  at: START_FIELDS,
  to: (_, __, { ref }) => `${paths.mySection(ref, 'firm')}?began`,
})

const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

/** Begins an application. */
function NewApplicationPage() {
  return <NewApplication data={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}

export { loader, action, meta, NewApplicationPage as default }
