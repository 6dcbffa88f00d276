import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may, MAY_EDIT, MAY_READ } from '~/setup/form-editor/abilities'
import { draftVersion } from '~/setup/form-editor/draft-version.server'
import { formLines } from '~/ground/forms/queries.server'
import { DraftForm } from '~/setup/form-editor/version.form'
import { formWords } from '~/setup/form-editor/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { TakenNote } from '~/setup/taking-over/take-over-note'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(formWords, (w) => w.forms)

const { loader, action } = act({
  guard: inRole(...MAY_EDIT),
  readers: inRole(...MAY_READ),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    forms: await formLines(actor),
    mayEdit: may(actor.role, MAY_EDIT),
  }),
  form: DraftForm,
  run: (actor, _, { track }, now) => draftVersion(actor, track, now),
  words: ({ reason }, locale) => formWords[locale].refused[reason],
  to: ({ enclaveSlug }, _, { formId }) => paths.deskForm(enclaveSlug, formId),
})

export { loader, action }

export default function Forms() {
  const { slug, forms, mayEdit } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(formWords)
  return (
    <>
      <PageHead
        title={w.forms}
        sub={w.formsSub}
        actions={mayEdit ? <TakeOverLink slug={slug} matter="forms" /> : undefined}
      />
      <TakenNote />
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
