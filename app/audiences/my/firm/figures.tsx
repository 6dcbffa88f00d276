import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { figuresForForm } from '~/ground/firms/figures.server'
import { FiguresPage } from '~/ground/records/figures-page'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { reportingFigures } from '~/audiences/firms/acts.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const handle = { script, files: 'own' }

export const meta = titled(firmWords, (w) => w.report)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const form = await figuresForForm(
    actor,
    actor.firmId ?? notFound(),
    new URL(request.url).searchParams,
    today(),
  )
  return json({ ...form, idempotencyKey: newId(), place: keptPlace(actor, `figures.${form.year}`) })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  return reportingFigures(request, actor, actor.firmId ?? notFound(), (year) => firmAfter(`figures.${year}`))
}

/** A founder reports a year. */
export default function MyFigures() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firmWords)
  return (
    <FiguresPage
      {...data}
      reply={reply}
      size="l"
      crumbs={[{ label: w.myFirm, to: paths.myFirm }]}
      back={paths.myFirm}
      toYear={paths.myFigures}
    />
  )
}
