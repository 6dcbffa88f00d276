import { rangeOfPage } from '~/shared/page-range'
import { Pager } from '~/ui/page'

type Props = { here: string; page: number; more: boolean; shown: number; size: number; unit?: 'row' | 'firm' }

/** The pages beside this one, where a list has more than one; `here` is its address without the page. */
export function RentPager({ here, page, more, shown, size, unit = 'row' }: Props) {
  if (!more && page === 1) return null
  const at = (number: number) => `${here}${here.includes('?') ? '&' : '?'}page=${number}`
  return (
    <Pager
      range={rangeOfPage(page, size, shown, { total: more ? null : (page - 1) * size + shown })}
      unit={unit}
      previous={page > 1 ? at(page - 1) : undefined}
      next={more ? at(page + 1) : undefined}
    />
  )
}
