import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { recordOf } from '~/ground/forms/asked'
import { answersFromJson, papersAsked } from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { formOf } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { phaseBars } from '~/admission/phases/gate.part.server'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { GOING } from '~/admission/rubrics/lifecycle'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { amendmentBar } from './amend'
import { amendedAnswers, amendmentFaults, changedKeys } from './amended-answers'
import { computeFindings } from '~/admission/findings/findings.part.server'
import { whyNoMore, type LimitRefusal } from '~/admission/drafts/paper-limits'
import { addPaper, whyNoPaper } from '~/admission/drafts/papers.server'
import { visibleTo } from '~/admission/applications/queries.server'
import { recordSubmission } from '~/admission/submissions/submissions.part.server'
import { rememberOnFirm } from '~/admission/drafts/remember-on-firm.part.server'
import { notifyOfAmendment } from './notify-of-amendment.part.server'

export type AmendRefusal =
  | 'wrong_role'
  | 'wrong_state'
  | 'correction_open'
  | 'phase_bars'
  | 'changed_meanwhile'
  | 'unchanged'
  | 'gaps'
  | 'unknown_file'
  | LimitRefusal

/** What the firm sends: the version it had before it, its answers by field, an uploaded file by kind of paper. */
export type Amending = {
  version: number
  sent: Readonly<Record<string, unknown>>
  files: Readonly<Record<string, string>>
}

const WITH = {
  firm: true,
  intake: true,
  papers: { where: { removedAt: null } },
  reviews: { where: { state: { in: [...GOING] } }, select: { expertId: true, state: true } },
} satisfies Prisma.ApplicationInclude

/**
 * Puts new answers in the place of those handed in, and papers beside those that are there, while the active phase
 * lets firms do so. They pass what a submission passes; a refusal `gaps` names the problem by field. What stood
 * there before is kept, criteria are judged anew, two screeners begin a new round, submitted reviews stay.
 */
export async function amendApplication(
  actor: Actor,
  id: string,
  input: Amending,
  now: Date,
): Promise<Outcome<{ ref: string }, AmendRefusal>> {
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<{ ref: string }, AmendRefusal>> => {
      const where = { AND: [{ id }, visibleTo(actor)] }
      const before = (await tx.application.findFirst({ where, include: WITH })) ?? notFound()
      if (actor.role !== 'founder') return refuse('wrong_role')
      const closed = amendmentBar(before.state)
      if (closed) return refuse(closed)
      const barred = await phaseBars(tx, before, 'amend')
      if (barred) return barred
      if (before.version !== input.version) return refuse('changed_meanwhile')
      const amended = await checked(tx, actor, before, input)
      if (!amended.ok) return amended
      const { answers, sections, changed, files } = amended.value

      const { enclaveId, version, state, screeningRound } = before
      const { count } = await tx.application.updateMany({
        where: { enclaveId, id, state, version },
        data: {
          answers,
          version: version + 1,
          typed: {},
          // What two screeners said of the file before is said of another file now.
          ...(state === 'screening' ? { screeningRound: screeningRound + 1 } : {}),
        },
      })
      if (count === 0) return refuse('changed_meanwhile')
      await recordSubmission(tx, before, { cause: 'amended', answers, byId: actor.userId }, now)
      for (const [kind, fileId] of files) await addPaper(tx, actor, { applicationId: id, kind, fileId }, now)
      const criteria = criteriaFromJson(before.criteria)
      const onDate = dayFromDate(before.intake.moveInOn)
      await computeFindings(tx, before, { criteria, sections, answers, onDate })
      await rememberOnFirm(tx, before)
      await notifyOfAmendment(tx, actor, before, { changed, papers: files.length }, now)
      return ok({ ref: before.ref })
    })
  return onConstraint<Outcome<{ ref: string }, AmendRefusal>, Outcome<never, AmendRefusal>>(work, {
    Submission_enclaveId_applicationId_number_key: () => refuse('changed_meanwhile'),
  })
}

type HandedIn = Prisma.ApplicationGetPayload<{ include: typeof WITH }>

/** The amendment with everything that is to be written, or why it is not taken. */
async function checked(tx: Tx, actor: Actor, before: HandedIn, { sent, files }: Amending) {
  const form = await formOf(before.enclaveId, before.formId, tx)
  const stored = answersFromJson(before.answers)
  const { answers, sections } = amendedAnswers({ form, firm: recordOf(before.firm), stored, sent })
  const papers = papersFromJson(before.intake.papers)
  const kinds = new Map(papersAsked(papers, before.track, sections).map((kind) => [kind.code, kind]))
  const added = Object.entries(files).filter(([kind]) => kinds.has(kind))
  const changed = changedKeys(stored, answers)
  if (changed.length === 0 && added.length === 0) return refuse('unchanged')
  const held = new Set([...before.papers.map(({ kind }) => kind), ...added.map(([kind]) => kind)])
  const faults = amendmentFaults({ sections, answers, papers, track: before.track, held })
  if (Object.keys(faults).length > 0) return refuse('gaps', faults)
  for (const [code, fileId] of added) {
    const kind = kinds.get(code)
    const bar = await whyNoPaper(tx, actor, before.id, { kind, fileId })
    if (bar) return bar
    const full = kind && whyNoMore(kind, before.papers.filter((paper) => paper.kind === code).length)
    if (full) return full
  }
  return ok({ answers, sections, changed, files: added })
}
