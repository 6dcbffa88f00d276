import type { Around } from '~/mechanism/act-page'
import { PageHead } from '~/ui/page'

/** How a founder's page stands around its form: one column, made for a phone. */
export const FounderPage: Around = ({ title, lead, crumbs, wide, children }) => (
  <div className={wide ? undefined : 'max-w-[600px]'}>
    <PageHead title={title} crumbs={crumbs} />
    {lead ? <p className="mb-6 text-16 text-ink-2">{lead}</p> : null}
    {children}
  </div>
)
