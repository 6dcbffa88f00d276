import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actWords } from '~/admission/applications/act-words'
import { DecisionForm } from '~/admission/decisions/decide.form'
import { prepareDecision } from '~/admission/decisions/decide.server'
import { DecisionPage } from '~/admission/case-file/decision-page'
import { decisionView } from '~/admission/case-file/decision-view.server'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { requireActor } from '~/ground/people/guard.server'
import { refusalText } from '~/admission/phases/bar-text'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.decision.title)

const ROLES = ['director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json(await decisionView(actor, params.applicationId, today(), localeOf(request)))
}

/** Holds the decision back: it is published with others. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: DecisionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await prepareDecision(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, refusalText(outcome, w.refusals, localeOf(request)))
  return redirect(paths.deskDecisions(actor.enclaveSlug))
}

export default function PendingDecision() {
  return <DecisionPage view={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
