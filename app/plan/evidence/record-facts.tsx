import { recordWords } from '~/ground/firms/record-words'
import { kindName } from '~/ground/firms/kind-name'
import { endingOf } from '~/ground/records/records'
import { firmWords } from '~/ground/firms/words'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, Note } from '~/ui/page'
import { AlikePanel } from './alike-panel'
import type { RecordView } from './row.server'
import type { RecordDetail } from '~/plan/counting-rules/record-details'
import { evidenceWords } from '~/plan/counting/words'

/** The record behind a row with everything it says, the paper that proves it, and what looks like it. */
export function RecordFacts({ record }: { record: RecordView }) {
  const w = useWords(evidenceWords)
  const r = useWords(recordWords)
  const f = useWords(firmWords)
  const said = useSaid()
  const locale = useLocale()
  const { kind, own, ended } = record
  const items = [
    { label: w.record, value: [kindName(kind, own, locale), record.title].filter(Boolean).join(' · ') },
    ...(record.number
      ? [
          {
            label: kind === 'own' ? (own?.number[locale] ?? '') : r.number[kind],
            value: <span className="code break-all">{record.number}</span>,
          },
        ]
      : []),
    ...(record.numberReason ? [{ label: r.numberReason, value: record.numberReason }] : []),
    ...record.said.map(said),
    ...(own?.said ?? []).map(({ label, value }) => ({ label: label[locale], value: value[locale] })),
    { label: kind === 'own' ? (own?.day[locale] ?? '') : r.happenedOn[kind], value: record.happenedOn },
    ...(ended
      ? [
          {
            label: f.endedLabel,
            value: [f.ended[endingOf(kind)](ended.on), ended.reason].filter(Boolean).join(' · '),
          },
        ]
      : []),
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
      {record.alike ? <AlikePanel alike={record.alike} /> : null}
    </>
  )
}

/** One thing that a record says, in words. */
function useSaid() {
  const r = useWords(recordWords)
  const w = useWords(evidenceWords)
  const choices: Partial<Record<RecordDetail['key'], Record<string, string>>> = {
    ownership: r.ownerships,
    idKind: r.idKinds,
    degree: r.degrees,
    duty: r.duties,
    sourceType: r.sourceTypes,
    proofKind: r.proofKinds,
    type: r.types,
    way: r.ways,
    seniorTitle: { yes: r.seniorTitleYes },
  }
  return ({ key, value }: RecordDetail) => {
    const label = key === 'deductionsYuan' ? r.deductions : r[key]
    if (key === 'deductionsYuan') return { label, value: w.wan(value) }
    if (key === 'category') return { label, value: r.categoryOf(value) }
    return { label, value: choices[key]?.[value] ?? value }
  }
}
