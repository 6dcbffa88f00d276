import { paths } from '~/platform/paths'
import { dayInWords } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { changeToCheck } from './changes.server'
import { identityWords } from '~/ground/firms/identity-words'

/** A register names the year, whichever it is. */
const FULL = 0

type Change = Awaited<ReturnType<typeof changeToCheck>>

/** What a firm wants changed: as it is and as it is to be, why, since when, and the proof. */
export function ChangeTable({ change }: { change: Change }) {
  const w = useWords(identityWords)
  const locale = useLocale()
  return (
    <div className="mb-6 grid gap-4">
      <Table label={w.decideTitle}>
        <thead>
          <tr>
            <Th>{w.what}</Th>
            <Th>{w.before}</Th>
            <Th>{w.after}</Th>
          </tr>
        </thead>
        <tbody>
          {change.lines.map((line) => (
            <Row key={line.field}>
              <Td head>{line.label}</Td>
              <Td className="text-ink-2">{line.before}</Td>
              <Td strong>{line.after}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <KeyValues
        items={[
          { label: w.reason, value: change.reason },
          ...(change.sinceOn ? [{ label: w.since, value: dayInWords(change.sinceOn, locale, FULL) }] : []),
          {
            label: w.proof,
            value: change.file ? <a href={paths.file(change.file.id)}>{change.file.name}</a> : w.proofNone,
          },
          { label: w.askedWho, value: w.askedBy(change.askedBy, dayInWords(change.askedOn, locale, FULL)) },
        ]}
      />
    </div>
  )
}
