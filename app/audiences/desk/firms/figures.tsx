import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { FiguresPage } from '~/ground/records/figures-page'
import { figuresForForm } from '~/ground/firms/figures.server'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { reportingFigures } from '~/audiences/firms/acts.server'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(firmWords, (w) => w.report)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const form = await figuresForForm(actor, params.firmId ?? '', new URL(request.url).searchParams, today())
  return json({ ...form, idempotencyKey: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const firmId = params.firmId ?? ''
  return reportingFigures(request, actor, firmId, () => paths.deskFirm(actor.enclaveSlug, firmId))
}

/** An officer reports or corrects a year for a firm. */
export default function DeskFigures() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(firmWords)
  const back = paths.deskFirm(e, data.firm.id)
  return (
    <FiguresPage
      {...data}
      reply={reply}
      crumbs={[
        { label: w.firms, to: paths.deskFirms(e) },
        { label: data.firm.name, to: back },
      ]}
      back={back}
      toYear={(year) => paths.deskFigures(e, data.firm.id, year)}
    />
  )
}
