import { asStaff } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { TextForm } from '~/admission/agreements/publish-text.form'
import { publishText } from '~/admission/agreements/publish-text.server'
import { textVersions } from '~/admission/agreements/queries.server'
import { CODES, PLACEHOLDERS } from '~/admission/agreements/text'
import { agreementWords } from '~/admission/agreements/words'
import { enclaveWords } from '~/ground/enclaves/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { DateField, ErrorSummary, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(agreementWords, (w) => w.versions)

/** Publishes a new version of the text. */
const { loader, action } = act({
  guard: asStaff,
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    versions: await textVersions(actor, today()),
    today: today(),
    done: new URL(request.url).searchParams.has('done'),
  }),
  form: TextForm,
  run: (actor, _, input, now) => publishText(actor, input, now),
  words: agreementWords,
  to: ({ enclaveSlug }) => `${paths.deskAgreementText(enclaveSlug)}?done=1`,
})

export { loader, action }

/** The text that agreements are issued on, every version of it, and the form for the next. */
export default function Text() {
  const { slug, versions, today, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(agreementWords)
  const ew = useWords(enclaveWords)
  const locale = useLocale()
  const newest = versions[0]
  const labels = {
    titleZh: w.titleZh,
    titleEn: w.titleEn,
    bodyZh: w.bodyZh,
    bodyEn: w.bodyEn,
    effectiveOn: w.effectiveOn,
  }
  const errorText = (code: string) => {
    const [kind, names = ''] = code.split(':')
    if (kind === 'unknown') return w.unknown(names)
    return kind === 'lacks' ? w.lacks(names) : (w.errors[code] ?? code)
  }
  return (
    <div className="max-w-180">
      <PageHead
        crumbs={[{ label: ew.intakes, to: paths.deskIntakes(slug) }]}
        title={w.versions}
        sub={w.textLead}
      />
      {done && !reply ? <Note tone="wei" role="status" title={w.published} /> : null}
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
      <FormScope reply={reply} errorText={errorText}>
        <ErrorSummary labels={labels} />
        <p className="mb-4 text-13 text-ink-2">
          {w.placeholders}: {CODES.map((code) => `{${PLACEHOLDERS[code][locale]}}`).join(' ')}
        </p>
        <Form method="post" noValidate>
          <input type="hidden" name="basedOn" value={newest?.version ?? 0} />
          <TextField name="titleZh" label={w.titleZh} defaultValue={newest?.titleZh} maxLength={80} />
          <TextArea name="bodyZh" label={w.bodyZh} defaultValue={newest?.bodyZh} rows={16} max={20000} />
          <TextField name="titleEn" label={w.titleEn} defaultValue={newest?.titleEn} maxLength={80} />
          <TextArea name="bodyEn" label={w.bodyEn} defaultValue={newest?.bodyEn} rows={16} max={20000} />
          <DateField name="effectiveOn" label={w.effectiveOn} defaultValue={today} min={today} />
          <Submit>{w.publish}</Submit>
        </Form>
      </FormScope>
    </div>
  )
}
