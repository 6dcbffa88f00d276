import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { papersOfFirm } from '~/landing/land/queries.server'
import { landWords } from '~/landing/land/words'

/** The papers on land that a firm holds; nothing where there are none. */
export function HeldPapers({ papers }: { papers: Awaited<ReturnType<typeof papersOfFirm>> }) {
  const w = useWords(landWords)
  if (papers.length === 0) return null
  return (
    <section className="mt-8">
      <SectionHead title={w.papersHeld} />
      <ul>
        {papers.map(({ id, kind, parcel, on }) => (
          <li key={id} className="border-b border-rule py-2">
            <Link to={paths.myIdlePaper(id)}>{w.papersOf[kind]}</Link>
            <p className="text-13 text-ink-2">
              {parcel} · {on}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
