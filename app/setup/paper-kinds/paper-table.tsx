import { EVERY_FORMAT, formatNames } from '~/ground/files/formats'
import { PAPER_NEEDS } from '~/ground/settings/papers'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { PaperList } from './view.server'
import { paperWords } from './words'

/** The papers in force today in their order, those that are retired below them. */
export function PaperTable({ list: { slug, content } }: { list: Pick<PaperList, 'slug' | 'content'> }) {
  const w = useWords(paperWords)
  const locale = useLocale()
  const { papers } = content
  if (papers.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>
  const asked = papers.filter(({ need }) => need !== 'retired')
  const retired = papers.filter(({ need }) => need === 'retired')
  return (
    <Table label={w.title} stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.cols.paper}</Th>
          <Th>{w.cols.who}</Th>
          <Th>{w.cols.need}</Th>
          <Th>{w.cols.formats}</Th>
          <Th>{w.cols.limits}</Th>
          <Th />
        </tr>
      </thead>
      <tbody>
        {[...asked, ...retired].map((paper) => {
          const [only] = paper.tracks
          const to = paths.adminPaper(slug, paper.code)
          const formats = EVERY_FORMAT.filter((format) => paper.formats.includes(format))
          return (
            <Row key={paper.code}>
              <Td head className="cell-head" second={locale === 'zh' ? paper.noteZh : paper.noteEn}>
                {paper[locale]}
              </Td>
              <Td label={w.cols.who}>{paper.tracks.length > 1 || !only ? w.both : w.tracks[only]}</Td>
              <Td label={w.cols.need}>
                <StatusWord shape={PAPER_NEEDS.shapeOf(paper.need)}>{w.needs[paper.need]}</StatusWord>
              </Td>
              <Td label={w.cols.formats}>{formatNames(formats, locale)}</Td>
              <Td label={w.cols.limits}>{w.limits(paper.megabytes, paper.most)}</Td>
              <Td>
                <Link to={to} aria-label={w.changeOf(paper[locale])}>
                  {w.change}
                </Link>
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
