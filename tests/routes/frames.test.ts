import { expect, it } from 'vitest'
import { addresses, type Address } from '../support/route-tree'
import { COLUMNS, TABLE } from './matrix-table'

const statusOf = (at: string | null, column: number) => TABLE.get(`GET ${at}`)?.[column]

/** Who is let into the page at an address, frame and all: a frame that turns them away would be all they see. */
const isOpen = ({ at, frame }: Address, column: number) =>
  statusOf(at, column) === 200 && (frame === null || statusOf(frame, column) === 200)

it('lets everybody into the frame of a page who is let into the page', () => {
  const pages = addresses.filter(({ frame, file }) => frame !== null && file.endsWith('.tsx'))
  expect(pages.length).toBeGreaterThan(300)
  const shut = pages.flatMap((page) =>
    COLUMNS.filter((_, column) => {
      // One page at two addresses stands in the frame of each of its readers once.
      const same = addresses.filter(({ file }) => file === page.file)
      return statusOf(page.at, column) === 200 && !same.some((one) => isOpen(one, column))
    }).map((who) => `${who} ${page.at}`),
  )
  expect(shut).toEqual([])
})
