import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { kindOf, ownKindOf } from '~/audiences/firms/acts.server'
import { words as fileWords } from '~/ground/files/words'
import { recordWords } from '~/ground/firms/record-words'
import { requireActor } from '~/ground/people/guard.server'
import { kindWords } from '~/ground/firms/kind-name'
import type { Actor } from '~/ground/people/actor'
import { kindsOn } from '~/ground/record-kinds/kinds.server'
import type { OwnKind } from '~/ground/record-kinds/shape'
import type { BuiltInKind } from '~/ground/records/records'
import { evidenceWords } from '~/plan/counting/words'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { PASTED_KINDS } from '~/setup/firm-records/columns'
import { ColumnsTable, usePastedColumns } from '~/setup/firm-records/columns-table'
import { enterRecords } from '~/setup/firm-records/enter-records.server'
import { PapersField } from '~/setup/firm-records/papers-field'
import { papersOf, readOwnRecords, readRecords } from '~/setup/firm-records/read-rows.server'
import { RecordsForm } from '~/setup/firm-records/records.form'
import { pastedRecordWords } from '~/setup/firm-records/words'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { PastePage } from '~/setup/pasting/paste-page'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(pastedRecordWords, (w) => w.title)

const ROLES = ['officer', 'director'] as const

/** How an address names a kind that the enclave defined: no kind built in is called so. */
const OWN = 'own-'

async function pastedKind(actor: Actor, text = ''): Promise<BuiltInKind | OwnKind> {
  if (text.startsWith(OWN)) return ownKindOf(actor, text.slice(OWN.length))
  return PASTED_KINDS.find((kind) => kind === kindOf(text)) ?? notFound()
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const [kind, own] = [await pastedKind(actor, params.kind), await kindsOn(actor.enclaveId, today())]
  return json({ slug: actor.enclaveSlug, kind, own: own.map(({ code, zh, en }) => ({ code, zh, en })) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const kind = await pastedKind(actor, params.kind)
  const locale = localeOf(request)
  const form = await request.formData()
  const notTaken = form.getAll('papers.error').map(String)
  form.delete('papers.error')
  const submission = parseWithZod(form, { schema: RecordsForm })
  if (submission.status !== 'success') return invalid(submission)
  const sentences: Record<string, string> = fileWords[locale].refusal
  const { text, papers, seen } = submission.value
  const look = async () => {
    const rows =
      typeof kind === 'string'
        ? await readRecords(actor, { kind, locale }, { text, papers }, now())
        : await readOwnRecords(actor, { kind, locale }, { text, papers }, now())
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
  const { slug, kind, own } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(pastedRecordWords)
  const r = useWords(recordWords)
  const e = useWords(evidenceWords)
  const read = data && 'read' in data ? data.read : null
  const locale = useLocale()
  const columns = usePastedColumns(kind)
  const names = Object.fromEntries(columns.map(({ code, name }) => [code, name]))
  const main = columns.filter(({ isMain }) => isMain)
  const shown = main.length > 0 ? main : columns.slice(1, 2)
  const current = typeof kind === 'string' ? kind : OWN + kind.code
  return (
    <PastePage
      crumbs={[{ label: e.title, to: paths.deskEvidence(slug) }]}
      lead={w.lead}
      read={read}
      reply={data && 'read' in data ? data.reply : data}
      title={w.read}
      name={w.firm}
      kind={shown.map(({ name }) => name).join(' · ')}
      kindOf={({ typed }) => shown.map((column) => typed[columns.indexOf(column)] ?? '').join(' · ')}
      labels={{ ...names, row: w.row }}
      errors={w.errors}
      enter={w.enter}
      rowsHint={w.rowsHint(50)}
      columns={
        <ColumnsTable
          columns={columns}
          isOpen={read === null}
          tabs={[
            ...PASTED_KINDS.map((one) => ({ code: one, label: r.kinds[one] })),
            ...own.map((one) => ({ code: OWN + one.code, label: kindWords(one, locale) })),
          ].map(({ code, label }) => ({
            to: paths.deskRecordsPaste(slug, code),
            label,
            current: code === current,
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
