import { DateField, TextArea, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { WordingEdit } from './reword.server'
import { indicatorWords } from './words'

/** Name, definition and note in both languages, from when, and why. */
export function wordingFields(
  w: (typeof indicatorWords)['zh'],
  { said, today, basedOn }: Pick<WordingEdit, 'said' | 'today' | 'basedOn'>,
) {
  return (
    <div className="grid items-start gap-x-10 md:grid-cols-2">
      <input type="hidden" name="basedOn" value={basedOn} />
      <TextField name="zh" label={w.zh} maxLength={40} defaultValue={said.zh} />
      <TextField name="en" label={w.en} hint={w.enHint} maxLength={80} optional defaultValue={said.en} />
      <TextArea
        name="ruleZh"
        label={w.ruleZh}
        hint={w.ruleZhHint}
        rows={4}
        max={400}
        defaultValue={said.ruleZh}
      />
      <TextArea name="ruleEn" label={w.ruleEn} rows={4} max={600} optional defaultValue={said.ruleEn} />
      <TextArea
        name="noteZh"
        label={w.noteZh}
        hint={w.noteZhHint}
        rows={3}
        max={400}
        optional
        defaultValue={said.noteZh}
      />
      <TextArea name="noteEn" label={w.noteEn} rows={3} max={600} optional defaultValue={said.noteEn} />
      <DateField name="effectiveOn" label={w.effectiveOn} defaultValue={today} />
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </div>
  )
}

/** Every wording of an indicator, the newest first. */
export function Wordings({ history }: Pick<WordingEdit, 'history'>) {
  const w = useWords(indicatorWords)
  const locale = useLocale()
  if (history.length === 0) return null
  return (
    <section className="mt-10">
      <SectionHead title={w.history} />
      <ol className="grid gap-4 pt-3">
        {history.map(({ version, from, at, by, name, rule, note, reason }) => (
          <li key={version}>
            <strong>{w.historyOf(version, from, at, by)}</strong>
            <span className="block">
              {name[locale]} · {rule[locale]}
            </span>
            {note[locale] ? <span className="block">{note[locale]}</span> : null}
            <span className="block text-13 text-ink-2">{reason}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
