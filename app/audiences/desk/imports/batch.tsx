import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { PreviewTable, ResultTable, WrongRows } from '~/admission/imports/batch-tables'
import { batchWords } from '~/admission/imports/batch-words'
import { ConfirmForm } from '~/admission/imports/confirm.form'
import { confirmBatch } from '~/admission/imports/confirm.server'
import { batchPage } from '~/admission/imports/batch-page'
import { batchOf } from '~/admission/imports/queries.server'
import { AT_ONCE, takeIn } from '~/admission/imports/take-in.server'
import { importWords } from '~/admission/imports/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(batchWords, (w) => w.previewTitle)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const batch = await batchOf(actor, params.batchId, localeOf(request), now())
  const page = batchPage(batch, new URL(request.url).searchParams.get('show') === 'wrong')
  return json({ slug: actor.enclaveSlug, ...page }, page.running ? { headers: { Refresh: '3' } } : undefined)
}

/** A page of rows that are being taken in renews itself, also without scripts. */
export function headers({ loaderHeaders }: { loaderHeaders: Headers }) {
  const refresh = loaderHeaders.get('Refresh')
  return refresh ? { Refresh: refresh } : new Headers()
}

/** Says yes to the rows; a few are taken in at once, many by the work in the background. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: ConfirmForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await confirmBatch(actor, params.batchId, submission.value, now())
  const w = inLocale(importWords, localeOf(request))
  if (!outcome.ok && outcome.reason === 'no_open_intake')
    return refused(submission, sentenceFor(w.refusals, outcome.reason))
  const batchId = params.batchId ?? ''
  await takeIn(actor, batchId, AT_ONCE, localeOf(request), now())
  return redirect(paths.deskImport(actor.enclaveSlug, batchId))
}

/** What would happen to each row; once somebody said yes, how far it is; at the end what became of it. */
export default function Batch() {
  const { slug, batch, running, rows, result, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { counts, wrong, made, of, done } = data
  const w = useWords(batchWords)
  const words = useWords(importWords)
  const here = paths.deskImport(slug, batch.id)
  const over = batch.confirmedAt !== null
  const before = w.previewSub(counts.create, counts.differs, counts.there, wrong)
  const sub = over ? w.resultSub(made, result.length - made) : running ? w.runningSub(done, of) : before
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, to: paths.deskImports(slug) }, { label: batch.file }]}
        title={over ? w.resultTitle : running ? w.runningTitle : w.previewTitle}
        sub={sub}
        actions={
          made > 0 ? (
            <LinkButton to={`${paths.deskApplications(slug)}?by=staff`}>{w.seeDrafts}</LinkButton>
          ) : null
        }
      />
      {batch.refusal ? <Note tone="sha" title={words.refusals[batch.refusal]} /> : null}
      {batch.unknown.length > 0 ? <Note title={words.unknownColumns(batch.unknown.join('、'))} /> : null}
      {running ? (
        <progress className="progress-bar mb-4" aria-label={w.progress} value={done} max={of} />
      ) : null}
      {wrong > 0 && !running ? (
        <WrongRows
          here={here}
          faulty={paths.deskImportFaulty(slug, batch.id)}
          count={wrong}
          only={data.onlyWrong}
        />
      ) : null}
      {over || running ? (
        <ResultTable slug={slug} rows={result} />
      ) : (
        <FormScope reply={reply}>
          <Form method="post">
            <ErrorSummary />
            {rows.length === 0 ? (
              <EmptyState title={words.nothing} />
            ) : (
              <PreviewTable slug={slug} rows={rows} />
            )}
            {data.onlyWrong ? null : (
              <div className="acts mt-6">
                <Submit disabled={counts.create + counts.differs === 0} busy={words.confirming}>
                  {counts.differs > 0 ? w.confirmMore(counts.create) : w.confirm(counts.create)}
                </Submit>
                <LinkButton to={paths.deskImports(slug)}>{words.back}</LinkButton>
              </div>
            )}
          </Form>
        </FormScope>
      )}
    </>
  )
}
