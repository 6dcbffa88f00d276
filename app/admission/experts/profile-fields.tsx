import { Form } from '@remix-run/react'
import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { LinkButton } from '~/ui/buttons'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FormScope,
  Submit,
  TextArea,
  TextField,
  type Reply,
} from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { LANGUAGES } from './links'
import type { ExpertView } from './queries.server'
import { expertWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** What is said of an expert, by the expert or by an officer. */
export function ProfileForm(props: { expert: ExpertView; reply: Reply; own: boolean; back?: string }) {
  const w = useWords(expertWords)
  const locale = useLocale()
  const { expert, reply, own, back } = props
  const labels = {
    divisions: w.divisions,
    knowledge: w.knowledge,
    employer: w.employer,
    employerUscc: w.employerUscc,
    title: w.title,
    languages: w.languages,
    availableUntil: w.availableUntil,
  }
  return (
    <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
      <ErrorSummary labels={labels} />
      <Form method="post" noValidate>
        <input type="hidden" name="version" value={expert.version} />
        <TextField name="employer" label={w.employer} defaultValue={expert.employer} maxLength={80} />
        <TextField
          name="employerUscc"
          optional
          label={w.employerUscc}
          defaultValue={expert.employerUscc}
          maxLength={18}
          spellCheck={false}
        />
        <TextField name="title" optional label={w.title} defaultValue={expert.title} maxLength={60} />
        <CheckboxGroup
          name="divisions"
          label={w.divisions}
          hint={w.divisionsHint}
          defaultValue={expert.divisions}
          options={DIVISIONS.map((one) => ({ value: one.code, label: `${one.code} ${one[locale]}` }))}
        />
        <TextArea
          name="knowledge"
          optional
          label={w.knowledge}
          hint={w.knowledgeHint}
          defaultValue={expert.knowledge}
          rows={3}
          max={500}
        />
        <CheckboxGroup
          name="languages"
          optional
          label={w.languages}
          defaultValue={expert.languages}
          options={LANGUAGES.map((code) => ({ value: code, label: sentenceFor(w.languageNames, code) }))}
        />
        <DateField
          name="availableUntil"
          optional
          label={w.availableUntil}
          hint={w.availableHint}
          defaultValue={expert.availableUntil}
        />
        <Checkbox name="active" optional label={w.state} text={w.activeText} defaultChecked={expert.active} />
        <div className="acts">
          <Submit>{own ? w.saveOwn : w.save}</Submit>
          {back ? <LinkButton to={back}>{w.cancel}</LinkButton> : null}
        </div>
      </Form>
    </FormScope>
  )
}
