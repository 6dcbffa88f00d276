import { ObjectionPage } from '~/admission/objections/objection-page'
import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EVIDENCE_FIELD } from '~/ground/files/strangers'
import { sendsTexts } from '~/ground/notices/channels.server'
import { evidenceFrom } from '~/admission/objections/evidence'
import { ownObjectionPath } from '~/admission/objections/own-objection.server'
import { firmOnNotice } from '~/admission/objections/queries.server'
import { ObjectionForm } from '~/admission/objections/raise.form'
import { raiseObjection } from '~/admission/objections/raise.server'
import { objectionWords } from '~/admission/objections/words'
import { publicEnclave } from '~/ground/people/guard.server'
import { originOf } from '~/ground/people/request.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import script from '~/ui/kept-form.script?script'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

/** What is typed stays in this browser by a plain script, until it is sent or cleared. */
export const handle = { script, files: 'strangers' }

export const meta = titled(objectionWords, (w) => w.form.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, slug } = await publicEnclave({ request, params })
  const about = await firmOnNotice(id, params.applicationId, today())
  return json({ slug, ...about, place: `objection.${about.applicationId}`, texts: sendsTexts() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: enclaveId, slug } = await publicEnclave({ request, params })
  const { applicationId } = await firmOnNotice(enclaveId, params.applicationId, today())
  const form = await request.formData()
  const { fileId, refusal } = evidenceFrom(form)
  const submission = parseWithZod(form, { schema: ObjectionForm })
  const atFile = refusal ?? (fileId && 'choose_again')
  const fieldErrors: Record<string, string[]> = atFile ? { [EVIDENCE_FIELD]: [atFile] } : {}
  if (submission.status !== 'success' || refusal) {
    return json(submission.reply({ fieldErrors }), { status: 422 })
  }
  const about = { enclaveId, slug, applicationId }
  const objection = { ...submission.value, fileId, locale: localeOf(request) }
  const outcome = await raiseObjection(about, objection, originOf(request, context), now())
  const w = inLocale(objectionWords, localeOf(request))
  if (!outcome.ok) {
    const formErrors = [sentenceFor(w.refusals, outcome.reason)]
    return json(submission.reply({ formErrors, fieldErrors }), { status: 409 })
  }
  return redirect(`${ownObjectionPath(slug, outcome.value.id)}?done`)
}

export default function Objection() {
  return <ObjectionPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
