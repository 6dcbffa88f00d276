import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { recordEvent } from '~/ground/audit/record.server'
import type { IdentityChanges } from '~/ground/firms/identity'
import { identityOf } from '~/ground/firms/identity.server'
import { putChange } from '~/admission/register-changes/put-change.part.server'
import { notifyOfRequest } from '~/admission/register-changes/notify-of-change.part.server'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersIn } from '~/ground/forms/check-answers'
import { papersFromJson } from '~/ground/forms/form-json'
import { answersFromJson, papersAsked, type Answers, type FormSection } from '~/ground/forms/form-sections'
import { formOf } from '~/admission/intakes/queries.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { correctionFaults } from './correction-faults'
import { applicationEvents } from '~/admission/applications/events'
import { computeFindings } from '~/admission/findings/findings.part.server'
import { identityAnswers } from './identity-answers.server'
import { stateOf, STEPS } from '~/admission/applications/lifecycle'
import type { LimitRefusal } from '~/admission/drafts/paper-limits'
import { addPaper, whyNoPaper } from '~/admission/drafts/papers.server'
import { visibleTo } from '~/admission/applications/queries.server'
import { recordSubmission } from '~/admission/submissions/submissions.part.server'
import { rememberOnFirm } from '~/admission/drafts/remember-on-firm.part.server'
import { questionTarget, readTarget, type CorrectionItem } from '~/admission/applications/targets'
import { itemsFromJson } from '~/admission/applications/application-json'
import { correctionLetters } from './letters'

export type CorrectionRefusal =
  'wrong_state' | 'wrong_role' | 'items_open' | 'changed_meanwhile' | 'unknown_file' | LimitRefusal

/** What the founder sends back: texts by question, an uploaded file by kind of paper, why an item stays by item. */
export type CorrectionAnswer = {
  texts: Readonly<Record<string, string>>
  files: Readonly<Record<string, string>>
  stays?: Readonly<Record<string, string>>
}

const WITH = {
  firm: true,
  intake: true,
  corrections: { where: { answeredAt: null } },
} satisfies Prisma.ApplicationInclude

/**
 * Answers a request to correct. Only what was questioned changes; whatever else is sent is not read. Every item
 * asked for is changed, or carries the sentence that says why it stays; a refusal names what is open, item by item.
 */
export async function answerCorrection(
  actor: Actor,
  id: string,
  answer: CorrectionAnswer,
  now: Date,
): Promise<Outcome<{ ref: string }, CorrectionRefusal>> {
  return inTransaction(async (tx) => {
    const before =
      (await tx.application.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: WITH })) ??
      notFound()
    const next = take(STEPS, 'answer_correction', stateOf(before.state), actor.role)
    if (!next.ok) return next
    const correction = before.corrections[0]
    if (!correction) return refuse('changed_meanwhile')
    const items = itemsFromJson(correction.items)
    const form = await formOf(before.enclaveId, before.formId, tx)
    const stored = answersFromJson(before.answers)
    const answers = { ...stored, ...openAnswers(items, form, answer.texts, stored) }
    const sections = askedSections(form, answers, recordOf(before.firm))
    const { stays = {}, files } = answer
    const identity = identityAnswers(items, answer.texts, identityOf(before.firm), dayOf(now))
    const faults = correctionFaults(items, sections, { stored, answers, files, stays, identity })
    if (Object.keys(faults).length > 0) return refuse('items_open', faults)
    const kinds = papersAsked(papersFromJson(before.intake.papers), before.track, form)
    for (const [kind, fileId] of openFiles(items, answer.files)) {
      const bar = await whyNoPaper(tx, actor, id, { kind: kinds.find(({ code }) => code === kind), fileId })
      if (bar) return bar
    }

    const { count } = await tx.application.updateMany({
      where: { enclaveId: actor.enclaveId, id, state: before.state, version: before.version },
      data: {
        state: next.value,
        stateSince: now,
        answers,
        version: before.version + 1,
        typed: {},
        // What was said of the file before is said of another file now: whoever screens it looks again.
        screeningRound: before.screeningRound + 1,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await recordSubmission(tx, before, { cause: 'corrected', answers, byId: actor.userId }, now)
    const where = { enclaveId: actor.enclaveId, id: correction.id }
    const kept = Object.fromEntries(
      items.flatMap(({ target }) => (stays[target] ? [[target, stays[target]]] : [])),
    )
    await tx.correction.updateMany({ where, data: { answeredAt: now, stays: kept } })
    await replacePapers(tx, actor, id, openFiles(items, answer.files), now)
    const criteria = criteriaFromJson(before.criteria)
    const onDate = dayFromDate(before.intake.moveInOn)
    await computeFindings(tx, before, { criteria, sections, answers, onDate })
    await rememberOnFirm(tx, before)
    await askForChanges(tx, actor, before.firm, { correction, changes: identity.changes }, now)
    const changed = Object.keys(answers).filter((key) => answers[key] !== stored[key])
    const said = { askedById: correction.askedById, items, changed, stays: Object.keys(kept).length }
    await announce(tx, actor, before, said, now)
    return ok({ ref: before.ref })
  })
}

/** What the firm answered of its register is a request that an officer decides, together with what else is open. */
async function askForChanges(
  tx: Tx,
  actor: Actor,
  firm: Answered['firm'],
  { correction, changes }: { correction: { id: string; items: unknown }; changes: IdentityChanges },
  now: Date,
): Promise<void> {
  if (Object.keys(changes).length === 0) return
  const notes = itemsFromJson(correction.items).filter(
    ({ target }) => readTarget(target)?.kind === 'identity',
  )
  const reason = notes.map(({ note }) => note).join('\n')
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${firm.enclaveId}::uuid
    AND id = ${firm.id}::uuid FOR UPDATE`
  const change = { state: 'asked', changes, reason, correctionId: correction.id } as const
  const put = await putChange(tx, actor, firm.id, change, now)
  if (put.ok) await notifyOfRequest(tx, actor, put.value.changeId, { firm, changes, reason }, now)
}

function openAnswers(
  items: readonly CorrectionItem[],
  form: readonly FormSection[],
  texts: Readonly<Record<string, string>>,
  stored: Answers,
): Answers {
  const open = new Set(items.map(({ target }) => target))
  const sent = form.map((section) => {
    const questions = section.questions.filter(
      ({ key }) => open.has(questionTarget(key)) && Object.keys(texts).some((name) => isFieldOf(key, name)),
    )
    return answersIn({ ...section, questions }, texts, stored)
  })
  return Object.assign({}, ...sent) as Answers
}

function isFieldOf(key: string, name: string): boolean {
  return name === key || name.startsWith(`${key}[`)
}

function openFiles(
  items: readonly CorrectionItem[],
  files: Readonly<Record<string, string>>,
): [string, string][] {
  return items.flatMap(({ target }): [string, string][] => {
    const read = readTarget(target)
    const fileId = read?.kind === 'paper' ? files[read.code] : undefined
    return read && fileId ? [[read.code, fileId]] : []
  })
}

/** The new paper takes the place of what was handed in under its kind; the old one stays on record as removed. */
async function replacePapers(
  tx: Tx,
  actor: Actor,
  applicationId: string,
  files: [string, string][],
  now: Date,
) {
  for (const [kind, fileId] of files) {
    const where = { enclaveId: actor.enclaveId, applicationId, kind, removedAt: null }
    await tx.paper.updateMany({ where, data: { removedAt: now } })
    await addPaper(tx, actor, { applicationId, kind, fileId }, now)
  }
}

type Answered = Prisma.ApplicationGetPayload<{ include: typeof WITH }>
type Done = { askedById: string; items: readonly CorrectionItem[]; changed: string[]; stays: number }

async function announce(tx: Tx, actor: Actor, { enclaveId, id, ref, firm }: Answered, done: Done, now: Date) {
  const about = { type: 'application', id }
  const params = { ref, firm: firm.name, count: done.items.length }
  const page = paths.deskApplication(actor.enclaveSlug, id)
  await postLetter(
    tx,
    {
      enclaveId,
      toUserId: done.askedById,
      letter: correctionLetters.correction_answered,
      params,
      about,
      page,
    },
    now,
  )
  const targets = done.items.map(({ target }) => target)
  const payload = { ref, targets, changed: done.changed, stays: done.stays }
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: about,
      firmId: firm.id,
      event: applicationEvents.correction_answered(payload),
    },
    now,
  )
}
