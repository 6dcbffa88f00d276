import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { NewerForm } from '~/admission/drafts/newer-form.form'
import { acceptNewerForm, newerFormView } from '~/admission/drafts/newer-form.server'
import { newerFormWords } from '~/admission/drafts/newer-form-words'
import { requireOwn } from '~/admission/drafts/own.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { KeyValues, Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(newerFormWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const view = await newerFormView(own, localeOf(request))
  if (!view) throw redirect(paths.myApplication(own.application.ref))
  return json({ ref: own.application.ref, view })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const submission = parseWithZod(await request.formData(), { schema: NewerForm })
  if (submission.status !== 'success') return invalid(submission)
  const taken = await acceptNewerForm(own.actor, own.application.id, submission.value.formId, now())
  if (taken.ok) return redirect(paths.myApplication(taken.value.ref))
  return refused(submission, inLocale(newerFormWords, localeOf(request)).refused[taken.reason])
}

export default function NewerFormPage() {
  const { ref, view } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(newerFormWords)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.title} crumbs={[{ label: ref, to: paths.myApplication(ref) }]} />
      <ErrorSummary reply={reply} />
      <p className="mb-6 text-16 text-ink-2">{w.lead}</p>
      <SectionHead title={w.changes} />
      {view.changes.length === 0 ? <p className="mb-6">{w.noChanges}</p> : null}
      <ul className="mb-6">
        {view.changes.map(({ key, change, name }) => (
          <li key={key} className="flex justify-between gap-4 border-b border-rule py-2">
            <span>{name}</span>
            <span className="text-13 whitespace-nowrap text-ink-3">{w.change[change]}</span>
          </li>
        ))}
      </ul>
      <p className="mb-6">{w.kept(view.kept)}</p>
      {view.lost.length === 0 ? (
        <p className="mb-6">{w.noneLost}</p>
      ) : (
        <div className="mb-6">
          <Note tone="sha" title={w.lost}>
            <KeyValues items={view.lost.map(({ name, value }) => ({ label: name, value }))} />
          </Note>
        </div>
      )}
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="formId" value={view.formId} />
        <Submit size="l">{w.accept}</Submit>
        <LinkButton to={paths.myApplication(ref)} variant="text" size="l">
          {w.keep}
        </LinkButton>
      </Form>
    </div>
  )
}
