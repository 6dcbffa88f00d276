import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { Checkbox, ErrorSummary, FormScope, Submit, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { isViewPage, tidySearch, viewAddress } from '~/across/views/pages'
import { viewsFor, type ViewLine } from '~/across/views/queries.server'
import { READERS } from '~/across/views/readers'
import { saveView } from '~/across/views/save-view.server'
import { ViewForm } from '~/across/views/view.form'
import { viewWords } from '~/across/views/words'
import { sentenceFor } from '~/mechanism/sentences'
import { wordFor } from '~/shared/words'

export const meta = titled(viewWords, (w) => w.title)

const { loader, action } = act({
  guard: inRole(...READERS),
  show: async (actor, { request }) => {
    const query = new URL(request.url).searchParams
    const page = query.get('page')
    const begun = isViewPage(page) ? { page, search: tidySearch(query.get('search') ?? '') } : null
    return { slug: actor.enclaveSlug, views: await viewsFor(actor), begun }
  },
  form: ViewForm,
  run: (actor, _, input, now) => saveView(actor, input, now),
  words: viewWords,
  at: 'name',
  to: ({ enclaveSlug }, _, { search }, { page }) => viewAddress(enclaveSlug, page, search),
})

export { loader, action }

/** The views one may use, and keeping one more. */
export default function Views() {
  const { views, begun } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(viewWords)
  return (
    <>
      <PageHead title={w.title} sub={w.sub} />
      {begun ? (
        <section className="mb-10 max-w-160">
          <SectionHead title={w.newView} aside={w.pages[begun.page]} />
          <Form method="post" noValidate>
            <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
              <ErrorSummary labels={{ name: w.name }} />
              <input type="hidden" name="page" value={begun.page} />
              <input type="hidden" name="search" value={begun.search} />
              <TextField name="name" label={w.name} hint={w.nameHint} />
              <Checkbox name="shared" label={w.startSharing} text={w.share} value="yes" />
              <Submit busy={w.saving}>{w.save}</Submit>
            </FormScope>
          </Form>
        </section>
      ) : null}
      {views.length === 0 ? <EmptyState title={w.empty}>{w.emptyHint}</EmptyState> : <ViewTable />}
    </>
  )
}

function ViewTable() {
  const { slug, views } = useLoaderData<typeof loader>()
  const w = useWords(viewWords)
  return (
    <Table label={w.title} minWidth="m">
      <thead>
        <tr>
          <Th>{w.name}</Th>
          <Th>{w.page}</Th>
          <Th>{w.whose}</Th>
          <Th>{w.acts}</Th>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <Row key={view.id}>
            <Td head second={decodeURIComponent(view.search.replaceAll('+', ' ')) || w.everything}>
              <Link to={isViewPage(view.page) ? viewAddress(slug, view.page, view.search) : paths.desk(slug)}>
                {view.name}
              </Link>
            </Td>
            <Td>{wordFor(w.pages, view.page)}</Td>
            <Td>{view.mine ? (view.shared ? w.sharedByMe : w.mine) : w.of(view.owner)}</Td>
            <Td>{view.mine ? <Acts slug={slug} view={view} /> : null}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

function Acts({ slug, view }: { slug: string; view: ViewLine }) {
  const w = useWords(viewWords)
  return (
    <div className="flex gap-4">
      <Form method="post" action={paths.deskViewSharing(slug, view.id)}>
        <Button variant="text" name="shared" value={view.shared ? 'no' : 'yes'}>
          {view.shared ? w.endSharing : w.startSharing}
        </Button>
      </Form>
      <Form method="post" action={paths.deskViewRemoval(slug, view.id)}>
        <Button variant="text">{w.remove}</Button>
      </Form>
    </div>
  )
}
