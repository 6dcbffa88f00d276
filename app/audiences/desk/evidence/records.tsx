import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { kindOf } from '~/audiences/firms/acts.server'
import { words as fileWords } from '~/ground/files/words'
import { recordWords } from '~/ground/firms/record-words'
import { requireActor } from '~/ground/people/guard.server'
import { labelOf } from '~/ground/records/record-labels'
import { evidenceWords } from '~/plan/counting/words'
import { now } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { columnsOf, PASTED_KINDS } from '~/setup/firm-records/columns'
import { ColumnsTable } from '~/setup/firm-records/columns-table'
import { enterRecords } from '~/setup/firm-records/enter-records.server'
import { PapersField } from '~/setup/firm-records/papers-field'
import { papersOf, readRecords } from '~/setup/firm-records/read-rows.server'
import { RecordsForm } from '~/setup/firm-records/records.form'
import { pastedRecordWords } from '~/setup/firm-records/words'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { PastePage } from '~/setup/pasting/paste-page'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(pastedRecordWords, (w) => w.title)

const ROLES = ['officer', 'director'] as const

const pastedKind = (text: string | undefined) =>
  PASTED_KINDS.find((kind) => kind === kindOf(text)) ?? notFound()

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, kind: pastedKind(params.kind) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const kind = pastedKind(params.kind)
  const locale = localeOf(request)
  const form = await request.formData()
  const notTaken = form.getAll('papers.error').map(String)
  form.delete('papers.error')
  const submission = parseWithZod(form, { schema: RecordsForm })
  if (submission.status !== 'success') return invalid(submission)
  const sentences: Record<string, string> = fileWords[locale].refusal
  const { text, papers, seen } = submission.value
  const look = async () => {
    const rows = await readRecords(actor, { kind, locale }, { text, papers }, now())
    const bare = rows.map(({ line, typed, problems, input }) => ({
      line,
      typed,
      problems,
      input: input ? true : null,
    }))
    return { rows: bare, seen: seenOf(rows), papers: await papersOf(actor, papers) }
  }
  const said = notTaken.map((code) => sentences[code] ?? pastedRecordWords[locale].errors.unknown_file)
  const read = await look()
  if (said.length > 0 || (read.rows.length > 0 && seen !== read.seen))
    return json({ reply: submission.reply({ fieldErrors: { papers: said } }), read })
  const outcome = await enterRecords(actor, kind, submission.value, now())
  if (outcome.ok) return redirect(`${paths.deskEvidence(actor.enclaveSlug)}?entered=${outcome.value.count}`)
  if (outcome.reason !== 'rows_wrong')
    return refused(submission, pastedRecordWords[locale].refusals[outcome.reason], 'text')
  const message = pastedRecordWords[locale].refusals.rows_wrong
  return json(
    { reply: submission.reply({ fieldErrors: { text: [message] } }), read: await look() },
    { status: 422 },
  )
}

/** Records of firms from the cells of a spreadsheet with their papers, shown before they are entered together. */
export default function PasteRecords() {
  const { slug, kind } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(pastedRecordWords)
  const r = useWords(recordWords)
  const e = useWords(evidenceWords)
  const read = data && 'read' in data ? data.read : null
  const columns = columnsOf(kind)
  const names = Object.fromEntries(
    columns.map((column) => [
      column,
      column === 'firm' ? w.firm : column === 'paper' ? w.paper : labelOf(column, kind, r),
    ]),
  )
  const shown = columns.filter((column) => column === 'title' || column === 'number')
  return (
    <PastePage
      crumbs={[{ label: e.title, to: paths.deskEvidence(slug) }]}
      lead={w.lead}
      read={read}
      reply={data && 'read' in data ? data.reply : data}
      title={w.read}
      name={w.firm}
      kind={shown.map((column) => names[column]).join(' · ')}
      kindOf={({ typed }) => shown.map((column) => typed[columns.indexOf(column)] ?? '').join(' · ')}
      labels={{ ...names, row: w.row }}
      errors={w.errors}
      enter={w.enter}
      rowsHint={w.rowsHint(50)}
      columns={
        <ColumnsTable
          kind={kind}
          names={names}
          isOpen={read === null}
          tabs={PASTED_KINDS.map((one) => ({
            to: paths.deskRecordsPaste(slug, one),
            label: r.kinds[one],
            current: one === kind,
          }))}
        />
      }
      beside={
        <PapersField
          papers={read?.papers ?? []}
          named={read?.rows.map(({ typed }) => typed.at(-1) ?? '') ?? []}
        />
      }
      files
    />
  )
}
