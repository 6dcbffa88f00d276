import { useLocation, useParams } from '@remix-run/react'
import type { Area } from '~/landing/projects/area'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { boardFileWords } from './words'

/** Takes the rolling counts of landings away as a table: those of the month one looks at; a park its own. */
export function CountsFileLinks({ area }: { area: Area }) {
  const w = useWords(boardFileWords)
  const { search } = useLocation()
  const e = useParams().enclave ?? ''
  const to = (format: 'csv' | 'xlsx') => `${paths.landingCountsFile(area, e, format)}${search}`
  return (
    <>
      <LinkButton to={to('xlsx')} plain>
        {w.xlsx}
      </LinkButton>
      <LinkButton to={to('csv')} plain>
        {w.csv}
      </LinkButton>
    </>
  )
}
