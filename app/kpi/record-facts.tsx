import { recordWords } from '~/firms/record-words'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { KeyValues, Note } from '~/ui/page'
import type { RecordView } from './row.server'
import { evidenceWords } from './words'

/** The record behind a row with the paper that proves it. */
export function RecordFacts({ record }: { record: RecordView }) {
  const w = useWords(evidenceWords)
  const r = useWords(recordWords)
  const items = [
    { label: w.record, value: [r.kinds[record.kind], record.title].filter(Boolean).join(' · ') },
    { label: r.number[record.kind], value: <span className="nm break-all">{record.number}</span> },
    { label: r.happenedOn[record.kind], value: record.happenedOn },
    ...(record.validUntil ? [{ label: w.validUntil, value: record.validUntil }] : []),
    ...(record.amountYuan ? [{ label: w.amount, value: w.wan(record.amountYuan) }] : []),
    ...(record.techYuan ? [{ label: w.techAmount, value: w.wan(record.techYuan) }] : []),
    {
      label: w.proof,
      value: record.fileId ? <a href={paths.file(record.fileId)}>{w.openProof}</a> : w.noProof,
    },
  ]
  return (
    <>
      <KeyValues items={items} />
      {record.withdrawn ? (
        <div className="mt-3">
          <Note tone="sha" title={w.recordWithdrawn(record.withdrawn.on, record.withdrawn.reason)} />
        </div>
      ) : null}
    </>
  )
}
