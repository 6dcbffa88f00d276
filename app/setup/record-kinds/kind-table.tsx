import { kindWords as namedIn } from '~/ground/firms/kind-name'
import { OWN_KIND_STATES } from '~/ground/record-kinds/vocabulary'
import { paths } from '~/platform/paths'
import { formatCount } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { KindList } from './view.server'
import { kindWords } from './words'

/** The kinds of record that the enclave defined, each with what can be done to it. */
export function KindTable({ list: { slug, rows } }: { list: KindList }) {
  const w = useWords(kindWords)
  const locale = useLocale()
  if (rows.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>
  return (
    <Table label={w.title} stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.cols.kind}</Th>
          <Th>{w.cols.asks}</Th>
          <Th>{w.cols.number}</Th>
          <Th>{w.cols.ends}</Th>
          <Th num>{w.cols.records}</Th>
          <Th>{w.cols.state}</Th>
          <Th />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = namedIn(row.name, locale)
          return (
            <Row key={row.code}>
              <Td head className="cell-head" second={<span className="code">{row.code}</span>}>
                {name}
              </Td>
              <Td label={w.cols.asks}>
                {row.fields.map((field) => namedIn(field, locale)).join(locale === 'zh' ? '、' : ', ')}
              </Td>
              <Td label={w.cols.number}>{row.hasNumber ? w.checks[row.check] : w.noNumber}</Td>
              <Td label={w.cols.ends}>{w.endKinds[row.ends]}</Td>
              <Td num label={w.cols.records}>
                {formatCount(row.records)}
              </Td>
              <Td label={w.cols.state} second={w.versionOf(row.version, row.from)}>
                <StatusWord shape={OWN_KIND_STATES.shapeOf(row.state)}>{w.states[row.state]}</StatusWord>
              </Td>
              <Td>
                <span className="flex flex-wrap gap-3">
                  <Link to={paths.adminKind(slug, row.code)} aria-label={w.changeOf(name)}>
                    {w.change}
                  </Link>
                  {row.state === 'draft' ? (
                    <Link to={paths.adminKindPublish(slug, row.code)} aria-label={w.publishOf(name)}>
                      {w.publish}
                    </Link>
                  ) : null}
                  {row.state === 'published' ? (
                    <Link to={paths.adminKindRetire(slug, row.code)} aria-label={w.retireOf(name)}>
                      {w.retire}
                    </Link>
                  ) : null}
                </span>
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
