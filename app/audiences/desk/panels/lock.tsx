import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { acceptOf, SCAN } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { LockForm } from '~/admission/minutes/lock.form'
import { lockPanel } from '~/admission/minutes/lock.server'
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
import { FileField, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(panelWords, (w) => w.lock)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, role: actor.role, panel: await panelOf(actor, params.panelId) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await panelOf(actor, params.panelId)
  const form = await request.formData()
  const notTaken = form.get('scan.error')
  form.delete('scan.error')
  const submission = parseWithZod(form, { schema: LockForm })
  if (typeof notTaken === 'string') {
    const said: Record<string, string> = inLocale(fileWords, localeOf(request)).refusal
    return json(submission.reply({ fieldErrors: { scan: [said[notTaken] ?? 'scan_missing'] } }), {
      status: 422,
    })
  }
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await lockPanel(actor, id, submission.value, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskPanel(actor.enclaveSlug, id))
}

export default function Lock() {
  const { slug, role, panel } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  const files = useWords(fileWords)
  return (
    <PanelActPage
      {...{ panel, slug, role, step: 'lock' as const, title: w.lock, lead: w.lockLead }}
      reply={useActionData<typeof action>()}
      labels={{ scan: w.scan }}
    >
      <Form method="post" encType="multipart/form-data" noValidate>
        <FileField name="scan" label={w.scan} accept={acceptOf(SCAN)} hint={files.accepted(SCAN)} />
        <div className="acts">
          <Submit>{w.lockSend}</Submit>
          <LinkButton to={paths.deskPanel(slug, panel.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </PanelActPage>
  )
}
