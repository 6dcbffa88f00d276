import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import {
  Changes,
  CommitmentFacts,
  CommitmentHistory,
  CommitmentTurn,
  Reports,
} from '~/landing/commitment-pages/commitment-view'
import { commitmentPage } from '~/landing/commitments/queries.server'
import { commitmentWords } from '~/landing/commitments/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.commitment)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.own)({ request, params: {} })
  const one = await commitmentPage(actor, params.commitmentId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, one })
}

/** One commitment on a founder's phone: what is asked of the firm first. */
export default function MyCommitment() {
  const { slug, one } = useLoaderData<typeof loader>()
  const w = useWords(commitmentWords)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.my.title, to: paths.myCommitments }, { label: one.ref }]}
        title={one.what}
        sub={`${w.sides[one.side]} · ${w.kinds[one.kind]}`}
      />
      <CommitmentTurn one={one} slug={slug} own />
      <div className="mt-6 grid grid-cols-1 gap-8">
        <CommitmentFacts
          one={one}
          to={(id) => paths.myCommitment(id)}
          projectTo={paths.myLandingAgreement(one.project.id)}
        />
        <Reports one={one} />
        <Changes one={one} />
        <CommitmentHistory one={one} />
      </div>
    </>
  )
}
