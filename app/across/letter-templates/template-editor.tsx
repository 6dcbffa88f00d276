import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit, TextArea, TextField, typedText, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { LetterText } from '~/ground/letters/letter'
import { letterOf, type LetterKind } from '~/across/letters/catalogue'
import { placeholderOf } from '~/ground/letters/placeholders'
import type { Params } from '~/ground/letters/params'
import { exampleParams, render } from '~/ground/letters/template'
import { TemplateHistory, type Version } from './template-history'
import { templateWords } from './template-words'
import { noticeWords } from '~/ground/notices/words'
import { sentenceFor } from '~/mechanism/sentences'

export type EditorData = {
  slug: string
  kind: LetterKind
  locale: Locale
  inForce: { text: LetterText; version: number; isBuiltIn: boolean }
  other: LetterText
  draft: (LetterText & { revision: number; by: string; at: string }) | null
  versions: Version[]
  mayPublish: boolean
  params: Params
  applications: { value: string; label: string }[]
  application: string
}

/** The text with its placeholders at the left, how it will read at the right, in both languages. */
export function TemplateEditor({ data, reply }: { data: EditorData; reply: Reply }) {
  const { kind, locale, inForce, draft } = data
  const w = useWords(templateWords)
  const letters = useWords(noticeWords)
  const text = draft ?? inForce.text
  const errorText = (code: string) => {
    const [fault = '', list = ''] = code.split('|')
    return w.faults[fault]?.(list) ?? sentenceFor(letters.fieldErrors, code)
  }
  const typed = {
    subject: typedText(reply, 'subject', text.subject) ?? '',
    body: typedText(reply, 'body', text.body) ?? '',
  }
  return (
    <FormScope reply={reply} errorText={errorText}>
      <ErrorSummary labels={{ subject: w.subject, body: w.body }} />
      <div className="grid items-start gap-12 lg:grid-cols-2">
        <div className="min-w-0">
          <SectionHead title={w.editing} aside={w.inForce(standingOf(inForce, w))} />
          {draft ? <p className="my-3 text-13 text-ink-2">{w.draftBy(draft.by, stampOf(draft.at))}</p> : null}
          <TextForm data={data} text={text} />
          <Placeholders kind={kind} locale={locale} />
        </div>
        <div className="min-w-0">
          <SectionHead title={w.preview} />
          <TryOn data={data} />
          <Paper data={data} locale={locale} text={typed} />
          <Paper data={data} locale={locale === 'zh' ? 'en' : 'zh'} text={data.other} />
          {reply?.error ? <Paper data={data} locale={locale} text={text} title={w.present} /> : null}
          <TemplateHistory versions={data.versions} />
        </div>
      </div>
    </FormScope>
  )
}

type Words = (typeof templateWords)['zh']
const standingOf = ({ version, isBuiltIn }: EditorData['inForce'], w: Words) =>
  isBuiltIn ? w.builtIn : w.version(version)

function TextForm({ data, text }: { data: EditorData; text: LetterText }) {
  const { slug, kind, locale, inForce, draft, mayPublish } = data
  const w = useWords(templateWords)
  const at = [slug, kind, locale] as const
  return (
    <Form method="post" action={paths.letterTemplate(...at)} noValidate>
      <input type="hidden" name="version" value={inForce.version} />
      <input type="hidden" name="revision" value={draft?.revision ?? 0} />
      <TextField name="subject" label={w.subject} defaultValue={text.subject} maxLength={200} />
      <TextArea name="body" label={w.body} defaultValue={text.body} rows={14} max={10_000} />
      <div className="acts">
        {mayPublish ? <Submit formAction={paths.letterTemplatePublication(...at)}>{w.publish}</Submit> : null}
        <Submit variant={mayPublish ? 'secondary' : 'primary'}>{w.save}</Submit>
        {draft ? (
          <Submit variant="text" formAction={paths.letterTemplateDiscarding(...at)}>
            {w.discard}
          </Submit>
        ) : null}
        {mayPublish && !inForce.isBuiltIn ? (
          <Submit variant="text" formAction={paths.letterTemplateReset(...at)}>
            {w.reset}
          </Submit>
        ) : null}
      </div>
      {mayPublish ? null : <p className="mt-3 text-13 text-ink-3">{w.onlyDirector}</p>}
    </Form>
  )
}

function Placeholders({ kind, locale }: { kind: LetterKind; locale: Locale }) {
  const w = useWords(templateWords)
  const { has, needs } = letterOf(kind)
  const examples = exampleParams(has, locale)
  return (
    <section className="mt-8">
      <SectionHead title={w.placeholders} level={3} />
      <Table label={w.placeholders}>
        <thead>
          <tr>
            <Th>{w.placeholder}</Th>
            <Th>{w.example}</Th>
          </tr>
        </thead>
        <tbody>
          {has.map((code) => (
            <Row key={code}>
              <Td second={needs.includes(code) ? w.needed : undefined}>
                <code lang={locale === 'zh' ? 'zh-CN' : 'en'}>{`{${placeholderOf(code)[locale].name}}`}</code>
              </Td>
              <Td className="whitespace-pre-line">
                <span lang={locale === 'zh' ? 'zh-CN' : 'en'}>
                  {
                    render(
                      { subject: '', body: `{${placeholderOf(code)[locale].name}}` },
                      locale,
                      has,
                      examples,
                    ).body
                  }
                </span>
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function TryOn({ data }: { data: EditorData }) {
  const w = useWords(templateWords)
  const { slug, kind, locale, applications, application } = data
  if (applications.length === 0) return null
  return (
    <form
      method="get"
      action={paths.letterTemplate(slug, kind, locale)}
      className="my-3 flex items-end gap-2"
    >
      <label className="min-w-0 grow text-13">
        {w.tryOn}
        <select name="application" className="input" defaultValue={application}>
          <option value="">{w.exampleValues}</option>
          {applications.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Submit variant="secondary">{w.show}</Submit>
    </form>
  )
}

/** A letter as its receiver gets it. */
function Paper(props: { data: EditorData; locale: Locale; text: LetterText; title?: string }) {
  const w = useWords(templateWords)
  const { kind, params } = props.data
  const { locale } = props
  const { has } = letterOf(kind)
  const { subject, body } = render(props.text, locale, has, { ...exampleParams(has, locale), ...params })
  return (
    <article className="mt-4 border border-rule-2 bg-white px-5 py-4" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <p className="text-12 text-ink-3">{props.title ?? w.previewOf[locale]}</p>
      <h3 className="mt-1 font-semibold">{subject}</h3>
      <p className="mt-3 break-words whitespace-pre-wrap">{body}</p>
    </article>
  )
}
