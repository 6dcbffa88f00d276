import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { enterRooms, markOf } from '~/residence/inventory/enter-rooms.server'
import { RoomsForm } from '~/residence/inventory/inventory.form'
import { Preview, previewOf, WrongLines } from '~/residence/inventory/preview'
import { MOST_LINES, readRooms, type Wrong } from '~/residence/inventory/room-line'
import { inventoryWords } from '~/residence/inventory/words'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { sentenceFor, sentenceOf } from '~/mechanism/sentences'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, IdempotencyKey, Submit, TextArea } from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(inventoryWords, (w) => w.enter)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  return json({ slug: actor.enclaveSlug, key: newId() })
}

/** Shows how the table is read; with what was seen sent back, the rooms are entered. */
export async function action(asked: ActionFunctionArgs) {
  const actor = await asBuilder(asked)
  const w = inLocale(inventoryWords, localeOf(asked.request))
  const submission = parseWithZod(await asked.request.formData(), { schema: RoomsForm })
  if (submission.status !== 'success') return invalid(submission)
  const { table, seen, idempotencyKey } = submission.value
  const { rooms, wrong, lines } = readRooms(table)
  if (lines > MOST_LINES) return refused(submission, w.tooManyLines(MOST_LINES), 'table')
  if (wrong.length > 0)
    return json({ reply: submission.reply(), wrong: wrong as Wrong[] | null, preview: null }, { status: 422 })
  if (rooms.length === 0) return refused(submission, w.refusals.nothing, 'table')
  const mark = markOf(rooms)
  if (seen !== mark) return json({ reply: submission.reply(), wrong: null, preview: previewOf(rooms, mark) })
  const outcome = await enterRooms(actor, rooms, idempotencyKey, now())
  if (outcome.ok) return redirect(paths.deskInventory(actor.enclaveSlug))
  return refused(submission, sentenceOf(w.refusals, outcome.reason, outcome.detail ?? {}), 'table')
}

/** Rooms pasted from a spreadsheet, looked at before they are entered. */
export default function EnterRooms() {
  const { slug, key } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(inventoryWords)
  const read = data && 'preview' in data ? data : null
  const kinds = UNIT_KINDS.codes
    .filter((code) => code !== 'desk')
    .map((code) => w.kinds[code])
    .join('、')
  const reply = read ? read.reply : data && !('preview' in data) ? data : undefined
  return (
    <>
      <PageHead crumbs={[{ label: w.title, to: paths.deskInventory(slug) }]} title={w.enter} />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={{ table: w.table }} />
        {read?.wrong ? <WrongLines wrong={read.wrong} /> : null}
        <KeptForm>
          <IdempotencyKey value={key} />
          <TextArea name="table" label={w.table} hint={w.tableHint} rows={14} />
          {read?.preview ? <Preview preview={read.preview} /> : null}
          <div className="acts">
            <Submit busy={w.busy}>{read?.preview ? w.enterNow(read.preview.rooms) : w.look}</Submit>
          </div>
        </KeptForm>
      </FormScope>
      <section className="mt-8 max-w-180">
        <SectionHead title={w.example} aside={`${w.knownKinds}: ${kinds}`} />
        <pre className="overflow-x-auto text-13 [tab-size:12]">{w.exampleRows}</pre>
      </section>
    </>
  )
}
