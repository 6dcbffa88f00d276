import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { landSheet } from '~/landing/land/paper-sheet'
import { paperOf } from '~/landing/land/queries.server'
import { landWords } from '~/landing/land/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landWords, (w) => w.papers)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const paper = await paperOf(actor, asked.params.paperId, today())
  const { id, kind, parcel } = paper
  const sheet = landSheet(paper, localeOf(asked.request))
  return json({ slug: actor.enclaveSlug, id, kind, parcel, sheet })
}

/** A paper of a case as it was issued, to read and to print. */
export default function PaperPage() {
  const { slug, id, kind, parcel, sheet } = useLoaderData<typeof loader>()
  const w = useWords(landWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={w.papersOf[kind]}
          crumbs={[
            { label: w.title, to: paths.land(slug) },
            { label: parcel.name, to: paths.parcel(slug, parcel.id) },
          ]}
          actions={
            <LinkButton plain to={paths.idlePaperFile(slug, id)}>
              {w.word}
            </LinkButton>
          }
        />
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
