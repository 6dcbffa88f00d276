import type { ApprovalLine } from '~/plan/board/approval-preview.server'
import { reasonsInWords } from '~/plan/evidence/refusal-words'
import { amountOf } from '~/plan/evidence/rule-panel'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'
import { CheckboxGroup } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'

/** Of the rows of the sample, each ticked once it was compared with its proof. */
export function SampleChecks({ lines, of }: { lines: ApprovalLine[]; of: number }) {
  const w = useWords(evidenceWords)
  if (lines.length === 0) return null
  return (
    <CheckboxGroup
      name="checked"
      label={w.sample(lines.length, of)}
      hint={w.sampleHint}
      options={lines.map(({ id, ref, firm }) => ({ value: id, label: w.sampleChecked(ref, firm) }))}
    />
  )
}

/** Each row that would be approved, and why one cannot be. */
export function PreviewTable({ lines }: { lines: ApprovalLine[] }) {
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const places = usePlaces()
  const whyNot = (line: ApprovalLine) =>
    line.isOwn ? w.refusals.own_evidence : reasonsInWords(line.reasons, locale) || undefined
  return (
    <Table label={w.acts.approve} minWidth="m">
      <thead>
        <tr>
          <Th>{w.cols.ref}</Th>
          <Th>{w.cols.firm}</Th>
          <Th>{w.cols.indicator}</Th>
          <Th>{w.cols.countedOn}</Th>
          <Th num>{w.cols.wouldCount}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id}>
            <Td second={line.inSample ? w.inSample : undefined}>
              <Link to={places.row(line.id)}>{line.ref}</Link>
            </Td>
            <Td strong>{line.firm}</Td>
            <Td>{line.name[locale]}</Td>
            <Td hot={line.value === null} second={whyNot(line)}>
              {line.value === null && !line.isOwn ? w.cannotApprove : line.countedOn}
            </Td>
            <Td num strong>
              {line.value === null ? '—' : amountOf(w, line.money, line.value)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
