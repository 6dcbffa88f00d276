import { kindName } from '~/ground/firms/kind-name'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { IndicatorList } from './view.server'
import { indicatorWords } from './words'

/** The indicators of the plan: what each counts and by which version. */
export function IndicatorTable({ list: { slug, rows } }: { list: IndicatorList }) {
  const w = useWords(indicatorWords)
  const locale = useLocale()
  return (
    <Table label={w.title} stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.cols.indicator}</Th>
          <Th>{w.cols.unit}</Th>
          <Th>{w.cols.counts}</Th>
          <Th>{w.cols.how}</Th>
          <Th>{w.cols.since}</Th>
          <Th />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code}>
            <Td head className="cell-head">
              {row.name[locale]}
            </Td>
            <Td label={w.cols.unit}>{row.unit[locale]}</Td>
            <Td label={w.cols.counts} second={row.isOwn ? (row.rule ?? w.noRule) : undefined}>
              {kindName(row.recordKind, row.ownKind, locale)}
            </Td>
            <Td label={w.cols.how} second={row.better === 'less' ? w.less : undefined}>
              {row.standing ? w.standing : w.cumulative}
            </Td>
            <Td
              label={w.cols.since}
              second={
                row.endsOn
                  ? w.ended(row.endsOn)
                  : row.worded
                    ? w.wordedFrom(row.worded.version, row.worded.from)
                    : undefined
              }
            >
              {row.isOwn
                ? [
                    row.version ? w.versionOf(row.version.version, row.version.from) : '',
                    row.comes ? w.comes(row.comes.version, row.comes.from) : '',
                  ]
                    .filter(Boolean)
                    .join(locale === 'zh' ? '；' : '; ')
                : w.builtIn}
            </Td>
            <Td>
              {row.isOwn && !row.endsOn ? (
                <span className="flex flex-wrap gap-3">
                  <Link to={paths.adminIndicator(slug, row.code)} aria-label={w.changeOf(row.name[locale])}>
                    {w.change}
                  </Link>
                  <Link to={paths.adminIndicatorEnd(slug, row.code)} aria-label={w.endOf(row.name[locale])}>
                    {w.end}
                  </Link>
                </span>
              ) : row.isOwn ? null : (
                <Link
                  to={paths.adminIndicatorWording(slug, row.code)}
                  aria-label={w.rewordOf(row.name[locale])}
                >
                  {w.reword}
                </Link>
              )}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
