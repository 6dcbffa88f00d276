import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { FilterLinks } from '~/ui/page'
import { LinkButton } from '~/ui/buttons'
import { tidySearch, viewAddress, type ViewPage } from './pages'
import type { ViewLine } from './queries.server'
import { viewWords } from './words'

/** Above a list: the views that were kept of it, keeping this one, and taking it out as a table. */
export function ListTools(props: { slug: string; page: ViewPage; views: ViewLine[]; search: string }) {
  const { slug, page, views } = props
  const w = useWords(viewWords)
  const search = tidySearch(props.search)
  const kept = new URLSearchParams({ page, ...(search ? { search } : {}) })
  const query = search ? `?${search}` : ''
  return (
    <div
      className="no-print mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
      role="group"
      aria-label={w.tools}
    >
      <FilterLinks
        label={w.title}
        items={views.map((view) => ({
          to: viewAddress(slug, page, view.search),
          label: view.mine ? view.name : `${view.name} · ${view.owner}`,
          current: view.search === search,
        }))}
      />
      <div className="flex flex-wrap items-center gap-4 text-13">
        <LinkButton variant="text" to={`${paths.deskViews(slug)}?${kept}`}>
          {w.keep}
        </LinkButton>
        <span className="flex items-center gap-3">
          {w.exportAs}
          <a href={paths.deskExport(slug, page, 'csv') + query}>CSV</a>
          <a href={paths.deskExport(slug, page, 'xlsx') + query}>XLSX</a>
        </span>
      </div>
    </div>
  )
}
