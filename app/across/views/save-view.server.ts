import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { tidySearch } from './pages'
import type { ViewInput } from './view.form'

/** Keeps a list as somebody sees it, under a name of their own. */
export async function saveView(
  actor: Actor,
  { page, name, search, shared }: ViewInput,
  now: Date,
): Promise<Outcome<{ search: string }, 'name_taken'>> {
  const view = { page, name, search: tidySearch(search ?? ''), shared: shared === 'yes' }
  return onConstraint<Outcome<{ search: string }, 'name_taken'>, Outcome<never, 'name_taken'>>(
    () =>
      inTransaction(async (tx) => {
        const owner = { enclaveId: actor.enclaveId, ownerId: actor.userId }
        await tx.savedView.create({ data: { ...owner, ...view, id: newId(), createdAt: now } })
        return ok({ search: view.search })
      }),
    { SavedView_enclaveId_ownerId_page_name_key: () => refuse('name_taken') },
  )
}
