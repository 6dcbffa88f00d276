import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { squareMetres } from '~/residence/spaces/sheet'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { needsInWords, toldInWords } from './lines-in-words'
import type { FirmLine } from './queries.server'
import { proposalWords } from './words'

type Props = { slug: string; proposalId: string; number: number; rows: readonly FirmLine[]; isOpen: boolean }

/** The firms of a proposal: what each needs, what it gets and why, and the choice to lock or bar it. */
export function FirmTable({ slug, proposalId, number, rows, isOpen }: Props) {
  const w = useWords(proposalWords)
  return (
    <Table label={w.firms} stacks minWidth="l">
      <thead>
        <tr>
          <Th>{w.firm}</Th>
          <Th className="w-1/4">{w.wants}</Th>
          <Th>{w.gets}</Th>
          <Th className="w-1/3">{w.why}</Th>
          {isOpen ? <Th className="no-print">{w.act}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.applicationId}>
            <Td strong className="cell-head" second={w.priority(row.priority, row.reviews)}>
              <Link to={paths.deskFirm(slug, row.firmId)}>{row.name}</Link>
              {row.chosen ? (
                <div>
                  <StatusWord shape="half">{w.notInYet}</StatusWord>
                </div>
              ) : null}
            </Td>
            <Td label={w.wants}>
              {needsInWords(w, row).join(w.join)}
              {isOpen ? (
                <>
                  {' '}
                  <Link className="no-print" to={paths.deskProposalFirm(slug, proposalId, row.applicationId)}>
                    {w.change}
                  </Link>
                </>
              ) : null}
            </Td>
            <Td label={w.gets} strong second={secondOf(w, row)}>
              {row.room ?? (row.told ? w.nothing : '—')}
              {row.fixed && row.fixed === row.room ? (
                <div>
                  <StatusWord shape="locked">{w.fixed}</StatusWord>
                </div>
              ) : null}
            </Td>
            <Td label={w.why}>
              <Why row={row} />
            </Td>
            {isOpen ? (
              <Td className="no-print">
                <Choices {...{ slug, proposalId, number, row }} />
              </Td>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

type Words = (typeof proposalWords)['zh']

function secondOf(w: Words, row: FirmLine): string | undefined {
  if (row.room === null) return undefined
  return row.bySeat ? w.desks(row.desks) : w.sqm(squareMetres(row.roomSqm ?? 0))
}

function Why({ row }: { row: FirmLine }) {
  const w = useWords(proposalWords)
  if (!row.takesPart) return <>{w.notPart}</>
  if (!row.told) return <>{row.waits ? w.nothingYet : w.hasRoom}</>
  const [first, ...more] = toldInWords(w, row, row.told)
  return (
    <>
      {first}
      {more.length > 0 ? (
        <ul className="text-13 text-ink-2">
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** Locks what a firm gets, bars it, or frees it again; the next run keeps to it. */
function Choices({ slug, proposalId, number, row }: Omit<Props, 'rows' | 'isOpen'> & { row: FirmLine }) {
  const w = useWords(proposalWords)
  if (row.roomId === null) return null
  const isFixed = row.fixed !== null && row.fixed === row.room
  return (
    <Form
      method="post"
      action={`${paths.deskProposalStep(slug, proposalId, 'choice')}?n=${number}`}
      className="flex flex-wrap gap-2"
    >
      <input type="hidden" name="applicationId" value={row.applicationId} />
      <input type="hidden" name="unitId" value={row.roomId} />
      <Button
        size="s"
        name="choice"
        value={isFixed ? 'free' : 'fixed'}
        aria-label={`${isFixed ? w.unlock : w.lock} ${row.name}`}
      >
        {isFixed ? w.unlock : w.lock}
      </Button>
      {isFixed ? null : (
        <Button size="s" variant="text" name="choice" value="barred" aria-label={`${w.bar} ${row.name}`}>
          {w.bar}
        </Button>
      )}
    </Form>
  )
}
