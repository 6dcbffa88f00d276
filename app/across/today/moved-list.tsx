import { bulkWords } from '~/across/bulk/words'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { Moved } from './moved.server'

type Props = { slug: string; moved: { total: number; more: boolean; lines: Moved[] } }

/** What has moved since yesterday, one line each. */
export function MovedList({ slug, moved }: Props) {
  const w = useWords(bulkWords)
  return (
    <section className="mt-10 max-w-200">
      <SectionHead title={w.moved} aside={moved.more ? `${moved.total}+` : moved.total} />
      {moved.lines.length === 0 ? <p className="py-3 text-ink-3">{w.movedNone}</p> : null}
      <ul>
        {moved.lines.map(({ seq, title, firmId, firmName, by }) => (
          <li
            key={seq}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
          >
            <span>
              {firmId ? <Link to={paths.deskFirm(slug, firmId)}>{firmName}</Link> : firmName} {title}
            </span>
            <span className="text-13 text-ink-3">{by}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
