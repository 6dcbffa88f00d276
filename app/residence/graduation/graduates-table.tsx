import { paths } from '~/platform/paths'
import type { PageRange } from '~/shared/page-range'
import { NumberedPager } from '~/ui/browse'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { graduationNoticeWords } from './notice-words'

type Graduate = { id: string; name: string; number: string; on: string; by: { zh: string; en: string } }
type Props = { slug: string; page: number; range: PageRange; graduates: Graduate[] }

/** The firms that graduated, as anybody reads it: name, number of the certificate, day and conditions. */
export function Graduates({ slug, page, range, graduates }: Props) {
  const w = useWords(graduationNoticeWords)
  const locale = useLocale()
  const at = (number: number) => `${paths.publicNotices(slug)}?page=${number}#graduates`
  const total = range.total ?? 0
  return (
    <section id="graduates" className="mt-10">
      <SectionHead title={w.title} />
      <p className="mb-3 text-ink-2">{graduates.length === 0 ? w.none : w.lead}</p>
      {graduates.length === 0 ? null : (
        <Table label={w.title} tall stacks minWidth="m">
          <thead>
            <tr>
              <Th>{w.cols.firm}</Th>
              <Th>{w.cols.number}</Th>
              <Th>{w.cols.on}</Th>
              <Th>{w.cols.by}</Th>
            </tr>
          </thead>
          <tbody>
            {graduates.map((one) => (
              <Row key={one.id}>
                <Td head>{one.name}</Td>
                <Td className="code" label={w.cols.number}>
                  {one.number}
                </Td>
                <Td className="whitespace-nowrap" label={w.cols.on}>
                  {one.on}
                </Td>
                <Td className="cell-wide text-ink-2" label={w.cols.by}>
                  {one.by[locale]}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager page={page} more={page * range.size < total} range={range} unit="firm" at={at} />
    </section>
  )
}
