import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { MovedOn } from '~/across/event-log/moved-on'
import { movedOn } from '~/across/event-log/moved-on.server'
import { may, MAY_EDIT, MAY_PUBLISH, MAY_READ } from '~/setup/form-editor/abilities'
import { Outline } from '~/setup/form-editor/outline'
import { Preview } from '~/setup/form-editor/preview'
import { formVersion } from '~/ground/forms/queries.server'
import { formWords } from '~/setup/form-editor/words'
import { askedSections } from '~/ground/forms/asked'
import { answersIn, sentFields } from '~/ground/forms/check-answers'
import { requireActor } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.forms)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_READ, enclave: params.enclave })
  const form = await formVersion(actor, params.formId)
  const sent = sentFields(new URL(request.url).searchParams)
  const answers = Object.assign({}, ...form.sections.map((section) => answersIn(section, sent))) as Record<
    string,
    string
  >
  const isDraft = form.state === 'draft'
  const subject = { enclaveId: actor.enclaveId, type: 'form' as const, id: form.id }
  return json({
    slug: actor.enclaveSlug,
    moved: await movedOn(request, subject, localeOf(request)),
    form,
    answers,
    asked: askedSections(form.sections, answers, null),
    mayEdit: isDraft && may(actor.role, MAY_EDIT),
    mayPublish: isDraft && may(actor.role, MAY_PUBLISH),
  })
}

export default function FormPage() {
  const { slug, moved, form, answers, asked, mayEdit, mayPublish } = useLoaderData<typeof loader>()
  const w = useWords(formWords)
  const { id, version, revision } = form
  const track = form.track === 'B' ? w.track.B : w.track.A
  return (
    <>
      <PageHead
        title={w.form(track, version)}
        crumbs={[{ label: w.forms, to: paths.deskForms(slug) }, { label: w.version(version) }]}
        actions={
          mayEdit ? (
            <>
              {mayPublish ? (
                <LinkButton variant="primary" to={paths.deskFormPublication(slug, id)}>
                  {w.publish}
                </LinkButton>
              ) : null}
              <Form method="post" action={paths.deskFormDiscarding(slug, id)}>
                <Button variant="text">{w.discard}</Button>
              </Form>
            </>
          ) : undefined
        }
      />
      <MovedOn happened={moved} />
      {form.state === 'published' ? (
        <div className="mb-6">
          <Note>{w.frozen}</Note>
        </div>
      ) : null}
      <div className="grid items-start gap-12 lg:grid-cols-2">
        <div className="min-w-0">
          <Outline sections={form.sections} place={{ slug, formId: id, revision, mayEdit }} />
        </div>
        <Preview sections={asked} answers={answers} />
      </div>
    </>
  )
}
