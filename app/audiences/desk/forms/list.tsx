import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { may, MAY_EDIT, MAY_READ } from '~/setup/form-editor/abilities'
import { draftVersion } from '~/setup/form-editor/draft-version.server'
import { formLines } from '~/ground/forms/queries.server'
import { DraftForm } from '~/setup/form-editor/version.form'
import { formWords } from '~/setup/form-editor/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.forms)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_READ, enclave: params.enclave })
  const forms = await formLines(actor)
  return json({ slug: actor.enclaveSlug, forms, mayEdit: may(actor.role, MAY_EDIT) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_EDIT, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: DraftForm })
  if (submission.status !== 'success') return invalid(submission)
  const drafted = await draftVersion(actor, submission.value.track, now())
  if (drafted.ok) return redirect(paths.deskForm(actor.enclaveSlug, drafted.value.formId))
  return refused(submission, inLocale(formWords, localeOf(request)).refused[drafted.reason])
}

export default function Forms() {
  const { slug, forms, mayEdit } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(formWords)
  return (
    <>
      <PageHead title={w.forms} sub={w.formsSub} />
      <ErrorSummary reply={reply} />
      {(['A', 'B'] as const).map((track) => {
        const mine = forms.filter((form) => form.track === track)
        const isDrafted = mine.some(({ state }) => state === 'draft')
        return (
          <section key={track} className="mb-8">
            <SectionHead title={w.track[track]} />
            <Table label={w.track[track]} minWidth="m">
              <thead>
                <tr>
                  <Th>{w.cols.version}</Th>
                  <Th>{w.cols.state}</Th>
                  <Th>{w.cols.published}</Th>
                  <Th>{w.cols.size}</Th>
                  <Th>{w.cols.intakes}</Th>
                  <Th num>{w.cols.used}</Th>
                </tr>
              </thead>
              <tbody>
                {mine.map((form) => (
                  <Row key={form.id} current={form.state === 'draft'}>
                    <Td head>
                      <Link to={paths.deskForm(slug, form.id)}>{w.version(form.version)}</Link>
                    </Td>
                    <Td>
                      <StatusWord shape={form.state === 'draft' ? 'half' : 'dot'}>
                        {form.state === 'draft' ? w.state.draft : w.state.published}
                      </StatusWord>
                    </Td>
                    <Td>{form.publishedOn ?? '—'}</Td>
                    <Td>{w.size(form.sections, form.questions)}</Td>
                    <Td>{w.usedIn(form.intakes.join(', '))}</Td>
                    <Td num>{w.used(form.applications)}</Td>
                  </Row>
                ))}
              </tbody>
            </Table>
            {mayEdit && !isDrafted ? (
              <Form method="post" className="mt-3">
                <input type="hidden" name="track" value={track} />
                <Button>{w.newDraft}</Button>
              </Form>
            ) : null}
          </section>
        )
      })}
    </>
  )
}
