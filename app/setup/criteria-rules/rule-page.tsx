import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import {
  CheckboxGroup,
  ErrorSummary,
  FormScope,
  NumberField,
  RadioGroup,
  Submit,
  TextField,
  type Reply,
} from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { RuleBuilder } from './rule-builder'
import { lineNumber, ROOT } from '~/ground/criteria/rule-fields'
import type { RuleEdit } from './rule-edit.server'
import type { Group } from '~/ground/criteria/rule-form'
import { criteriaWords } from '~/ground/criteria/words'
import { sentenceFor } from '~/mechanism/sentences'

/** One criterion of a draft: its words, clause and papers, and the rule it is judged by. */
export function RulePage({ edit, reply, rule }: { edit: RuleEdit; reply: Reply; rule: Group | undefined }) {
  const w = useWords(criteriaWords)
  const { slug, set, known } = edit
  const to = paths.deskCriteriaSet(slug, set.id)
  const errorText = (code: string) => sentenceFor(w.errors, code)
  const labels = Object.fromEntries([
    ...LABELLED.map((name) => [name, w.rule[name]]),
    ...Object.keys(reply?.error ?? {})
      .filter((name) => name.startsWith(`${ROOT}.`))
      .map((name) => [name, w.rule.line(lineNumber(name))]),
  ])
  return (
    <div className="max-w-[960px]">
      <PageHead
        title={known === null ? w.rule.newTitle : w.rule.editTitle(known)}
        crumbs={[
          { label: w.title, to: paths.deskCriteria(slug) },
          { label: set.title, to },
          { label: known ?? w.rule.newTitle },
        ]}
      />
      <FormScope reply={reply} errorText={errorText}>
        <ErrorSummary labels={labels} />
        <Form method="post" action={paths.deskRule(slug, set.id, known ?? 'new')} noValidate>
          {/* Enter in a field saves: the first button of a form is the one that Enter presses. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            {w.save}
          </button>
          <input type="hidden" name="version" value={set.version} />
          <Head edit={edit} />
          <SectionHead title={w.rule.builder} aside={w.rule.builderHint} />
          {edit.unreadable ? (
            <div className="mb-4">
              <Note tone="sha" title={w.rule.unreadable}>
                {w.rule.current}
                {edit.unreadable}
              </Note>
            </div>
          ) : null}
          <RuleBuilder rule={rule ?? edit.rule} shapeTo={paths.deskRuleShape(slug, set.id, known ?? 'new')} />
          <div className="acts">
            <Submit>{w.save}</Submit>
            <LinkButton to={to}>{w.cancel}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}

const LABELLED = [
  'code',
  'track',
  'severity',
  'points',
  'zh',
  'en',
  'clauseZh',
  'clauseEn',
  'papers',
] as const

function Head({ edit: { head, papers } }: { edit: RuleEdit }) {
  const { rule: w, tracks, severities } = useWords(criteriaWords)
  return (
    <div className="grid items-start gap-x-10 md:grid-cols-2">
      <TextField name="code" label={w.code} hint={w.codeHint} maxLength={12} defaultValue={head.code} />
      <RadioGroup
        name="track"
        label={w.track}
        defaultValue={head.track}
        options={Object.entries(tracks).map(([value, label]) => ({ value, label }))}
      />
      <RadioGroup
        name="severity"
        label={w.severity}
        defaultValue={head.severity}
        options={(['must', 'bonus'] as const).map((value) => ({
          value,
          label: severities[value],
          hint: w.severityHints[value],
        }))}
      />
      <NumberField name="points" label={w.points} unit={w.pointsUnit} optional defaultValue={head.points} />
      <TextField name="zh" label={w.zh} hint={w.wordsHint} maxLength={300} defaultValue={head.zh} />
      <TextField
        name="en"
        optional
        label={w.en}
        hint={w.wordsHintEn}
        maxLength={500}
        defaultValue={head.en}
      />
      <TextField name="clauseZh" label={w.clauseZh} optional maxLength={200} defaultValue={head.clauseZh} />
      <TextField name="clauseEn" label={w.clauseEn} optional maxLength={300} defaultValue={head.clauseEn} />
      <div className="md:col-span-2">
        <CheckboxGroup name="papers" label={w.papers} optional options={papers} defaultValue={head.papers} />
      </div>
    </div>
  )
}
