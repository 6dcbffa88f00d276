import { Form } from '@remix-run/react'
import { kindWords as namedIn } from '~/ground/firms/kind-name'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, IdempotencyKey, Submit, TextField, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { FieldRows, HeadFields, RuleFields } from './kind-fields'
import type { KindEdit } from './view.server'
import { kindWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

/** A kind of record of the enclave as it is defined or changed, and every version of it. */
export function KindPage({ edit, reply }: { edit: KindEdit; reply: Reply }) {
  const w = useWords(kindWords)
  const locale = useLocale()
  const { slug, code, name, retired } = edit
  const list = paths.adminKinds(slug)
  const title = name ? w.changeOf(namedIn(name, locale)) : w.new
  return (
    <div className="max-w-[960px]">
      <PageHead
        title={title}
        sub={name ? w.changeLead : w.newLead}
        crumbs={[{ label: w.title, to: list }, { label: title }]}
      />
      {retired ? (
        <Note tone="sha" title={w.retiredOn(retired.on, retired.why)} />
      ) : (
        <FormScope reply={reply} errorText={(one) => sentenceFor(w.errors, one)}>
          <ErrorSummary labels={labelsOf(edit, w)} />
          <Form method="post" action={paths.adminKind(slug, code)} noValidate>
            <input type="hidden" name="basedOn" value={edit.basedOn} />
            {edit.formKey === null ? null : <IdempotencyKey value={edit.formKey} />}
            <HeadFields edit={edit} />
            <FieldRows edit={edit} />
            <RuleFields edit={edit} />
            <div className="mt-6 grid items-start gap-x-10 md:grid-cols-2">
              <DateField name="effectiveOn" label={w.effectiveOn} defaultValue={edit.today} />
              <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
            </div>
            <div className="acts">
              <Submit>{name ? w.saveVersion : w.save}</Submit>
              <LinkButton to={list}>{w.keep}</LinkButton>
            </div>
          </Form>
        </FormScope>
      )}
      <Versions edit={edit} />
    </div>
  )
}

function Versions({ edit: { history } }: { edit: KindEdit }) {
  const w = useWords(kindWords)
  const locale = useLocale()
  if (history.length === 0) return null
  return (
    <section className="mt-10">
      <SectionHead title={w.history} />
      <ol className="grid gap-4 pt-3">
        {history.map(({ version, from, at, by, fields, reason }) => (
          <li key={version}>
            <strong>{w.historyOf(version, from, at, by)}</strong>
            <span className="block">
              {fields.map((field) => namedIn(field, locale)).join(locale === 'zh' ? '、' : ', ')}
            </span>
            <span className="block text-13 text-ink-2">{reason}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const HEAD = [
  ...(['code', 'zh', 'en', 'dayZh', 'dayEn', 'numberForm', 'check', 'pattern', 'example'] as const),
  ...(['paper', 'ends', 'paperZh', 'months', 'paperEn', 'effectiveOn', 'reason'] as const),
]
const PARTS = {
  ...({ zh: 'fieldZh', en: 'fieldEn', type: 'type', role: 'role', least: 'least', most: 'most' } as const),
  ...({ unitZh: 'unitZh', unitEn: 'unitEn', choices: 'choices' } as const),
}

/** The fields in the order of the page, each by its label; what a row asks is named with its row. */
function labelsOf({ room }: KindEdit, w: (typeof kindWords)['zh']): Record<string, string> {
  const rows = Array.from({ length: room }, (_, index) =>
    Object.entries(PARTS).map(([part, label]) => [
      `fields[${index}].${part}`,
      `${w.field(index + 1)} · ${w[label]}`,
    ]),
  ).flat() as [string, string][]
  return Object.fromEntries([...HEAD.map((name) => [name, w[name]] as [string, string]), ...rows])
}
