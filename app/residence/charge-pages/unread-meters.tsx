import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { UnreadMeters as Shown } from '~/residence/charges/unread.server'
import { chargeWords } from '~/residence/charges/words'

/** What is not on a bill for want of a reading: said, not guessed. Staff are led to the meter; a firm reads it on its bill. */
export function UnreadMeters({ unread, slug }: { unread: Shown; slug?: string }) {
  const w = useWords(chargeWords)
  if (unread.count === 0) return null
  return (
    <section className="mt-6">
      <SectionHead level={3} title={w.unread.title} />
      <p className="py-2 text-13 text-ink-3">{w.unread.text}</p>
      <Table label={w.unread.title} minWidth="m">
        <thead>
          <tr>
            <Th>{w.unread.meter}</Th>
            {slug ? <Th>{w.unread.firm}</Th> : null}
            <Th>{w.unread.why}</Th>
          </tr>
        </thead>
        <tbody>
          {unread.rows.map(({ meterId, code, utility, firm, why, day }, index) => (
            <Row key={index}>
              <Td head second={w.line.utility[utility]}>
                {slug ? <Link to={paths.deskMeter(slug, meterId)}>{code}</Link> : code}
              </Td>
              {slug ? <Td>{firm.name}</Td> : null}
              <Td>{w.unread.whys[why](day)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      {unread.count > unread.rows.length ? (
        <p className="py-2 text-13 text-ink-3">{w.unread.more(unread.count - unread.rows.length)}</p>
      ) : null}
    </section>
  )
}
