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
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.commitment)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const { enclaveSlug: slug, role } = actor
  const one = await commitmentPage(actor, asked.params.commitmentId, today(), localeOf(asked.request))
  const opens = role !== 'department' && role !== 'admin'
  const projectTo = opens ? AREAS[areaOfRole(role)].project(slug, one.project.id) : null
  return json({ slug, one, projectTo })
}

/** One commitment: how far it has come, what was agreed, what was reported and asked, and what happened. */
export default function CommitmentPage() {
  const { slug, one, projectTo } = useLoaderData<typeof loader>()
  const w = useWords(commitmentWords)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.commitments(slug) }, { label: one.ref }]}
        title={one.what}
        sub={`${one.project.firm} · ${w.sides[one.side]} · ${w.kinds[one.kind]}`}
      />
      <CommitmentTurn one={one} slug={slug} />
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <Reports one={one} />
          <Changes one={one} />
          <CommitmentHistory one={one} />
        </div>
        <div className="min-w-0">
          <CommitmentFacts
            one={one}
            to={(id) => paths.commitment(slug, id)}
            projectTo={projectTo ?? undefined}
          />
        </div>
      </div>
    </>
  )
}
