import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { startOnBehalf } from '~/applications/start-on-behalf.server'
import { closeBatch } from '~/imports/close-batch.server'
import { batchOf, type RowResult } from '~/imports/queries.server'
import { PreviewTable, ResultTable } from '~/imports/batch-tables'
import { importWords } from '~/imports/words'
import { requireActor } from '~/people/guard.server'
import { readIdentifier } from '~/people/identifier'
import { invite } from '~/people/invite.server'
import { now } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(importWords, (w) => w.previewTitle)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, batch: await batchOf(actor, params.batchId, localeOf(request)) })
}

/** Takes in the rows that can be taken in, each by itself; confirmed again, every one of them is already there. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const batch = await batchOf(actor, params.batchId, localeOf(request))
  const back = redirect(paths.deskImport(actor.enclaveSlug, batch.id))
  if (batch.confirmedAt) return back
  const result: RowResult[] = []
  for (const { line, firm, answers, verdict } of batch.rows) {
    const row = { line, name: firm.name }
    if (verdict !== 'create') {
      result.push({ ...row, ref: null, reason: verdict })
      continue
    }
    const { formId, track, intakeId } = batch
    const begun = await startOnBehalf(actor, { ...firm, formId, track, intakeId, answers }, now())
    if (!begun.ok) {
      result.push({ ...row, ref: null, reason: begun.reason })
      continue
    }
    const identifier = firm.inviteTo ? readIdentifier(firm.inviteTo) : null
    if (identifier) await invite(actor, { identifier, role: 'founder', firmId: begun.value.firmId }, now())
    result.push({ ...row, ref: begun.value.ref, reason: null })
  }
  await closeBatch(actor, batch.id, result, now())
  return back
}

/** What would happen to each row; once confirmed, what became of it. */
export default function Batch() {
  const { slug, batch } = useLoaderData<typeof loader>()
  const w = useWords(importWords)
  const count = (verdict: string) => batch.rows.filter((row) => row.verdict === verdict).length
  const create = count('create')
  const made = batch.result.filter(({ ref }) => ref !== null).length
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskImports(slug) }, { label: batch.file }]}
        title={batch.confirmedAt ? w.resultTitle : w.previewTitle}
        sub={batch.confirmedAt ? w.resultSub(made) : w.previewSub(create, count('there'), count('refuse'))}
      />
      {batch.refusal ? <Note tone="sha" title={w.refusals[batch.refusal]} /> : null}
      {batch.unknown.length > 0 ? <Note title={w.unknownColumns(batch.unknown.join('、'))} /> : null}
      {batch.confirmedAt ? (
        <ResultTable slug={slug} rows={batch.result} />
      ) : (
        <>
          {batch.rows.length === 0 ? <EmptyState title={w.nothing} /> : <PreviewTable rows={batch.rows} />}
          <Form method="post" className="acts mt-6">
            <Submit disabled={create === 0} busy={w.confirming}>
              {w.confirm(create)}
            </Submit>
            <LinkButton to={paths.deskImports(slug)}>{w.back}</LinkButton>
          </Form>
        </>
      )}
    </>
  )
}
