import { ABILITIES } from '~/admission/decisions/abilities'
import { asStaff, inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { pendingDecisions } from '~/admission/decisions/pending.server'
import { PendingTable } from '~/admission/decisions/pending-table'
import { pendingWords } from '~/admission/decisions/pending-words'
import { PublicationForm } from '~/admission/decisions/publish-decisions.form'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { panelWords } from '~/admission/panels/words'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(pendingWords, (w) => w.title)

/** Publishes those chosen, each in its own transaction. */
const { loader, action } = act({
  guard: inRole(...ABILITIES.settle_decisions),
  readers: asStaff,
  show: async (actor, { request }) => {
    const { searchParams } = new URL(request.url)
    const count = (name: string) => Math.min(500, Math.max(0, Number(searchParams.get(name)) || 0))
    return {
      slug: actor.enclaveSlug,
      mayPublish: actor.role === 'director',
      done: count('done'),
      late: count('late'),
      rows: await pendingDecisions(actor),
    }
  },
  form: PublicationForm,
  run: (actor, _, { decision }, now) => publishDecisions(actor, decision, now),
  words: pendingWords,
  to: ({ enclaveSlug }, _, { published, late }) =>
    `${paths.deskDecisions(enclaveSlug)}?done=${published.length}&late=${late.length}`,
})

export { loader, action }

export default function Decisions() {
  const { slug, rows, mayPublish, done, late } = useLoaderData<typeof loader>()
  const w = useWords(pendingWords)
  const panels = useWords(panelWords)
  return (
    <>
      <PageHead crumbs={[{ label: panels.title, to: paths.deskPanels(slug) }]} title={w.title} sub={w.sub} />
      {done > 0 ? <Note tone="wei" role="status" title={w.done(done)} /> : null}
      {late > 0 ? <Note role="status" title={w.late(late)} /> : null}
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => sentenceFor(w.refusals, code)}>
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
