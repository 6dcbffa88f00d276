import { sheetOf } from '~/residence/spaces/sheet'
import type { FloorView } from '~/residence/spaces/queries.server'
import { spaceWords } from '~/residence/spaces/words'
import { useLocale, useWords } from '~/ui/locale'
import { FloorPlan } from '~/ui/plan/floor-plan'
import type { Place } from '~/residence/tickets/places.server'

type Props = {
  floor: FloorView
  label: string
  /** The number of the place that is marked. */
  selected: string | null
  /** The places one may choose, each a link; without them the plan only shows. */
  places?: readonly Pick<Place, 'id' | 'isOwn'>[]
  hrefOf?: (placeId: string) => string
}

/** A floor to show a place on, or to choose one from: it says nothing of leases. */
export function PlacePlan({ floor, label, selected, places = [], hrefOf }: Props) {
  const w = useWords(spaceWords)
  const locale = useLocale()
  const sheet = sheetOf(floor, w, locale, selected, () => '', [])
  const open = new Map(places.map((place) => [place.id, place]))
  const rooms = sheet.rooms.map(({ href: _, ...room }) => {
    const place = open.get(room.id)
    const unit = floor.units.find(({ id }) => id === room.id)
    const isMarked = room.code === selected
    return {
      ...room,
      state: (place?.isOwn && hrefOf) || isMarked ? ('leased' as const) : ('free' as const),
      lines: [unit?.note[locale] ?? ''],
      title: [room.code, unit?.note[locale]].filter(Boolean).join(' '),
      ...(place && hrefOf ? { href: hrefOf(room.id) } : {}),
    }
  })
  return <FloorPlan {...sheet} desks={[]} rooms={rooms} label={label} />
}
