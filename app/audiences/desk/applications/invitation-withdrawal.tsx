import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { applicationFile } from '~/admission/case-file/file.server'
import { expertWords } from '~/admission/experts/words'
import { withdrawInvitation } from '~/admission/assignment/withdraw-invitation.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.withdrawQuestion)

const ROLES = ['officer', 'director'] as const

/** There is nothing to read here: the file shows every question with its button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, id: file.id, ref: file.ref })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { applicationId, invitationId } = params
  const outcome = await withdrawInvitation(actor, { applicationId, invitationId }, now())
  if (outcome.ok) return redirect(paths.deskApplication(actor.enclaveSlug, params.applicationId ?? ''))
  return json({ refusal: inLocale(expertWords, localeOf(request)).withdrawRefused }, { status: 409 })
}

/** What is said when the question could not be taken back any more. */
export default function InvitationWithdrawal() {
  const { slug, id, ref } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <>
      <PageHead title={w.withdrawQuestion} crumbs={[{ label: ref, to: paths.deskApplication(slug, id) }]} />
      <Note title={refusal ?? w.withdrawFrom} />
      <p className="mt-4">
        <LinkButton to={paths.deskApplication(slug, id)}>{ref}</LinkButton>
      </p>
    </>
  )
}
