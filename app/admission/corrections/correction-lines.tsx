import { SelectField, TextArea } from '~/ui/form'
import { typedText, useScope } from '~/ui/reply'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { actWords } from '~/admission/applications/act-words'
import { deskWords } from '~/admission/applications/desk-words'
import { CORRECTION_REASONS } from '~/admission/applications/targets'

type Line = { target: string; label: string; value: string | null; section: string; criteria: string[] }
type Numbered = Line & { index: number }

/**
 * Everything a correction can ask for, to be ticked: first what doubtful criteria hang on, then the rest by section.
 * What is asked of the firm is written only where a line is ticked; the style sheet shows and hides, no script.
 */
export function CorrectionLines({ lines }: { lines: Line[] }) {
  const w = useWords(actWords).correction
  const numbered = lines.map((line, index) => ({ ...line, index }))
  const suggested = numbered.filter((line) => line.criteria.length > 0)
  const others = numbered.filter((line) => line.criteria.length === 0)
  const sections = [...new Set(others.map((line) => line.section))]
  return (
    <div className="group/only">
      {suggested.length > 0 ? <Group title={w.suggested} lines={suggested} /> : null}
      {sections.map((section) => (
        <Group key={section} title={section} lines={others.filter((line) => line.section === section)} />
      ))}
      <label className="sticky bottom-0 flex min-h-11 items-center gap-2 border-t border-ink bg-paper py-2 text-14">
        <input type="checkbox" className="choice-box" data-only autoComplete="off" />
        {w.onlyPicked}
      </label>
    </div>
  )
}

function Group({ title, lines }: { title: string; lines: Numbered[] }) {
  return (
    <section className="mb-6 group-has-[[data-only]:checked]/only:not-has-[[data-pick]:checked]:hidden">
      <SectionHead title={title} />
      {lines.map((line) => (
        <LineFields key={line.target} line={line} />
      ))}
    </section>
  )
}

function LineFields({ line }: { line: Numbered }) {
  const w = useWords(actWords).correction
  const reasons = useWords(deskWords).reasons
  const { reply } = useScope({})
  const name = `items[${line.index}]`
  return (
    <div className="group/line border-b border-rule text-13 group-has-[[data-only]:checked]/only:not-has-[[data-pick]:checked]:hidden">
      <input type="hidden" name={`${name}.target`} value={line.target} />
      <label className="flex min-h-11 cursor-pointer items-baseline gap-3 py-2">
        <input
          type="checkbox"
          className="choice-box self-start"
          name={`${name}.pick`}
          defaultChecked={typedText(reply, `${name}.pick`, '') === 'on'}
          data-pick
        />
        <span className="min-w-0">
          <span className="font-semibold">{line.label}</span>
          {line.criteria.length > 0 ? (
            <span className="ml-2 text-ink-3">{line.criteria.join(', ')}</span>
          ) : null}
          <span
            data-typed
            className="line-clamp-3 whitespace-pre-line text-ink-2 group-has-[[data-pick]:checked]/line:line-clamp-none"
          >
            {line.value}
          </span>
        </span>
      </label>
      <div className="hidden gap-x-6 pb-2 pl-7 group-has-[[data-pick]:checked]/line:grid md:grid-cols-[160px_minmax(0,1fr)]">
        <SelectField
          name={`${name}.reason`}
          label={w.reason}
          empty={w.noReason}
          options={CORRECTION_REASONS.map((value) => ({ value, label: reasons[value] }))}
        />
        <TextArea name={`${name}.note`} label={w.note} hint={w.noteHint} rows={2} max={500} />
      </div>
    </div>
  )
}
