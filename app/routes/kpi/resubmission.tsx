import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/kpi/act-page'
import { resubmitEvidence } from '~/kpi/resubmit-evidence.server'
import { NothingAsked } from '~/kpi/evidence.form'
import { evidenceRow } from '~/kpi/queries.server'
import { refusalWords } from '~/kpi/refusal-words'
import { RulePanel } from '~/kpi/rule-panel'
import { requireWorker } from '~/kpi/worker.server'
import { evidenceWords } from '~/kpi/words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(evidenceWords, (w) => w.acts.resubmit)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const day = today()
  return json({ page: await evidenceRow(actor, params.evidenceId ?? '', day), day })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { row } = await evidenceRow(actor, params.evidenceId ?? '', today())
  const submission = parseWithZod(await request.formData(), { schema: NothingAsked })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await resubmitEvidence(actor, row.id, now())
  if (!outcome.ok) return refused(submission, refusalWords(outcome, localeOf(request)))
  return redirect(paths.deskEvidenceRow(actor.enclaveSlug, row.id))
}

/** Sends a mended row to the bureau again. */
export default function ResubmissionPage() {
  const { page, day } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const { rule, record, indicator } = page
  return (
    <ActPage
      page={page}
      title={w.resubmitTitle(page.row.ref)}
      sub={w.newSub}
      reply={reply}
      submit={{ label: w.acts.resubmit }}
    >
      {rule ? (
        <div className="mt-6">
          <RulePanel rule={rule} record={record} day={day} clause={indicator.rule[locale]} />
        </div>
      ) : null}
    </ActPage>
  )
}
