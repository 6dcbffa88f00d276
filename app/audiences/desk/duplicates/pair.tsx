import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { MergeCautions } from '~/admission/duplicates/merge-cautions'
import { PairTable } from '~/admission/duplicates/pair-table'
import { pairOf } from '~/admission/duplicates/queries.server'
import { duplicateWords } from '~/admission/duplicates/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(duplicateWords, (w) => w.pairTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const pair = await pairOf(actor, params.firmId, params.otherId)
  const mayMerge = actor.role === 'director' || pair.twoByCode
  return json({ slug: actor.enclaveSlug, mayMerge, pair })
}

/** Two firms side by side: merge them, or say that they are two. */
export default function PairPage() {
  const { slug, mayMerge, pair } = useLoaderData<typeof loader>()
  const w = useWords(duplicateWords)
  const [one, other] = pair.sides
  const here = paths.deskDuplicate(slug, one.id, other.id)
  const keep = (id: string) => <LinkButton to={`${here}/merging?keep=${id}`}>{w.keepThis}</LinkButton>
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskDuplicates(slug) }]}
        title={w.pairTitle}
        sub={pair.causes.map(({ kind, value }) => w.causes[kind]?.(value)).join('；') || w.nothing}
      />
      {pair.distinct ? (
        <div className="mb-4">
          <Note title={w.saidDistinct} />
        </div>
      ) : null}
      <MergeCautions {...pair} />
      <PairTable sides={pair.sides} feet={mayMerge ? [keep(one.id), keep(other.id)] : undefined} />
      {pair.distinct ? null : (
        <Form method="post" action={`${here}/distinction`} className="mt-6">
          <Submit variant="secondary">{w.tellApart}</Submit>
        </Form>
      )}
    </>
  )
}
