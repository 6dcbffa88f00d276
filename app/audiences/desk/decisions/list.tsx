import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { pendingDecisions } from '~/admission/decisions/pending.server'
import { PendingTable } from '~/admission/decisions/pending-table'
import { pendingWords } from '~/admission/decisions/pending-words'
import { PublicationForm } from '~/admission/decisions/publish-decisions.form'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(pendingWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const { searchParams } = new URL(request.url)
  const count = (name: string) => Math.min(500, Math.max(0, Number(searchParams.get(name)) || 0))
  return json({
    slug: actor.enclaveSlug,
    mayPublish: actor.role === 'director',
    done: count('done'),
    late: count('late'),
    rows: await pendingDecisions(actor),
  })
}

/** Publishes those chosen, each in its own transaction. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: PublicationForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await publishDecisions(actor, submission.value.decision, now())
  const w = inLocale(pendingWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  const { published, late } = outcome.value
  return redirect(`${paths.deskDecisions(actor.enclaveSlug)}?done=${published.length}&late=${late.length}`)
}

export default function Decisions() {
  const { slug, rows, mayPublish, done, late } = useLoaderData<typeof loader>()
  const w = useWords(pendingWords)
  const panels = useWords(panelWords)
  return (
    <>
      <PageHead crumbs={[{ label: panels.title, to: paths.deskPanels(slug) }]} title={w.title} sub={w.sub} />
      {done > 0 ? <Note tone="wei" role="status" title={w.done(done)} /> : null}
      {late > 0 ? <Note role="status" title={w.late(late)} /> : null}
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.refusals[code] ?? code}>
        <ErrorSummary labels={{ decision: w.title }} />
      </FormScope>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Form method="post">
          <PendingTable {...{ rows, slug, mayPublish }} />
          {mayPublish ? (
            <div className="acts mt-4">
              <Submit>{w.publishChosen}</Submit>
              <span className="text-13 text-ink-2">{w.chosenHint(rows.length)}</span>
            </div>
          ) : null}
        </Form>
      )}
    </>
  )
}
