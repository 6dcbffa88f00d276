import { SOURCE_KEYS, SOURCES } from '~/plan/assessments/sources'
import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { AssessmentRulesForm, assessedInLines } from '~/setup/settings-pages/assessment.form'
import { TextArea, TextField } from '~/ui/form'

/** By what the city assesses the incubator each year. */
const { loader, action, meta, Page } = settingAct({
  topic: 'assessment',
  form: AssessmentRulesForm,
  read: (typed) => typed,
  name: (w) => w.parts.assessed,
  lead: (w) => w.assessmentLead,
  labels: (w) => w.parts,
  above: (w, shown, locale) => (
    <>
      <details className="mb-4 text-13">
        <summary>{w.assessedFrom}</summary>
        <ul>
          {SOURCE_KEYS.map((key) => {
            const { name, rule } = SOURCES[key]
            const language = locale === 'zh' ? 0 : 1
            return (
              <li key={key}>
                <strong>{name[language]}</strong> · {rule[language]}
              </li>
            )
          })}
        </ul>
      </details>
    </>
  ),
  fields: (w, { content, ...shown }, locale) => (
    <>
      <TextArea
        name="assessed"
        label={w.parts.assessed}
        hint={w.assessedHint}
        defaultValue={assessedInLines(content.indicators, locale)}
        rows={12}
        max={4000}
      />
      {(['excellentFrom', 'goodFrom', 'fairFrom'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={w.parts[name]}
          defaultValue={String(content[name])}
          inputMode="decimal"
        />
      ))}
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
