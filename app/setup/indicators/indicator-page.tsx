import { Form } from '@remix-run/react'
import { lineNumber, ROOT } from '~/ground/criteria/rule-fields'
import { criteriaWords } from '~/ground/criteria/words'
import { RuleBuilder } from '~/setup/criteria-rules/rule-builder'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, IdempotencyKey, Submit, TextField, type Reply } from '~/ui/form'
import { Field } from '~/ui/field'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { FixedFields, SaidFields } from './indicator-fields'
import { PreviewNote, Versions } from './indicator-parts'
import type { IndicatorReply } from './sent.server'
import type { IndicatorEdit } from './view.server'
import { indicatorWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** An indicator of the enclave as it is defined or changed: names, what is counted, and its conditions. */
export function IndicatorPage({ edit, reply }: { edit: IndicatorEdit; reply: IndicatorReply | undefined }) {
  const w = useWords(indicatorWords)
  const rules = useWords(criteriaWords)
  const locale = useLocale()
  const { slug, code, name, kind } = edit
  const list = paths.adminIndicators(slug)
  const title = name ? w.changeOf(name[locale]) : w.new
  const labels = Object.fromEntries([
    ...LABELLED.map((field) => [field, w[field]]),
    ['takes', w.counted],
    ['standing', w.standingLabel],
    ...Object.keys(reply?.error ?? {})
      .filter((field) => field.startsWith(`${ROOT}.`))
      .map((field) => [field, w.line(lineNumber(field))]),
  ])
  return (
    <div className="max-w-[960px]">
      <PageHead
        title={title}
        sub={name ? w.changeLead : w.newLead}
        crumbs={[{ label: w.title, to: list }, { label: title }]}
      />
      {edit.endsOn ? <Note tone="sha" title={w.ended(edit.endsOn)} /> : null}
      <KindChoice edit={edit} />
      <FormScope
        reply={reply as Reply}
        errorText={(one) => sentenceFor({ ...rules.errors, ...w.errors }, one)}
      >
        <ErrorSummary labels={labels} />
        <Form
          method="post"
          action={`${paths.adminIndicator(slug, code)}?kind=${encodeURIComponent(kind)}`}
          noValidate
        >
          {/* Enter in a field saves: the first button of a form is the one that Enter presses. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            {w.save}
          </button>
          <input type="hidden" name="basedOn" value={edit.basedOn} />
          <input type="hidden" name="recordKind" value={kind} />
          {edit.formKey === null ? null : <IdempotencyKey value={edit.formKey} />}
          <SaidFields edit={edit} />
          {name ? null : <FixedFields can={edit.can} />}
          <SectionHead title={w.conditions} aside={w.conditionsHint} />
          {edit.unreadable ? (
            <div className="mb-4">
              <Note tone="sha" title={w.unreadable}>
                {edit.unreadable}
              </Note>
            </div>
          ) : null}
          <RuleBuilder
            rule={reply?.rule ?? edit.rule}
            shapeTo={`${paths.adminIndicatorShape(slug, code)}?kind=${encodeURIComponent(kind)}`}
            among={edit.among}
            below={<PreviewNote preview={reply?.preview ?? null} />}
          />
          <div className="grid items-start gap-x-10 md:grid-cols-2">
            <DateField name="effectiveOn" label={w.effectiveOn} defaultValue={edit.today} />
            <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
          </div>
          <div className="acts">
            <Submit>{name ? w.saveVersion : w.save}</Submit>
            <LinkButton to={list}>{w.keep}</LinkButton>
          </div>
        </Form>
      </FormScope>
      <Versions edit={edit} />
    </div>
  )
}

const LABELLED = [
  ...(['zh', 'en', 'identity', 'months', 'ruleZh', 'ruleEn', 'effectiveOn', 'reason'] as const),
  ...(['unitZh', 'unitEn', 'strict', 'stays'] as const),
]

/** Which records count decides what the conditions may ask, so it is chosen first. */
function KindChoice({ edit: { slug, code, kind, kinds } }: { edit: IndicatorEdit }) {
  const w = useWords(indicatorWords)
  return (
    <Form method="get" action={paths.adminIndicator(slug, code)} className="mb-6 max-w-160">
      <Field name="kind" label={w.kind} hint={w.kindHint}>
        {(input) => (
          <span className="flex gap-3">
            <select {...input} className="input" defaultValue={kind}>
              {kinds.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <Button>{w.choose}</Button>
          </span>
        )}
      </Field>
    </Form>
  )
}
