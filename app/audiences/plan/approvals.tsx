import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AlikePanel } from '~/plan/evidence/alike-panel'
import { approveMany } from '~/plan/evidence/approve-evidence.server'
import { ApprovalForm } from '~/plan/evidence/evidence.form'
import { approvalPreview } from '~/plan/board/approval-preview.server'
import { batchWords } from '~/plan/evidence/refusal-words'
import { PreviewTable, SampleChecks } from '~/plan/board-pages/approval-table'
import { usePlaces } from '~/plan/counting/use-places'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import { figure } from '~/plan/counting/figure'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(evidenceWords, (w) => w.acts.approve)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const ids = new URL(request.url).searchParams.getAll('row')
  return json(await approvalPreview(actor, ids, today()))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const submission = parseWithZod(await request.formData(), { schema: ApprovalForm })
  if (submission.status !== 'success') return invalid(submission)
  const { row, checked } = submission.value
  const { lines } = await approveMany(actor, row, now(), checked)
  const left = lines.filter(({ ok }) => !ok).length
  if (left === 0) return redirect(paths.bureauEvidence(actor.enclaveSlug))
  const locale = localeOf(request)
  const w = inLocale(evidenceWords, locale)
  const isSample = lines.some((line) => !line.ok && line.reason === 'sample_not_checked')
  const head = isSample ? w.sampleOpen(left) : w.noneApproved(left, lines.length)
  const names = new Map((await approvalPreview(actor, row, today())).lines.map(({ id, ref }) => [id, ref]))
  return refused(submission, batchWords(head, lines, names, locale))
}

/** Several rows approved together: what each is, what the rule says, and what the figures become. */
export default function ApprovalsPage() {
  const { lines, effects } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const places = usePlaces()
  const ready = lines.filter(({ value }) => value !== null)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.queue, to: places.evidence }]}
        title={w.approveManyTitle(ready.length)}
        sub={w.approveSub}
      />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary />
        {lines.length === 0 ? (
          <EmptyState title={w.nothingToApprove}>
            <Link to={places.evidence}>{w.queue}</Link>
          </EmptyState>
        ) : (
          <>
            <PreviewTable lines={lines} />
            {lines.map(({ id, ref, firm, alike }) =>
              alike ? (
                <section key={id} className="mt-8 max-w-180">
                  <SectionHead title={<span className="code">{ref}</span>} aside={firm} />
                  <AlikePanel alike={alike} />
                </section>
              ) : null,
            )}
            <section className="mt-8 max-w-160">
              <SectionHead title={w.approveEffect} />
              <div className="pt-3">
                <KeyValues
                  items={effects.map(({ name, unit, kind, from, to }) => ({
                    label: name[locale],
                    value: `${w.approveWill(figure(kind, from, locale), figure(kind, to, locale))} ${unit[locale]}`,
                  }))}
                />
              </div>
            </section>
            <Form method="post" className="mt-6" noValidate>
              {ready.map(({ id }) => (
                <input key={id} type="hidden" name="row" value={id} />
              ))}
              <SampleChecks lines={ready.filter(({ inSample }) => inSample)} of={ready.length} />
              <div className="acts">
                <Submit disabled={ready.length === 0}>{w.approveNow(ready.length)}</Submit>
                <LinkButton to={places.evidence}>{w.keep}</LinkButton>
              </div>
            </Form>
          </>
        )}
      </FormScope>
    </>
  )
}
