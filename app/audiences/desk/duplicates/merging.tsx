import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { MergeForm } from '~/admission/duplicates/merge.form'
import { mergeFirms } from '~/admission/duplicates/merge.server'
import { MergeCautions } from '~/admission/duplicates/merge-cautions'
import { PairTable } from '~/admission/duplicates/pair-table'
import { pairOf } from '~/admission/duplicates/queries.server'
import { duplicateWords } from '~/admission/duplicates/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(duplicateWords, (w) => w.merge)

const MOVING = ['records', 'evidence', 'leases', 'tenancies', 'places', 'figures'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const { sides, twoByCode, proposal } = await pairOf(actor, params.firmId, params.otherId)
  const keep = new URL(request.url).searchParams.get('keep') === sides[1].id ? 1 : 0
  const merged = sides[1 - keep] ?? sides[0]
  return json({ slug: actor.enclaveSlug, kept: sides[keep], merged, twoByCode, proposal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const { sides } = await pairOf(actor, params.firmId, params.otherId)
  const submission = parseWithZod(await request.formData(), { schema: MergeForm })
  if (submission.status !== 'success') return invalid(submission)
  const { keep: keepId, reason } = submission.value
  const w = inLocale(duplicateWords, localeOf(request))
  const [one, other] = sides
  if (keepId !== one.id && keepId !== other.id) return refused(submission, w.errors.keep_missing ?? '')
  const mergeId = keepId === one.id ? other.id : one.id
  const outcome = await mergeFirms(actor, { keepId, mergeId, reason }, now())
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  const { firmId, proposed } = outcome.value
  if (proposed) return redirect(paths.deskDuplicate(actor.enclaveSlug, one.id, other.id))
  return redirect(paths.deskFirm(actor.enclaveSlug, firmId))
}

/** What moves where, before it moves. */
export default function Merging() {
  const { slug, kept, merged, twoByCode, proposal } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(duplicateWords)
  const counts = { ...merged.counts }
  const moved = [
    ...(merged.applications.length > 0 ? [`${w.rows.applications} ${merged.applications.length}`] : []),
    ...(merged.projects.length > 0 ? [`${w.rows.projects} ${merged.projects.length}`] : []),
    ...MOVING.filter((row) => counts[row] > 0).map((row) => `${w.rows[row]} ${counts[row]}`),
  ].join('、')
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskDuplicates(slug) },
          { label: w.pairTitle, to: paths.deskDuplicate(slug, kept.id, merged.id) },
        ]}
        title={w.mergeTitle(merged.name, kept.name)}
        sub={w.mergeLead(moved ? w.moved(moved) : w.nothingMoves)}
      />
      <MergeCautions sides={[kept, merged]} twoByCode={twoByCode} proposal={proposal} />
      <Form method="post" noValidate className="mb-8 max-w-160">
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={{ reason: w.reason }} />
          <input type="hidden" name="keep" value={kept.id} />
          <TextArea name="reason" label={w.reason} rows={3} defaultValue={proposal?.reason} />
          <div className="acts">
            <Submit variant="danger" busy={w.merging}>
              {twoByCode ? (proposal ? w.confirm : w.propose) : w.merge}
            </Submit>
            <LinkButton to={paths.deskDuplicate(slug, kept.id, merged.id)}>{w.cancel}</LinkButton>
          </div>
        </FormScope>
      </Form>
      <PairTable sides={[kept, merged]} />
    </>
  )
}
