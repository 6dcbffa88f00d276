import { PrintHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { BulletinPaper, PaperPart } from './paper'

/** The bulletin as a paper, on the screen and on A4; it is Chinese in either language. */
export function BulletinSheet({ paper }: { paper: BulletinPaper }) {
  return (
    <article
      lang="zh-CN"
      className="official-paper paper-show max-w-[794px] border border-rule-2 bg-white px-6 py-9 sm:px-14 print:border-0 print:p-0"
    >
      <PrintHead organisation={paper.organisation} number={paper.docNo} title={paper.title} />
      <div className="paper-body mt-6">
        {paper.parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
        <p className="mt-8 break-inside-avoid pr-[4em] text-right">
          {paper.signedBy}
          {paper.signedOn ? <span className="block">{paper.signedOn}</span> : null}
        </p>
        <ol className="mt-8 break-inside-avoid border-t border-ink pt-3 text-[0.75em] leading-normal">
          {paper.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      </div>
    </article>
  )
}

function Part({ part }: { part: PaperPart }) {
  if (part.kind === 'heading')
    return <h2 className="mt-4 mb-1 break-after-avoid text-[1em] font-semibold">{part.text}</h2>
  if (part.kind === 'text') return <p className="indent-[2em]">{part.text}</p>
  return (
    <div className="my-4 text-[0.8125em] leading-normal">
      <Table label={part.caption} caption={part.caption} minWidth="m">
        <thead>
          <tr>
            {part.heads.map((head, index) => (
              <Th key={head} num={index >= part.figuresFrom}>
                {head}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((cells, at) => (
            <Row key={at}>
              {cells.map((cell, index) => (
                <Td key={index} num={index >= part.figuresFrom} head={index === part.named}>
                  {cell}
                </Td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
