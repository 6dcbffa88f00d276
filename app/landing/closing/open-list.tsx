import type { SerializeFrom } from '@remix-run/node'
import { KINDS } from '~/landing/commitments/vocabulary'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { OpenMatter, OpenMatters } from './open-matters.server'
import { closingWords } from './words'

type Props = { slug: string; open: SerializeFrom<OpenMatters>; projectAt: string; today: Day }

/** What is still open under a landing: what has to be settled first, and promises whose day lies ahead. */
export function OpenList({ slug, open, projectAt, today }: Props) {
  const w = useWords(closingWords)
  const { first, count, must } = open
  if (count === 0) return <p className="mb-6">{w.nothingOpen}</p>
  const ahead = count - must
  const groups = [
    { title: w.mustTitle(must), rows: first.filter((one) => one.must), all: must },
    { title: w.openTitle(ahead), rows: first.filter((one) => !one.must), all: ahead },
  ].filter(({ all }) => all > 0)
  const at = ({ kind, leadsTo }: SerializeFrom<OpenMatter>) =>
    leadsTo === null
      ? projectAt
      : kind === 'finding'
        ? paths.siteVisit(slug, leadsTo)
        : paths.commitment(slug, leadsTo)
  return (
    <>
      {groups.map(({ title, rows, all }) => (
        <section key={title} className="mb-6">
          <SectionHead title={title} />
          {rows.length === 0 ? null : (
            <Table label={title} stacks minWidth="m">
              <thead>
                <tr>
                  <Th>{w.matter}</Th>
                  <Th>{w.kind}</Th>
                  <Th>{w.due}</Th>
                </tr>
              </thead>
              <tbody>
                {rows.map((one, index) => (
                  <Row key={index}>
                    <Td head>
                      <Link to={at(one)}>
                        {one.what ||
                          (one.promise === null ? w.kinds[one.kind] : w.promises[KINDS.of(one.promise)])}
                      </Link>
                    </Td>
                    <Td label={w.kind}>
                      {w.kinds[one.kind]}
                      {one.promise === null ? '' : ` · ${w.promises[KINDS.of(one.promise)]}`}
                    </Td>
                    <Td label={w.due}>
                      {one.due === null ? (
                        w.noDay
                      ) : one.due < today ? (
                        <StatusWord shape="late" tone="hot">
                          {one.due}
                        </StatusWord>
                      ) : (
                        one.due
                      )}
                    </Td>
                  </Row>
                ))}
              </tbody>
            </Table>
          )}
          {all > rows.length ? <p className="mt-2 text-13 text-ink-3">{w.more(all - rows.length)}</p> : null}
        </section>
      ))}
    </>
  )
}
