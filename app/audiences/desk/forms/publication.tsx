import { onForm } from '~/setup/form-editor/form-act.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ReasonInSpite, UnaskedNote } from '~/setup/criteria-sets/unasked-note'
import { needsBeyond } from '~/setup/criteria-sets/unasked.server'
import { MAY_PUBLISH } from '~/setup/form-editor/abilities'
import { faultsOf } from '~/ground/forms/check-form'
import { publishVersion } from '~/setup/form-editor/publish-version.server'
import { intakesAhead, versionBefore } from '~/ground/forms/queries.server'
import { PublishForm } from '~/setup/form-editor/version.form'
import { formWords } from '~/setup/form-editor/words'
import { changesBetween } from '~/ground/forms/carry-over'
import { questionOf } from '~/ground/forms/form-sections'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dateOfDay } from '~/shared/days'
import { CheckboxGroup, ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.publication)

const { loader, action } = act(
  onForm({
    roles: MAY_PUBLISH,
    form: PublishForm,
    command: publishVersion,
    at: { criteria_need: 'reason' },
    more: async (form, actor, { request }) => {
      const locale = localeOf(request)
      const nameOf = (key: string) =>
        questionOf(form.sections, key)?.[locale] ??
        form.sections.find((section) => section.key === key)?.[locale] ??
        key
      return {
        changes: changesBetween(await versionBefore(actor, form), form.sections),
        faults: faultsOf(form.sections).map(({ at, problem }) => ({ name: nameOf(at), problem })),
        needs: await needsBeyond({ ...form, enclaveId: actor.enclaveId }, today()),
        intakes: await intakesAhead(actor, dateOfDay(today())),
      }
    },
    to: paths.deskForms,
  }),
)

export { loader, action }

export default function Publication() {
  const { slug, id, version, revision, changes, faults, needs, intakes } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(formWords)
  const locale = useLocale()
  return (
    <div className="max-w-[640px]">
      <PageHead
        title={w.publication}
        crumbs={[
          { label: w.forms, to: paths.deskForms(slug) },
          { label: w.version(version), to: paths.deskForm(slug, id) },
        ]}
      />
      <p className="mb-6 text-ink-2">{w.publicationLead}</p>
      {faults.length > 0 ? (
        <div className="mb-6">
          <Note tone="sha" title={w.faultsTitle(faults.length)}>
            <ul>
              {faults.map(({ name, problem }) => (
                <li key={`${name} ${problem}`}>
                  {name} {w.faults[problem]}
                </li>
              ))}
            </ul>
          </Note>
        </div>
      ) : null}
      <UnaskedNote title={w.unaskedTitle} gaps={needs} note={w.unaskedNote} />
      <SectionHead title={w.changes} />
      {changes.length === 0 ? <p>{w.noChanges}</p> : null}
      <ul className="mb-8">
        {changes.map((change) => (
          <li key={change.key} className="flex justify-between gap-4 border-b border-rule py-2">
            <span>{change[locale]}</span>
            <span className="text-13 text-ink-3">{w.change[change.change]}</span>
          </li>
        ))}
      </ul>
      <Form method="post">
        <FormScope reply={reply}>
          <ErrorSummary />
          <input type="hidden" name="revision" value={revision} />
          {intakes.length === 0 ? (
            <p className="mb-6">{w.noIntakes}</p>
          ) : (
            <CheckboxGroup
              name="intakes"
              label={w.intakes}
              optional
              defaultValue={intakes.map((intake) => intake.id)}
              options={intakes.map((intake) => ({
                value: intake.id,
                label: w.intake(intake.number, intake.drafts),
                hint: `${intake.opensOn} – ${intake.closesOn}`,
              }))}
            />
          )}
          <ReasonInSpite gaps={needs} />
          {faults.length === 0 ? <Submit>{w.publish}</Submit> : null}
        </FormScope>
      </Form>
    </div>
  )
}
