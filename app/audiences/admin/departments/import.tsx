import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { sentenceFor } from '~/mechanism/sentences'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { importDepartments, seenOf } from '~/setup/departments/import-departments.server'
import { ReadDepartments } from '~/setup/departments/read-departments'
import { ImportDepartments } from '~/setup/departments/department.form'
import { readRows } from '~/setup/departments/read-rows.server'
import { departmentWords } from '~/setup/departments/words'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(departmentWords, (w) => w.paste)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.keep_departments, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug })
}

/** Shows how the rows are read; with what was seen sent back, they are entered. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.keep_departments, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: ImportDepartments })
  if (submission.status !== 'success') return invalid(submission)
  const { text, seen } = submission.value
  const rows = readRows(text)
  if (seen !== seenOf(rows) && rows.length > 0) {
    return json({ reply: submission.reply(), read: { rows, seen: seenOf(rows) } })
  }
  const outcome = await importDepartments(actor, { text, seen }, now())
  if (outcome.ok)
    return redirect(`${paths.adminDepartments(actor.enclaveSlug)}?entered=${outcome.value.count}`)
  return refused(submission, inLocale(departmentWords, localeOf(request)).refusals[outcome.reason], 'text')
}

/** Departments from the cells of a spreadsheet, shown before they are entered. */
export default function ImportPage() {
  const { slug } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(departmentWords)
  const read = data && 'read' in data ? data.read : null
  const reply = data && 'read' in data ? data.reply : data
  const isFine = read?.rows.every(({ department }) => department !== null) ?? false
  return (
    <>
      <PageHead
        title={w.paste}
        sub={w.pasteLead}
        crumbs={[
          { label: w.setup, to: paths.adminSetup(slug) },
          { label: w.title, to: paths.adminDepartments(slug) },
          { label: w.paste },
        ]}
      />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <Form method="post" noValidate className="max-w-180">
          <ErrorSummary labels={{ text: w.rows }} />
          <TextArea name="text" label={w.rows} rows={8} max={40_000} />
          {read ? <ReadDepartments rows={read.rows} /> : null}
          {read && isFine ? <input type="hidden" name="seen" value={read.seen} /> : null}
          <Submit>{read && isFine ? w.enterRows(read.rows.length) : w.look}</Submit>
        </Form>
      </FormScope>
    </>
  )
}
