import { attachPaper } from '~/admission/drafts/papers.server'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { startApplication } from '~/admission/new-applications/start.server'
import { answersFromJson, papersFor } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'
import { currentForm } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { answersOf, type InventedFirm } from '~/example/plans/firms'
import { COLLEAGUE, FOUNDER } from '~/example/plans/people'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import { appoint, founderOf } from '~/example/drivers/people.server'
import { isProofKind, upload } from '~/example/proofs.server'
import { enrol, type Enclave } from '~/example/enclave.server'
import type { ApplicationCourse } from './application.server'
import { momentOf } from '~/example/plans/working-hours'

export type Drafted = { founder: Actor; id: string; firmId: string }

/** A founder signs up, names the firm, answers section by section and hands in the papers. */
export async function runDraft(
  enclave: Enclave,
  firm: InventedFirm,
  course: ApplicationCourse,
  chance: Chance,
): Promise<Drafted> {
  const startedAt = await enclave.time.until(
    momentOf(addDays(course.submitOn, -chance.whole(1, 4)), chance, 9, 21),
  )
  const hash = firm.founder.email.endsWith('@example.test') ? enclave.hashes.demo : enclave.hashes.nobody
  const account = await enrol(firm.founder, hash, startedAt)
  const { name, track, uscc, foundedOn, founder: contact, phone } = firm
  const begun = must(
    await startApplication(
      { userId: account.id, name: account.name },
      enclave.enclaveId,
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
    `start the application of ${name}`,
  )
  const founder = await founderOf(enclave, account, begun.firmId)
  if (firm.founder.email === FOUNDER.email) {
    const colleague = await enrol(COLLEAGUE, hash, startedAt)
    await appoint(enclave, colleague, 'founder', startedAt, { firmId: begun.firmId })
  }
  await answerSections(enclave, founder, begun.applicationId, firm, course, chance, startedAt)
  await attachPapers(founder, begun.applicationId, firm, course, startedAt)
  return { founder, id: begun.applicationId, firmId: begun.firmId }
}

/** A draft that stays one has answered only the first two sections. */
async function answerSections(
  enclave: Enclave,
  founder: Actor,
  id: string,
  firm: InventedFirm,
  course: ApplicationCourse,
  chance: Chance,
  at: Date,
): Promise<void> {
  const form = await currentForm(db, enclave.enclaveId, firm.track)
  const said = answersOf(firm, chance)
  const sections = sectionsFromJson(form?.sections)
  const { answers: known } = await db.application.findFirstOrThrow({
    where: { id },
    select: { answers: true },
  })
  const prefilled = answersFromJson(known)
  for (const section of course.until === 'draft' ? sections.slice(0, 2) : sections) {
    const saving = { section: section.key, stamp: stampOf(section, prefilled), sent: said }
    must(await saveSection(founder, id, saving, at), 'save a section')
  }
}

async function attachPapers(
  founder: Actor,
  id: string,
  firm: InventedFirm,
  course: ApplicationCourse,
  at: Date,
): Promise<void> {
  const wanted = papersFor(USUAL_PAPERS, firm.track).filter((paper) => paper.required)
  for (const { code } of course.until === 'draft' ? wanted.slice(0, 1) : wanted) {
    if (!isProofKind(code)) throw new Error(`no proof for the paper ${code}`)
    const fileId = await upload(founder, code, at)
    must(await attachPaper(founder, id, { kind: code, fileId }, at), 'attach a paper')
  }
}
