import { recordEvent } from '~/ground/audit/record.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { noteConsent, writeConsent } from './consent.server'
import { quarterEvents } from './events'
import { slips, slipsInText, type QuarterFigures } from './figures'
import { quarterBefore } from './quarter'
import type { QuarterInput } from './quarter.form'
import { isOpen } from './question'
import { raiseSignals } from './raise.part.server'
import { answersOf } from './answers.server'
import { askOf, consentOf, type AskRow, type Bearer } from './visible.server'

export type AnswerRefusal =
  | 'link_ended'
  | 'answered_meanwhile'
  | 'consent_needed'
  | 'slip'
  | 'doubt_needed'
  | 'reason_needed'
  | 'unchanged'

type Answered = Outcome<{ version: number }, AnswerRefusal>

/**
 * Answers a quarter, or corrects the answer with a reason. Of two who answer at once one wins, and the other is told. A
 * figure far from the quarter before stands only with a reason. What the answer makes known is raised with it.
 */
export async function answerQuarter(bearer: Bearer, input: QuarterInput, now: Date): Promise<Answered> {
  const meanwhile = () => refuse('answered_meanwhile')
  return onConstraint<Answered, Outcome<never, AnswerRefusal>>(
    () => inTransaction((tx) => answer(tx, bearer, input, now)),
    {
      QuarterAnswer_enclaveId_askId_version_key: meanwhile,
      QuarterConsent_enclaveId_firmId_version_key: meanwhile,
    },
  )
}

async function answer(tx: Tx, bearer: Bearer, input: QuarterInput, now: Date): Promise<Answered> {
  // Of two quarters answered at once one comes after the other: what they make known rests on both.
  const { enclaveId: of, projectId } = (await askOf(bearer, tx)).ask
  await tx.$queryRaw`SELECT 1 AS held FROM "LandingProject"
    WHERE "enclaveId" = ${of}::uuid AND id = ${projectId}::uuid FOR NO KEY UPDATE`
  const { ask, person, byLink } = await askOf(bearer, tx)
  const today = dayOf(now)
  const { enclaveId, project, quarter } = ask
  if (!isOpen(ask, today)) return refuse('link_ended')
  const [last] = ask.answers
  if ((last?.version ?? 0) !== input.basedOn) return refuse('answered_meanwhile')
  const consent = await consentOf(project, tx)
  if (!consent?.given && !input.consent) return refuse('consent_needed')
  const rules = await settingOn(tx, enclaveId, 'landed', today)
  const known = await answersOf(enclaveId, project.id, tx)
  const refusal = whyNot(
    ask,
    input,
    known.find((one) => one.quarter === quarterBefore(quarter)) ?? null,
    rules.slipTimes,
  )
  if (refusal) return refusal

  if (!consent?.given) await writeConsent(tx, project, consent, person, { given: true, byLink }, now)
  const version = (last?.version ?? 0) + 1
  const { output, tax, jobs, doubt, reason } = input
  const said = { outputYuan: output, taxYuan: tax, jobs, doubt, reason: version > 1 ? reason : '' }
  const by = { byLink, answeredById: person?.userId ?? null, answeredAt: now }
  await tx.quarterAnswer.create({ data: { enclaveId, id: newId(), askId: ask.id, version, ...said, ...by } })
  const answers = [...known.filter((one) => one.quarter !== quarter), { quarter, output, tax, jobs }]
  const raised = await raiseSignals(tx, { project, quarter, answers, rules }, now)

  const about = { enclaveId, subject: { type: 'project', id: project.id }, firmId: project.firmId }
  if (!consent?.given) await noteConsent(tx, project, person, true, now)
  const payload = { ref: project.ref, quarter, version, output, tax, jobs, doubt, reason: said.reason }
  await recordEvent(tx, { ...about, actor: person, event: quarterEvents.quarter_answered(payload) }, now)
  for (const { kind, amount, against, quarter: of } of raised) {
    const event = quarterEvents.landed_signal_raised({ ref: project.ref, quarter: of, kind, amount, against })
    await recordEvent(tx, { ...about, actor: null, event }, now)
  }
  return ok({ version })
}

function whyNot(ask: AskRow, input: QuarterInput, before: QuarterFigures | null, slipTimes: number) {
  const [last] = ask.answers
  if (last) {
    const same =
      last.outputYuan.equals(input.output) && last.taxYuan.equals(input.tax) && last.jobs === input.jobs
    if (same) return refuse('unchanged')
    if (input.reason === '') return refuse('reason_needed')
  }
  const odd = slips(input, before, slipTimes)
  const [first] = odd
  if (!first) return null
  if (!input.sure) return refuse('slip', { figure: first.name, slips: slipsInText(odd) })
  return input.doubt === '' ? refuse('doubt_needed') : null
}
