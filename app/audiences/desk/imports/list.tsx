import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { words as fileWords } from '~/ground/files/words'
import { batches, openForImport } from '~/admission/imports/queries.server'
import { uploadBatch } from '~/admission/imports/upload.server'
import { UploadForm } from '~/admission/imports/upload.form'
import { importWords } from '~/admission/imports/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dayOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FileField, FormScope, IdempotencyKey, Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const handle = { files: 'own' }

export const meta = titled(importWords, (w) => w.title)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const open = await openForImport(actor.enclaveId, now())
  return json({
    slug: actor.enclaveSlug,
    key: newId(),
    forms: open?.forms.map(({ track, version }) => ({ track, version })) ?? null,
    batches: (await batches(actor)).map((batch) => ({ ...batch, day: dayOf(new Date(batch.at)) })),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const locale = localeOf(request)
  const submission = parseWithZod(await request.formData(), { schema: UploadForm })
  const sent = submission.payload as Record<string, unknown>
  const wrong = inLocale(fileWords, locale).refusal as Record<string, string>
  const w = inLocale(importWords, locale)
  const error = sent['file.error']
  if (typeof error === 'string')
    return refused(submission, wrong[error] ?? w.refusals.unreadable ?? '', 'file')
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await uploadBatch(actor, submission.value, locale, now())
  if (!outcome.ok) return refused(submission, sentenceFor(w.refusals, outcome.reason), 'file')
  return redirect(paths.deskImport(actor.enclaveSlug, outcome.value.batchId))
}

/** The template, the upload, and what was imported before. */
export default function Imports() {
  const { slug, key, forms, batches: lines } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(importWords)
  return (
    <>
      <PageHead crumbs={[{ label: w.crumb, to: paths.deskApplications(slug) }]} title={w.title} sub={w.sub} />
      {forms === null ? (
        <Note title={w.noIntake} />
      ) : (
        <div className="grid max-w-260 gap-x-14 gap-y-8 lg:grid-cols-2">
          <section>
            <SectionHead title={w.step1} />
            <ul className="py-3">
              {forms.map(({ track, version }) => (
                <li key={track} className="py-1">
                  <a href={paths.deskImportTemplate(slug, track)}>{w.template(track, version)}</a>
                </li>
              ))}
            </ul>
            <p className="text-13 text-ink-3">{w.templateHint}</p>
          </section>
          <section>
            <SectionHead title={w.step2} />
            <Form method="post" encType="multipart/form-data" noValidate>
              <FormScope reply={reply}>
                <ErrorSummary labels={{ file: w.file }} />
                <IdempotencyKey value={key} />
                <FileField name="file" label={w.file} accept=".xlsx" note={w.fileNote} />
                <Submit busy={w.uploading}>{w.upload}</Submit>
              </FormScope>
            </Form>
          </section>
        </div>
      )}
      <section className="mt-10">
        <SectionHead title={w.batches} />
        {lines.length === 0 ? <EmptyState title={w.noBatches} /> : <Batches />}
      </section>
    </>
  )
}

function Batches() {
  const { slug, batches: lines } = useLoaderData<typeof loader>()
  const w = useWords(importWords)
  return (
    <Table label={w.batches} pick minWidth="s">
      <thead>
        <tr>
          <Th>{w.file}</Th>
          <Th>{w.when}</Th>
          <Th>{w.by}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((batch) => (
          <Row key={batch.id}>
            <Td head>
              <Link to={paths.deskImport(slug, batch.id)}>{batch.file}</Link>
            </Td>
            <Td>{batch.day}</Td>
            <Td>{batch.by}</Td>
            <Td>{batch.created === null ? (batch.running ? w.running : w.open) : w.done(batch.created)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
