import type { ReactNode } from 'react'
import type { PageRange } from '~/shared/page-range'
import { useWords } from './locale'
import { kitWords, rangeInWords } from './words'
import { Link } from './link'

export type Choice = { to: string; label: ReactNode; count?: number; current?: boolean }

/** Tabs are links: each is a page with its own address. */
export function Tabs({ label, items }: { label: string; items: Choice[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count === undefined ? null : <span className="nav-count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  )
}

/** Filters are links; a chosen one carries ✕ when `removable`. */
export function FilterLinks({
  label,
  items,
}: {
  label: string
  items: (Choice & { removable?: boolean })[]
}) {
  return (
    <nav className="filters" aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} aria-current={item.current ? 'true' : undefined}>
          {item.label}
          {item.count === undefined ? null : ` ${item.count}`}
          {item.removable ? <span aria-hidden="true">✕</span> : null}
        </Link>
      ))}
    </nav>
  )
}

/** Storeys, years: one of a few, side by side. */
export function Segments({ label, items }: { label: string; items: Choice[] }) {
  return (
    <nav className="segments" aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} aria-current={item.current ? 'true' : undefined}>
          {item.label}
        </Link>
      ))}
    </nav>
  )
}

type PagerProps = {
  previous?: string | undefined
  next?: string | undefined
  range: PageRange
  unit?: keyof (typeof kitWords)['zh']['units']
}

/** The pages beside this one, and where it stands among the rows of the list. */
export function Pager({ previous, next, range, unit = 'row' }: PagerProps) {
  const w = useWords(kitWords)
  return (
    <div className="pager">
      <div className="text-12 text-ink-3">{rangeInWords(range, w.units[unit], w)}</div>
      <nav className="pager-links" aria-label={w.pages}>
        {previous ? <Link to={previous}>{w.previous}</Link> : <span>{w.previous}</span>}
        {next ? <Link to={next}>{w.next}</Link> : <span>{w.next}</span>}
      </nav>
    </div>
  )
}

type NumberedPagerProps = Pick<PagerProps, 'range' | 'unit'> & {
  page: number
  /** Whether rows come after these. */
  more: boolean
  /** The address of a page by its number. */
  at: (page: number) => string
}

/**
 * The same for a list whose pages have numbers; nothing where one page holds it all. A page that rows have gone from says
 * so, for what stands above it says that there are none.
 */
export function NumberedPager({ page, more, at, ...rest }: NumberedPagerProps) {
  const { beyond } = useWords(kitWords)
  if (!more && page === 1) return null
  if (rest.range.shown === 0)
    return (
      <p className="py-3 text-13">
        <Link to={at(1)}>{beyond}</Link>
      </p>
    )
  return (
    <Pager {...rest} previous={page > 1 ? at(page - 1) : undefined} next={more ? at(page + 1) : undefined} />
  )
}
