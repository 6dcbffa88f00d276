import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { StandingWord } from './commitment-view'
import { dueInWords, ownerInWords, progressInWords, type Line } from '~/landing/commitments/line-text'
import { SIDES } from '~/landing/commitments/vocabulary'
import { commitmentWords } from '~/landing/commitments/words'

type Props = { slug: string; rows: readonly Line[]; label: string; firms?: boolean }

/** Commitments, one a row: whose, what, by when, how much of it is kept, where it stands. */
export function CommitmentTable({ slug, rows, label, firms }: Props) {
  const w = useWords(commitmentWords)
  const locale = useLocale()
  return (
    <Table label={label} pick minWidth="l">
      <thead>
        <tr>
          <Th>{w.commitment}</Th>
          {firms ? <Th>{w.firm}</Th> : null}
          <Th>{w.owner}</Th>
          <Th>{w.due}</Th>
          <Th>{w.progress}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id}>
            <Td head second={`${w.kinds[one.kind]} · ${one.ref}`}>
              <Link to={paths.commitment(slug, one.id)}>{one.what}</Link>
            </Td>
            {firms ? <Td second={locale === 'zh' ? one.parkZh : one.parkEn}>{one.firm}</Td> : null}
            <Td>{ownerInWords(w, one, locale)}</Td>
            <Td hot={one.owed && one.late > 0}>{dueInWords(w, one)}</Td>
            <Td>{progressInWords(w, one, locale)}</Td>
            <Td>
              <StandingWord one={one} />
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

type SectionProps = {
  slug: string
  projectId: string
  rows: readonly Line[]
  signed: boolean
  mayEnter: boolean
}

/** What both sides have promised on a project, on its page: each side's clauses with how far they have come. */
export function ProjectCommitments({ slug, projectId, rows, signed, mayEnter }: SectionProps) {
  const w = useWords(commitmentWords)
  return (
    <section>
      <SectionHead
        title={w.section}
        aside={
          <span className="flex flex-wrap gap-2">
            <LinkButton to={paths.landingAgreement(slug, projectId)}>{w.agreement}</LinkButton>
            {mayEnter ? (
              <LinkButton to={paths.commitmentNew(slug, projectId)}>{signed ? w.addAsked : w.add}</LinkButton>
            ) : null}
          </span>
        }
      />
      {rows.length === 0 ? <p className="text-ink-2">{w.sectionNone}</p> : null}
      {SIDES.codes.map((side) => {
        const own = rows.filter((row) => row.side === side)
        if (own.length === 0) return null
        return (
          <div key={side} className="mb-4">
            <h3 className="mb-1 text-13 text-ink-2">{w.sidesOf[side]}</h3>
            <CommitmentTable slug={slug} rows={own} label={w.sidesOf[side]} />
          </div>
        )
      })}
    </section>
  )
}
