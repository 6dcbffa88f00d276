import { useLocation, useParams } from '@remix-run/react'
import { areaOf } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import type { BoardName } from '~/across/exports/boards'
import { boardFileWords } from './words'

/** Takes the board one looks at away as a table, narrowed as it is. */
export function BoardFileLinks({ board, search }: { board: BoardName; search?: string }) {
  const w = useWords(boardFileWords)
  const { pathname, search: here } = useLocation()
  const e = useParams().enclave ?? ''
  const to = (format: 'csv' | 'xlsx') =>
    `${paths.boardFile(areaOf(pathname), e, board, format)}${search ?? here}`
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
