import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { requireOwn } from '~/admission/drafts/own.server'
import { PieceForm } from '~/admission/corrections/upload-pieces.form'
import { receivePiece, uploadOffset } from '~/admission/corrections/upload-pieces.server'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { PIECE_FIELD } from '~/ground/files/pieces'
import { takenFrom } from '~/ground/files/taken'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'

export const handle = { files: 'pieces' }

/** How far a file is, for whoever goes on after a break. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const offset = await uploadOffset(own.actor, own.application.id, params.uploadId ?? '')
  return json({ offset, done: offset === null }, { headers: { 'Cache-Control': 'private, no-store' } })
}

/** The next piece of a file. */
export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const form = await request.formData()
  const notTaken = takenFrom(form, PIECE_FIELD)
  if (notTaken) return json({ refused: refusalInWords(notTaken.refusal, localeOf(request)) }, { status: 409 })
  const submission = parseWithZod(form, { schema: PieceForm })
  if (submission.status !== 'success') return invalid(submission)
  const id = params.uploadId ?? ''
  const outcome = await receivePiece(own.actor, own.application.id, id, submission.value, now())
  if (outcome.ok) return json(outcome.value)
  if (outcome.reason === 'wrong_offset') return json({ offset: outcome.detail?.offset }, { status: 409 })
  return json({ refused: uploadRefusalInWords(outcome, localeOf(request)) }, { status: 409 })
}
