import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/kpi/act-page'
import { areaOf, placesOf } from '~/kpi/area'
import { WithdrawalForm } from '~/kpi/evidence.form'
import { evidenceRow } from '~/kpi/queries.server'
import { refusalWords } from '~/kpi/refusal-words'
import { withdrawEvidence } from '~/kpi/withdraw-evidence.server'
import { requireWorker } from '~/kpi/worker.server'
import { evidenceWords } from '~/kpi/words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(evidenceWords, (w) => w.acts.withdraw)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  return json({ page: await evidenceRow(actor, params.evidenceId ?? '', today()) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { row } = await evidenceRow(actor, params.evidenceId ?? '', today())
  const submission = parseWithZod(await request.formData(), { schema: WithdrawalForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await withdrawEvidence(actor, row.id, submission.value, now())
  if (!outcome.ok) return refused(submission, refusalWords(outcome, localeOf(request)))
  return redirect(placesOf(areaOf(new URL(request.url).pathname), actor.enclaveSlug).row(row.id))
}

/** Takes a row back; an approved one lowers the figure at once. */
export default function WithdrawalPage() {
  const { page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(evidenceWords)
  return (
    <ActPage
      page={page}
      title={w.withdrawTitle(page.row.ref)}
      sub={page.row.state === 'approved' ? w.withdrawSubApproved : w.withdrawSub}
      reply={reply}
      reasoned
      submit={{ label: w.acts.withdraw, variant: 'danger' }}
    />
  )
}
