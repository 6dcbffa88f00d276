import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { inRole } from '~/ground/people/guard.server'
import { landSheet } from '~/landing/land/paper-sheet'
import { paperOf } from '~/landing/land/queries.server'
import { landWords } from '~/landing/land/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landWords, (w) => w.papersHeld)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const paper = await paperOf(actor, params.paperId, today())
  return json({ kind: paper.kind, parcel: paper.parcel.name, sheet: landSheet(paper, localeOf(request)) })
}

/** A paper on land that a founder's firm holds, as it was issued. */
export default function MyLandPaper() {
  const { kind, parcel, sheet } = useLoaderData<typeof loader>()
  const w = useWords(landWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={w.papersOf[kind]}
          crumbs={[{ label: w.papersHeld, to: paths.myFirm }, { label: parcel }]}
        />
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
