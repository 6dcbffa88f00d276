import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { changeFirm } from '~/admission/register-changes/change-firm.server'
import { IdentityForm } from '~/ground/firms/identity-form'
import { identityWords } from '~/ground/firms/identity-words'
import { firmHead } from '~/ground/firms/figures.server'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { changeForm, changingFirm } from '~/audiences/firms/change.server'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(identityWords, (w) => w.changeTitle)

const ROLES = ['officer', 'director'] as const

export const handle = { files: 'own' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json(await changeForm(actor, params.firmId))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await firmHead(actor, params.firmId)
  const back = paths.deskFirm(actor.enclaveSlug, id)
  return changingFirm(request, (input) => changeFirm(actor, id, input, now()), back)
}

/** An officer changes the register of a firm, with a reason. */
export default function DeskFirmChange() {
  const { firm, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(identityWords)
  const f = useWords(firmWords)
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: f.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={w.changeTitle}
        sub={w.changeLead}
      />
      <IdentityForm {...data} reply={reply} back={back} act="save" />
    </div>
  )
}
