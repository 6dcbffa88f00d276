import { SelectField, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { actWords } from './act-words'
import { deskWords } from './desk-words'
import { CORRECTION_REASONS } from './targets'

type Line = { target: string; label: string; value: string | null; section: string; criteria: string[] }

/** Everything a correction can ask for: first what doubtful criteria hang on, then the rest by section. */
export function CorrectionLines({ lines }: { lines: Line[] }) {
  const w = useWords(actWords).correction
  const numbered = lines.map((line, index) => ({ ...line, index }))
  const suggested = numbered.filter((line) => line.criteria.length > 0)
  const sections = [...new Set(numbered.map((line) => line.section))]
  return (
    <>
      {suggested.length > 0 ? (
        <section className="mb-6">
          <SectionHead title={w.suggested} />
          {suggested.map((line) => (
            <LineFields key={line.target} line={line} />
          ))}
        </section>
      ) : null}
      <SectionHead title={w.others} />
      {sections.map((section) => (
        <Disclosure key={section} summary={section} open={suggested.length === 0}>
          {numbered
            .filter((line) => line.section === section && line.criteria.length === 0)
            .map((line) => (
              <LineFields key={line.target} line={line} />
            ))}
        </Disclosure>
      ))}
    </>
  )
}

function LineFields({ line }: { line: Line & { index: number } }) {
  const w = useWords(actWords).correction
  const reasons = useWords(deskWords).reasons
  const name = `items[${line.index}]`
  return (
    <div className="grid gap-x-6 border-b border-rule py-2 text-13 md:grid-cols-[minmax(0,1fr)_140px_minmax(0,1fr)]">
      <div>
        <span className="font-semibold">{line.label}</span>
        {line.criteria.length > 0 ? (
          <span className="ml-2 text-ink-3">{line.criteria.join(', ')}</span>
        ) : null}
        <span className="block text-ink-2">{line.value}</span>
        <input type="hidden" name={`${name}.target`} value={line.target} />
      </div>
      <SelectField
        name={`${name}.reason`}
        label={w.reason}
        optional
        empty={w.noReason}
        options={CORRECTION_REASONS.map((value) => ({ value, label: reasons[value] }))}
      />
      <TextField name={`${name}.note`} label={w.note} optional maxLength={500} />
    </div>
  )
}
