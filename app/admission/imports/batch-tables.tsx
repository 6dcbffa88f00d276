import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { FilterLinks } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { batchWords } from './batch-words'
import type { PageRow } from './batch-page'
import type { ResultLine } from './queries.server'
import type { CellError } from './rows'
import { importWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'
import { wordFor } from '~/shared/words'

function Head() {
  const w = useWords(batchWords)
  return (
    <thead>
      <tr>
        <Th num>{w.line}</Th>
        <Th>{w.firmHead}</Th>
        <Th>{w.verdictHead}</Th>
        <Th>{w.details}</Th>
      </tr>
    </thead>
  )
}

/** Every row: the firm on record that it would touch, what would happen, and every wrong cell by its column. */
export function PreviewTable({ slug, rows }: { slug: string; rows: PageRow[] }) {
  const w = useWords(batchWords)
  return (
    <Table label={w.previewTitle} minWidth="m" stacks>
      <Head />
      <tbody>
        {rows.map((row) => (
          <Row key={row.line}>
            <Td num label={w.line}>
              {row.line}
            </Td>
            <Td head second={row.firm.uscc}>
              {row.firm.name || '—'}
            </Td>
            <Td hot={row.verdict === 'refuse' || row.verdict === 'differs'} label={w.verdictHead}>
              {w.verdicts[row.verdict]}
            </Td>
            <Td label={w.details}>
              <KnownFirm slug={slug} row={row} />
              {row.errors.length > 0 ? <Errors errors={row.errors} /> : <WhatComesOfIt row={row} />}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** Whose firm it is, and where sheet and record say different things. */
function KnownFirm({ slug, row: { known, differences } }: { slug: string; row: PageRow }) {
  const w = useWords(batchWords)
  const fields = useWords(importWords).firm
  if (!known) return null
  return (
    <div>
      <Link to={paths.deskFirm(slug, known.id)}>{w.known(known.name, known.people)}</Link>
      {differences.length > 0 ? (
        <ul>
          {differences.map(({ field, said, known: there }) => (
            <li key={field}>{w.differs(fields[field], said, there)}</li>
          ))}
          <li className="text-ink-3">{w.keeps}</li>
        </ul>
      ) : null}
    </div>
  )
}

function WhatComesOfIt({ row: { line, verdict, answered, invitation, firm, known } }: { row: PageRow }) {
  const w = useWords(batchWords)
  if (verdict === 'there' || verdict === 'refuse') return null
  const name = known?.name ?? firm.name
  return (
    <div className="grid gap-1">
      <span>{w.answersKept(answered)}</span>
      {verdict === 'differs' ? <Tick name="take" line={line} label={w.take(name)} /> : null}
      {invitation === 'send' ? <span>{w.invites(firm.inviteTo)}</span> : null}
      {invitation === 'ask' ? (
        <Tick name="invite" line={line} label={w.inviteAsk(firm.inviteTo, name)} />
      ) : null}
      {invitation === 'member' ? <span>{w.isMember(firm.inviteTo)}</span> : null}
    </div>
  )
}

function Tick({ name, line, label }: { name: string; line: number; label: string }) {
  return (
    <label className="choice">
      <input type="checkbox" className="choice-box" name={name} value={line} />
      <span>{label}</span>
    </label>
  )
}

function Errors({ errors }: { errors: CellError[] }) {
  const w = useWords(importWords)
  return (
    <ul>
      {errors.map(({ head, code, said }) => (
        <li key={head + code}>
          {[head, sentenceFor(w.problems, code)].filter(Boolean).join('：')}
          {said ? <span className="text-ink-3"> “{said.slice(0, 60)}”</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** What became of every row, with its draft, and what that still lacks. */
export function ResultTable({ slug, rows }: { slug: string; rows: ResultLine[] }) {
  const w = useWords(batchWords)
  return (
    <Table label={w.resultTitle} minWidth="m" stacks>
      <Head />
      <tbody>
        {rows.map((row) => (
          <Row key={row.line}>
            <Td num label={w.line}>
              {row.line}
            </Td>
            <Td head second={row.ref ?? row.uscc}>
              {row.firmId ? <Link to={paths.deskFirm(slug, row.firmId)}>{row.name}</Link> : row.name || '—'}
            </Td>
            <Td label={w.verdictHead}>
              {row.id ? w.verdicts.created : wordFor(w.verdicts, row.reason) || w.verdicts.refuse}
            </Td>
            <Td label={w.details}>
              {row.id ? <Standing slug={slug} row={row} /> : null}
              {row.id === null && row.errors.length === 0
                ? wordFor(w.reasons, row.reason) || row.reason
                : null}
              <Errors errors={row.errors} />
              {row.invitation ? (
                <div className="text-ink-3">{wordFor(w.invitations, row.invitation)}</div>
              ) : null}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** How far the draft of a row has come, with the page where that goes on. */
function Standing({ slug, row: { id, state, filed, gaps } }: { slug: string; row: ResultLine }) {
  const w = useWords(batchWords)
  if (id === null) return null
  if (filed) return <Link to={paths.deskApplication(slug, id)}>{w.handedIn}</Link>
  if (state !== 'draft') return w.withdrawn
  return <Link to={paths.deskDraft(slug, id)}>{gaps === 0 ? w.ready : w.lacks(gaps)}</Link>
}

/** The way to the rows that are wrong, and to a sheet of them. */
export function WrongRows(props: { here: string; faulty: string; count: number; only: boolean }) {
  const { here, faulty, count, only } = props
  const w = useWords(batchWords)
  return (
    <div className="mb-4 flex flex-wrap items-center gap-4">
      <FilterLinks
        label={w.show}
        items={[
          { to: here, label: w.all, current: !only },
          { to: `${here}?show=wrong`, label: w.onlyWrong, count, current: only },
        ]}
      />
      <a href={faulty}>{w.download}</a>
    </div>
  )
}
