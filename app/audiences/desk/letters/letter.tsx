import { asStaff, inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { LetterForm } from '~/across/letter-templates/edit-letter.form'
import { editLetter, letterOf } from '~/across/letter-templates/edit-letter.server'
import { OriginalLetter } from '~/across/letter-templates/letter-table'
import { LINK } from '~/ground/letters/link'
import { noteReading } from '~/ground/notices/readings.server'
import { noticeWords } from '~/ground/notices/words'
import { masked } from '~/shared/codes/identifier'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(noticeWords, (w) => w.editTitle)

const { loader, action } = act({
  guard: asStaff,
  readers: inRole('officer', 'director', 'admin'),
  show: async (actor, { request, params }) => {
    const { id, subject, body, toAddress, state, ...letter } = await letterOf(actor, params.letterId)
    await noteReading(actor, id, now())
    const { originalSubject, originalBody, templateVersion } = letter
    const changed = originalSubject !== null && originalBody !== null
    return {
      slug: actor.enclaveSlug,
      id,
      subject,
      body,
      to: masked(toAddress),
      held: state === 'held' && actor.role !== 'admin',
      isGone: state !== 'held',
      templateVersion,
      original: changed ? { subject: originalSubject, body: originalBody } : null,
      saved: new URL(request.url).searchParams.has('saved'),
    }
  },
  form: LetterForm,
  find: (actor, { params }) => letterOf(actor, params.letterId),
  run: (actor, { params }, input, at) => editLetter(actor, idOr404(params.letterId), input, at),
  words: noticeWords,
  to: ({ enclaveSlug }, { params }) => `${paths.letter(enclaveSlug, params.letterId ?? '')}?saved=1`,
})

export { loader, action }

/** One letter: editable while it is held back, readable for ever. */
export default function Letter() {
  const { slug, id, subject, body, to, held, isGone, saved, original, templateVersion } =
    useLoaderData<typeof loader>()
  const w = useWords(noticeWords)
  const reply = useActionData<typeof action>()
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[{ label: w.letters, to: paths.letters(slug) }]}
        title={held ? w.editTitle : subject}
        sub={`${w.to} ${to} · ${w.template(templateVersion)}${original ? w.edited : ''}`}
      />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.fieldErrors, code)}>
        <ErrorSummary labels={{ subject: w.subject, body: w.body }} />
        {saved && !reply ? <Note tone="wei" role="status" title={w.saved} /> : null}
        {held ? (
          <>
            <p className="my-4 text-13 text-ink-2">{w.editLead}</p>
            <Form method="post" noValidate>
              <TextField name="subject" label={w.subject} defaultValue={subject} maxLength={200} />
              <TextArea name="body" label={w.body} defaultValue={body} rows={14} max={10_000} />
              <div className="acts">
                <Submit>{w.save}</Submit>
                <Submit variant="danger" formAction={paths.letterRemoval(slug, id)}>
                  {w.drop}
                </Submit>
              </div>
            </Form>
          </>
        ) : (
          <>
            <p className="max-w-[60ch] break-words whitespace-pre-wrap">{body.replaceAll(LINK, w.secret)}</p>
            {isGone ? <p className="mt-6 text-13 text-ink-3">{w.gone}</p> : null}
          </>
        )}
        {original ? <OriginalLetter {...original} /> : null}
      </FormScope>
    </div>
  )
}
