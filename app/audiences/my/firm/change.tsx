import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askFirmChange } from '~/admission/register-changes/change-firm.server'
import { IdentityForm } from '~/ground/firms/identity-form'
import { identityWords } from '~/ground/firms/identity-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { changeForm, changingFirm } from '~/audiences/firms/change.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import { useWords } from '~/ui/locale'
import script from '~/ui/kept-form.script?script'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(identityWords, (w) => w.askTitle)

export const handle = { script, files: 'own' }

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const form = await changeForm(actor, actor.firmId ?? notFound())
  return json({ ...form, place: keptPlace(actor, 'change') })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const firmId = actor.firmId ?? notFound()
  return changingFirm(request, (input) => askFirmChange(actor, firmId, input, now()), firmAfter('change'))
}

/** A founder asks for a change of what the register says of the firm. */
export default function MyFirmChange() {
  const { firm, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(identityWords)
  const f = useWords(firmWords)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[{ label: f.myFirm, to: paths.myFirm }, { label: firm.name }]}
        title={w.askTitle}
        sub={w.askLead}
      />
      <IdentityForm {...data} reply={reply} back={paths.myFirm} act="ask" size="l" />
    </div>
  )
}
