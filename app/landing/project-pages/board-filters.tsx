import { Form } from '@remix-run/react'
import { FilterLinks, Segments } from '~/ui/browse'
import { Button } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import type { BoardFilters } from '~/landing/projects/board'
import { landingWords } from '~/landing/projects/words'

type Props = {
  address: string
  filters: BoardFilters
  stalled: number
  owners: { id: string; name: string }[]
  parks: { id: string; zh: string; en: string }[]
}

/** The board's address with some of its filters changed; filters that say nothing are left out. */
export function boardAddress(address: string, filters: BoardFilters, change: Partial<BoardFilters> = {}) {
  const { stalled, big, park, owner, premises, group } = { ...filters, ...change }
  const query = new URLSearchParams()
  if (group === 'park') query.set('group', 'park')
  if (stalled) query.set('stalled', '1')
  if (big) query.set('big', '1')
  if (premises) query.set('premises', premises)
  if (park) query.set('park', park)
  if (owner) query.set('owner', owner)
  return query.size ? `${address}?${query}` : address
}

/** Filters as links, and the two long lists as a small form; all of it in the address. */
export function BoardFilterBar({ address, filters, stalled, owners, parks }: Props) {
  const w = useWords(landingWords)
  const locale = useLocale()
  const to = (change: Partial<BoardFilters>) => boardAddress(address, filters, change)
  const { premises } = filters
  const chip = (label: string, on: boolean, change: Partial<BoardFilters>, count?: number) => ({
    to: to(change),
    label,
    count,
    current: on,
    removable: on,
  })
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b border-ink pb-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segments
          label={w.groupBy}
          items={[
            { to: to({ group: 'pace' }), label: w.byPace, current: filters.group === 'pace' },
            { to: to({ group: 'park' }), label: w.byPark, current: filters.group === 'park' },
          ]}
        />
        <FilterLinks
          label={w.filters}
          items={[
            chip(w.onlyStalled, filters.stalled, { stalled: !filters.stalled }, stalled),
            chip(w.big, filters.big, { big: !filters.big }),
            chip(w.land, premises === 'land', { premises: premises === 'land' ? null : 'land' }),
            chip(w.factory, premises === 'factory', { premises: premises === 'factory' ? null : 'factory' }),
          ]}
        />
      </div>
      <Form method="get" action={address} className="flex flex-wrap items-center gap-2">
        {filters.group === 'park' ? <input type="hidden" name="group" value="park" /> : null}
        {filters.stalled ? <input type="hidden" name="stalled" value="1" /> : null}
        {filters.big ? <input type="hidden" name="big" value="1" /> : null}
        {premises ? <input type="hidden" name="premises" value={premises} /> : null}
        {parks.length > 1 ? (
          <select
            key={`p${filters.park}`}
            className="input w-44"
            name="park"
            aria-label={w.park}
            defaultValue={filters.park ?? ''}
          >
            <option value="">{w.anyPark}</option>
            {parks.map((park) => (
              <option key={park.id} value={park.id}>
                {park[locale]}
              </option>
            ))}
          </select>
        ) : null}
        <select
          key={`o${filters.owner}`}
          className="input w-36"
          name="owner"
          aria-label={w.owner}
          defaultValue={filters.owner ?? ''}
        >
          <option value="">{w.anyOwner}</option>
          {owners.map((owner) => (
            <option key={owner.id} value={owner.id}>
              {owner.name}
            </option>
          ))}
        </select>
        <Button>{w.apply}</Button>
      </Form>
    </div>
  )
}
