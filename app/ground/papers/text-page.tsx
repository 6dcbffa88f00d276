import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Done } from '~/mechanism/done'
import { sentenceFor } from '~/mechanism/sentences'
import { DateField, ErrorSummary, FormScope, Submit, TextArea, TextField, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead, type Crumb } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { PaperText, wordedPaper } from './worded-paper'
import { paperWords } from './words'

type Version = PaperText & { version: number; effectiveOn: string | null; inForce: boolean }
type Props = {
  kind: Pick<ReturnType<typeof wordedPaper>, 'codes' | 'said'>
  crumb: Crumb
  title: string
  lead: ReactNode
  actions?: ReactNode
  versions: readonly Version[]
  today: string
  done: boolean
  reply: Reply
}

/** The text that papers of a kind are made out on, every version of it, and the form for the next. */
export function PaperTextPage({ kind, crumb, title, lead, actions, versions, today, done, reply }: Props) {
  const w = useWords(paperWords)
  const locale = useLocale()
  const newest = versions[0]
  const { titleZh, titleEn, bodyZh, bodyEn, effectiveOn } = w
  return (
    <div className="max-w-180">
      <PageHead crumbs={[crumb]} title={title} sub={lead} actions={actions} />
      <Done when={done && !reply}>{w.published}</Done>
      {versions.map((version) => (
        <details key={version.version} className="border-b border-rule py-2">
          <summary className="cursor-pointer">
            {w.version(version.version)} ·{' '}
            <span className="text-ink-2">{version.effectiveOn ? w.from(version.effectiveOn) : w.always}</span>{' '}
            {version.inForce ? <StatusWord shape="dot">{w.inForce}</StatusWord> : null}
          </summary>
          <h3 className="mt-3 font-semibold">{locale === 'zh' ? version.titleZh : version.titleEn}</h3>
          <p className="text-13 whitespace-pre-line">{locale === 'zh' ? version.bodyZh : version.bodyEn}</p>
        </details>
      ))}
      <div className="mt-10">
        <SectionHead title={w.edit} />
      </div>
      <FormScope reply={reply} errorText={(code) => errorText(w, code)}>
        <ErrorSummary labels={{ titleZh, titleEn, bodyZh, bodyEn, effectiveOn }} />
        <p className="mb-4 text-13 text-ink-2">
          {w.placeholders}: {kind.codes.map((code) => `{${kind.said(code, locale)}}`).join(' ')}
        </p>
        <Form method="post" noValidate>
          <input type="hidden" name="basedOn" value={newest?.version ?? 0} />
          <TextField name="titleZh" label={titleZh} defaultValue={newest?.titleZh} maxLength={80} />
          <TextArea name="bodyZh" label={bodyZh} defaultValue={newest?.bodyZh} rows={16} max={20000} />
          <TextField name="titleEn" label={titleEn} defaultValue={newest?.titleEn} maxLength={80} />
          <TextArea name="bodyEn" label={bodyEn} defaultValue={newest?.bodyEn} rows={16} max={20000} />
          <DateField name="effectiveOn" label={effectiveOn} defaultValue={today} min={today} />
          <Submit>{w.publish}</Submit>
        </Form>
      </FormScope>
    </div>
  )
}

/** What is wrong with a field; a code may carry the names it is about. */
function errorText(w: (typeof paperWords)['zh'], code: string): string {
  const [kind, names = ''] = code.split(':')
  if (kind === 'unknown') return w.unknown(names)
  return kind === 'lacks' ? w.lacks(names) : sentenceFor(w.errors, code)
}
