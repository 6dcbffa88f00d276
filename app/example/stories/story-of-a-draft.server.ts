import { attachPaper } from '~/admission/drafts/papers.server'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { startApplication } from '~/admission/new-applications/start.server'
import { answersFromJson, papersFor } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { DEFAULT_PAPERS } from '~/ground/forms/default-papers'
import { currentForm } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { answersOf, type CastFirm } from '~/example/plans/cast'
import { COLLEAGUE, FOUNDER } from '~/example/plans/people'
import { isProofKind } from '~/example/proofs.server'
import type { Chance } from '~/example/plans/random'
import { appoint, enrol, founderOf, must, upload, type Stage } from '~/example/stage.server'
import type { Fate } from './story-of-an-application.server'
import { momentOf } from '~/example/plans/working-hours'

export type Drafted = { founder: Actor; id: string; firmId: string }

/** A founder signs up, names the firm, answers section by section and hands in the papers. */
export async function draftsApplication(
  stage: Stage,
  firm: CastFirm,
  fate: Fate,
  chance: Chance,
): Promise<Drafted> {
  const startedAt = await stage.time.until(
    momentOf(addDays(fate.submitOn, -chance.whole(1, 4)), chance, 9, 21),
  )
  const hash = firm.founder.email.endsWith('@example.test') ? stage.hashes.demo : stage.hashes.nobody
  const account = await enrol(firm.founder, hash, startedAt)
  const { name, track, uscc, foundedOn, founder: contact, phone } = firm
  const begun = must(
    `start the application of ${name}`,
    await startApplication(
      { userId: account.id, name: account.name },
      stage.enclaveId,
      {
        name,
        track,
        uscc,
        foundedOn,
        industryCode: firm.trade.industryCode,
        contactName: contact.name,
        contactPhone: phone,
      },
      startedAt,
    ),
  )
  const founder = await founderOf(stage, account, begun.firmId)
  if (firm.founder.email === FOUNDER.email) {
    const colleague = await enrol(COLLEAGUE, hash, startedAt)
    await appoint(stage, colleague, 'founder', startedAt, null, begun.firmId)
  }
  await answers(stage, founder, begun.applicationId, firm, fate, chance, startedAt)
  await handsInPapers(founder, begun.applicationId, firm, fate, startedAt)
  return { founder, id: begun.applicationId, firmId: begun.firmId }
}

/** A draft that stays one has answered only the first two sections. */
async function answers(
  stage: Stage,
  founder: Actor,
  id: string,
  firm: CastFirm,
  fate: Fate,
  chance: Chance,
  at: Date,
): Promise<void> {
  const form = await currentForm(db, stage.enclaveId, firm.track)
  const said = answersOf(firm, chance)
  const sections = sectionsFromJson(form?.sections)
  const { answers: known } = await db.application.findFirstOrThrow({
    where: { id },
    select: { answers: true },
  })
  const prefilled = answersFromJson(known)
  for (const section of fate.until === 'draft' ? sections.slice(0, 2) : sections) {
    const saving = { section: section.key, stamp: stampOf(section, prefilled), sent: said }
    must('save a section', await saveSection(founder, id, saving, at))
  }
}

async function handsInPapers(
  founder: Actor,
  id: string,
  firm: CastFirm,
  fate: Fate,
  at: Date,
): Promise<void> {
  const wanted = papersFor(DEFAULT_PAPERS, firm.track).filter((paper) => paper.required)
  for (const { code } of fate.until === 'draft' ? wanted.slice(0, 1) : wanted) {
    if (!isProofKind(code)) throw new Error(`no proof for the paper ${code}`)
    const fileId = await upload(founder, code, at)
    must('attach a paper', await attachPaper(founder, id, { kind: code, fileId }, at))
  }
}
