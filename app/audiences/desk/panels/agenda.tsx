import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ArrangeForm } from '~/admission/panels/arrange.form'
import { arrange, arranging } from '~/admission/panels/arrange.server'
import { ArrangeTable } from '~/admission/panels/arrange-table'
import { AGENDA_STATES } from '~/admission/panels/lifecycle'
import { PanelActPage } from '~/admission/panels/panel-parts'
import { panelOf } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.arrange)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, ...(await arranging(actor, params.panelId)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  const submission = parseWithZod(await request.formData(), { schema: ArrangeForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await arrange(actor, id, submission.value, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskPanel(actor.enclaveSlug, id))
}

/** Which files the meeting takes, and in which order. */
export default function Agenda() {
  const { slug, panel, rows } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  return (
    <PanelActPage
      {...{ panel, slug, title: w.arrange, lead: w.arrangeLead }}
      wide
      open={AGENDA_STATES.some((state) => state === panel.state)}
      reply={useActionData<typeof action>()}
      labels={Object.fromEntries(rows.map(({ id, firmName }) => [`place-${id}`, firmName]))}
    >
      {rows.length === 0 ? (
        <EmptyState title={w.agendaEmpty} />
      ) : (
        <Form method="post" noValidate>
          <ArrangeTable rows={rows} />
          <div className="acts mt-4">
            <Submit>{w.arrangeSend}</Submit>
            <LinkButton to={paths.deskPanel(slug, panel.id)}>{w.cancel}</LinkButton>
          </div>
        </Form>
      )}
    </PanelActPage>
  )
}
