import { filterOf } from '~/across/firm-list/filters'
import { firmList } from '~/across/firm-list/list.server'
import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { rangeOfKey } from '~/shared/page-range'

/** The list of firms as the address asks for it, the same for desk and bureau. */
export async function firmListOf(request: Request, actor: Actor) {
  const query = new URL(request.url).searchParams
  const q = (query.get('q') ?? '').trim().slice(0, 80)
  const filter = filterOf(query.get('filter'))
  const [after, before] = [query.get('after') ?? '', query.get('before') ?? '']
  const page = await firmList(actor, { q, filter, after, before }, today())
  const { total, more } = page
  const range = rangeOfKey(query, { ...page, shown: page.firms.length }, { total, more })
  return { today: today(), q, filter, range, ...page }
}
