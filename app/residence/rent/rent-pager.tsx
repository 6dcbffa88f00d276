import { rangeOfPage } from '~/shared/page-range'
import { NumberedPager } from '~/ui/page'

type Props = { here: string; page: number; more: boolean; shown: number; size: number; unit?: 'row' | 'firm' }

/** The pages beside this one, where a list has more than one; `here` is its address without the page. */
export function RentPager({ here, page, more, shown, size, unit = 'row' }: Props) {
  return (
    <NumberedPager
      {...{ page, more, unit }}
      range={rangeOfPage(page, size, shown, { total: more ? null : (page - 1) * size + shown })}
      at={(number) => `${here}${here.includes('?') ? '&' : '?'}page=${number}`}
    />
  )
}
