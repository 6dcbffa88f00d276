import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect } from '@remix-run/node'
import { words as fileWords } from '~/ground/files/words'
import { RECORD_FORMS, type RecordInput } from '~/ground/records/add-record.form'
import { addRecord } from '~/ground/records/add-record.server'
import { addOwnRecord } from '~/ground/records/add-own-record.server'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import { ownRecordForm } from '~/ground/record-kinds/own-record.form'
import { fieldFor, type OwnKind } from '~/ground/record-kinds/shape'
import { ownRecordWords } from '~/ground/record-kinds/words'
import { OwnershipForm, RecordEndingForm } from '~/plan/record-changes/change-record.form'
import { answerOwnership, endRecord } from '~/plan/record-changes/change-record.server'
import { errorSentence, recordRefusal, recordWords } from '~/ground/firms/record-words'
import { BUILT_IN_KINDS, type BuiltInKind } from '~/ground/records/records'
import { FiguresForm } from '~/ground/firms/report-figures.form'
import { reportFigures, type FiguresRefusal } from '~/ground/firms/report-figures.server'
import { RecordWithdrawalForm } from '~/plan/record-changes/withdraw-record.form'
import { withdrawRecord } from '~/plan/record-changes/withdraw-record.server'
import { firmWords } from '~/ground/firms/words'
import type { Actor } from '~/ground/people/actor'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale, type Locale } from '~/shared/words'

/** The acts on a firm's record, the same at the desk and on a founder's phone; only the way back differs. */

/** The kind an address names; 404 for any other word. */
export function kindOf(text: string | undefined): BuiltInKind {
  return BUILT_IN_KINDS.find((kind) => kind === text) ?? notFound()
}

export async function reportingFigures(
  request: Request,
  actor: Actor,
  firmId: string,
  back: (year: number) => string,
) {
  const locale = localeOf(request)
  const { formData, notTaken } = await readForm(request)
  const submission = parseWithZod(formData, { schema: FiguresForm })
  if (notTaken) return notTakenReply(submission, notTaken, locale)
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await reportFigures(actor, firmId, submission.value, now())
  if (outcome.ok) return redirect(back(submission.value.year))
  return refused(
    submission,
    figuresRefusal(outcome, locale),
    outcome.reason === 'unknown_file' ? 'file' : undefined,
  )
}

export async function addingRecord(
  request: Request,
  actor: Actor,
  firmId: string,
  kind: BuiltInKind,
  back: string,
) {
  const locale = localeOf(request)
  const { formData, notTaken } = await readForm(request)
  const submission = parseWithZod(formData, { schema: RECORD_FORMS[kind] })
  if (notTaken) return notTakenReply(submission, notTaken, locale)
  if (submission.status !== 'success') return invalid(submission)
  const input = { kind, ...submission.value } as RecordInput
  const outcome = await addRecord(actor, firmId, input, now())
  if (outcome.ok) return redirect(atRecord(back, outcome.value.recordId))
  const message = recordRefusal(inLocale(recordWords, locale).refusal, outcome)
  return refused(submission, message, fieldOf(outcome.reason, kind))
}

/** The kind of the enclave that an address names, in force today; 404 for any other. */
export async function ownKindOf({ enclaveId }: Actor, code: string | undefined): Promise<OwnKind> {
  return (await kindCalled(enclaveId, code ?? '', today())) ?? notFound()
}

export async function addingOwnRecord(
  request: Request,
  actor: Actor,
  firmId: string,
  kind: OwnKind,
  back: string,
) {
  const locale = localeOf(request)
  const { formData, notTaken } = await readForm(request)
  const submission = parseWithZod(formData, { schema: ownRecordForm(kind) })
  if (notTaken) return notTakenReply(submission, notTaken, locale)
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await addOwnRecord(actor, firmId, kind.code, submission.value, now())
  if (outcome.ok) return redirect(atRecord(back, outcome.value.recordId))
  const { reason, detail } = outcome
  if (reason === 'kind_changed' || reason === 'kind_retired')
    return refused(submission, ownRecordWords[locale].refusal[reason])
  const at =
    reason === 'unknown_file' || reason === 'in_the_future' ? fieldOf(reason, 'funding') : numberAt(kind)
  return refused(submission, recordRefusal(inLocale(recordWords, locale).refusal, { reason, detail }), at)
}

const numberAt = ({ shape }: OwnKind) => fieldFor(shape, 'number')?.code

export async function withdrawingRecord(request: Request, actor: Actor, recordId: string, back: string) {
  const submission = parseWithZod(await request.formData(), { schema: RecordWithdrawalForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await withdrawRecord(actor, recordId, submission.value, now())
  if (outcome.ok) return redirect(atRecord(back, recordId))
  return refused(submission, inLocale(recordWords, localeOf(request)).refusal[outcome.reason])
}

export async function endingRecord(request: Request, actor: Actor, recordId: string, back: string) {
  const submission = parseWithZod(await request.formData(), { schema: RecordEndingForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await endRecord(actor, recordId, submission.value, now())
  if (outcome.ok) return redirect(atRecord(back, recordId))
  const message = recordRefusal(inLocale(recordWords, localeOf(request)).refusal, outcome)
  return refused(submission, message, outcome.reason === 'ending_reason_missing' ? 'reason' : 'endedOn')
}

export async function answeringOwnership(request: Request, actor: Actor, recordId: string, back: string) {
  const submission = parseWithZod(await request.formData(), { schema: OwnershipForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await answerOwnership(actor, recordId, submission.value, now())
  if (outcome.ok) return redirect(atRecord(back, recordId))
  return refused(submission, inLocale(recordWords, localeOf(request)).refusal[outcome.reason])
}

/** Back to the firm's records, where the page says what has just been done to one of them. */
const atRecord = (back: string, recordId: string) =>
  `${back}${back.includes('?') ? '&' : '?'}record=${recordId}#records`

/** A file that was not taken arrives as `file.error`; it is no field of the form. */
async function readForm(request: Request) {
  const formData = await request.formData()
  const notTaken = formData.get('file.error')
  formData.delete('file.error')
  return { formData, notTaken: typeof notTaken === 'string' ? notTaken : null }
}

type Submitted = { reply: (options?: { fieldErrors?: Record<string, string[]> }) => object }

function notTakenReply(submission: Submitted, code: string, locale: Locale) {
  const sentences: Record<string, string> = inLocale(fileWords, locale).refusal
  const said = errorSentence(inLocale(recordWords, locale).error)
  const message = sentences[code] ?? said('proof_missing')
  return json(submission.reply({ fieldErrors: { file: [message] } }), { status: 422 })
}

function fieldOf(reason: string, kind: BuiltInKind): string {
  if (reason === 'unknown_file') return 'file'
  if (reason === 'in_the_future') return 'happenedOn'
  if (reason === 'same_achievement' || reason === 'unknown_achievement') return 'furtherProofOf'
  if (reason === 'not_a_party') return 'partyReason'
  return kind === 'talent' ? 'idNumber' : 'number'
}

function figuresRefusal(
  { reason, detail }: { reason: FiguresRefusal; detail?: Record<string, string | number> },
  locale: Locale,
): string {
  const w = inLocale(firmWords, locale).figuresRefusal
  if (reason === 'before_the_firm') return w.before_the_firm(String(detail?.year), String(detail?.founded))
  if (reason === 'year_to_come') return w.year_to_come(String(detail?.year))
  return w[reason]
}
