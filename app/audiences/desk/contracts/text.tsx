import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { errorText } from '~/residence/contracts/contract-act'
import { LeaseTextForm } from '~/residence/contracts/contract.form'
import { contractRefusal } from '~/residence/contracts/refusal-words'
import { CODES, PLACEHOLDERS } from '~/residence/contracts/text'
import { leaseTexts, publishLeaseText } from '~/residence/contracts/texts.server'
import { contractWords } from '~/residence/contracts/words'
import { DateField, ErrorSummary, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(contractWords, (w) => w.texts)

const { loader, action } = act({
  guard: asStaff,
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    versions: await leaseTexts(actor, today()),
    today: today(),
    done: new URL(request.url).searchParams.has('done'),
  }),
  form: LeaseTextForm,
  run: (actor, _, input, now) => publishLeaseText(actor, input, now),
  words: (refusal, locale) => contractRefusal(refusal, locale),
  at: { day_passed: 'effectiveOn' },
  to: ({ enclaveSlug }) => `${paths.deskContractText(enclaveSlug)}?done=1`,
})

export { loader, action }

/** The text that contracts are made out on, every version of it, and the form for the next. */
export default function ContractText() {
  const { slug, versions, today, done } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(contractWords)
  const locale = useLocale()
  const newest = versions[0]
  const labels = {
    titleZh: w.titleZh,
    bodyZh: w.bodyZh,
    titleEn: w.titleEn,
    bodyEn: w.bodyEn,
    effectiveOn: w.effectiveOn,
  }
  return (
    <div className="max-w-180">
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskContracts(slug) }]}
        title={w.texts}
        sub={w.textLead}
      />
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
        <SectionHead title={w.nextVersion} />
      </div>
      <FormScope reply={reply} errorText={(code) => errorText(w, code)}>
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
