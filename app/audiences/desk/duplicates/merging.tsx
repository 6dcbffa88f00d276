import { ABILITIES } from '~/admission/duplicates/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { refuse, type Outcome } from '~/shared/outcome'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { MergeForm } from '~/admission/duplicates/merge.form'
import { mergeFirms, type MergeRefusal } from '~/admission/duplicates/merge.server'
import { MergeCautions } from '~/admission/duplicates/merge-cautions'
import { PairTable } from '~/admission/duplicates/pair-table'
import { pairOf } from '~/admission/duplicates/queries.server'
import { duplicateWords } from '~/admission/duplicates/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(duplicateWords, (w) => w.merge)

const MOVING = ['records', 'evidence', 'leases', 'tenancies', 'places', 'figures'] as const

type Merged = Outcome<{ firmId: string; proposed: boolean }, MergeRefusal | 'keep_missing'>

const { loader, action } = act({
  guard: inRole(...ABILITIES.settle_pairs),
  show: async (actor, { request, params }) => {
    const { sides, twoByCode, proposal } = await pairOf(actor, params.firmId, params.otherId)
    const keep = new URL(request.url).searchParams.get('keep') === sides[1].id ? 1 : 0
    const merged = sides[1 - keep] ?? sides[0]
    return { slug: actor.enclaveSlug, kept: sides[keep], merged, twoByCode, proposal }
  },
  form: MergeForm,
  find: (actor, { params }) => pairOf(actor, params.firmId, params.otherId),
  run: async (actor, { params }, { keep: keepId, reason }, now): Promise<Merged> => {
    const { sides } = await pairOf(actor, params.firmId, params.otherId)
    const [one, other] = sides
    if (keepId !== one.id && keepId !== other.id) return refuse('keep_missing')
    const mergeId = keepId === one.id ? other.id : one.id
    return mergeFirms(actor, { keepId, mergeId, reason }, now)
  },
  words: ({ reason }, locale) =>
    reason === 'keep_missing'
      ? (duplicateWords[locale].errors.keep_missing ?? '')
      : duplicateWords[locale].refusals[reason],
  to: ({ enclaveSlug: slug }, { params: { firmId = '', otherId = '' } }, { firmId: into, proposed }) =>
    proposed ? paths.deskDuplicate(slug, firmId, otherId) : paths.deskFirm(slug, into),
})

export { loader, action }

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
        <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
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
