import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { ReasonInSpite, UnaskedNote } from '~/setup/criteria-sets/unasked-note'
import { needsBeyond } from '~/setup/criteria-sets/unasked.server'
import { MAY_PUBLISH } from '~/setup/form-editor/abilities'
import { faultsOf } from '~/ground/forms/check-form'
import { publishVersion } from '~/setup/form-editor/publish-version.server'
import { formVersion, intakesAhead, versionBefore } from '~/ground/forms/queries.server'
import { PublishForm } from '~/setup/form-editor/version.form'
import { formWords } from '~/setup/form-editor/words'
import { changesBetween } from '~/ground/forms/carry-over'
import { questionOf } from '~/ground/forms/form-sections'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dateOfDay } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { CheckboxGroup, ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.publication)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_PUBLISH, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const slug = actor.enclaveSlug
  if (form.state !== 'draft') throw redirect(paths.deskForm(slug, form.id))
  const locale = localeOf(request)
  const nameOf = (key: string) =>
    questionOf(form.sections, key)?.[locale] ??
    form.sections.find((section) => section.key === key)?.[locale] ??
    key
  return json({
    slug,
    id: form.id,
    version: form.version,
    revision: form.revision,
    changes: changesBetween(await versionBefore(actor, form), form.sections),
    faults: faultsOf(form.sections).map(({ at, problem }) => ({ name: nameOf(at), problem })),
    needs: await needsBeyond({ ...form, enclaveId: actor.enclaveId }, today()),
    intakes: await intakesAhead(actor, dateOfDay(today())),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_PUBLISH, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const submission = parseWithZod(await request.formData(), { schema: PublishForm })
  if (submission.status !== 'success') return invalid(submission)
  const published = await publishVersion(actor, form.id, submission.value, now())
  if (published.ok) return redirect(paths.deskForms(actor.enclaveSlug))
  const said = inLocale(formWords, localeOf(request)).refused[published.reason]
  return refused(submission, said, published.reason === 'criteria_need' ? 'reason' : undefined)
}

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
