import { MATCHING_MAKERS } from './landing/matching'
import { firmWithLease, photographed, roomOfItsOwn } from '../rooms'
import { NEWS_MAKERS } from './news'
import { CASE_MAKERS } from './cases'
import { PARK_MAKERS } from './landing/parks'
import { GRADUATION_MAKERS } from './graduation'
import { FIRM_PLAN_MAKERS } from './landing/firm-plans'
import { REVIEW_YEAR_MAKERS } from './years'
import { LANDED_MAKERS } from './landing/landed'
import { COMMITMENT_MAKERS } from './landing/commitments'
import { CLAIM_MAKERS } from './landing/claims'
import { LAND_MAKERS } from './landing/land'
import { POLICY_MAKERS } from './landing/policies'
import { MEETING_MAKERS } from './meetings'
import { SHARING_MAKERS } from './landing/sharing'
import { MEASURE_MAKERS } from './measures'
import { INDICATOR_MAKER, WORDING_MAKER } from './indicators'
import { CLOSING_MAKERS } from './landing/closing'
import { SUPERVISION_MAKERS } from './landing/supervision'
import { STEP_MAKERS } from './landing/steps'
import { VISIT_MAKERS } from './landing/visits'
import { KIND_MAKERS } from './kinds'
import { SITE_MAKERS } from './landing/sites'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { must } from '~/example/drivers/must'
import { attachPaper } from '~/admission/drafts/papers.server'
import { beginUpload } from '~/admission/corrections/upload-pieces.server'
import { copyRubric } from '~/setup/rubric-editor/copy.server'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { pathOf as storePath } from '~/ground/files/store.server'
import { addRecord } from '~/ground/records/add-record.server'
import { MONTH_MAKERS } from './months'
import { ASSESSMENT_MAKERS } from './assessments'
import { RANKING_MAKERS } from './rankings'
import { RETURN_MAKERS } from './returns'
import { patentCheckCharacter } from '~/shared/codes/patent-number'
import { addScreen } from '~/plan/walls/walls.server'
import { makeLateCode } from '~/admission/intakes/late-codes.server'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { inviteColleague } from '~/ground/members/colleagues.server'
import { invite } from '~/ground/members/invite.server'
import { db, type Prisma } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { addLink } from '~/admission/experts/add-link.server'
import { askExperts } from '~/admission/assignment/ask.server'
import { noteBlocker } from '~/landing/projects/note-blocker.server'
import { hold } from '~/residence/spaces/hold.server'
import { typed, uploaded } from '../../firms/support'
import { project, resident } from '../../landing/support'
import { application, scene, type Maker, type Scene } from './scene'
import { amendable, correction, firmChange, joined, twoAchievements } from './firms'
import { decision, letter, notice, objection, ownLetter, panel } from './panels'
import { BOOKING_MAKERS } from './bookings'
import { CONTRACT_MAKERS } from './contracts'
import { PROPOSAL_MAKERS } from './proposals'
import { CARE_MAKERS } from './care'
import { RENT_MAKERS } from './rent'
import { review, reviewed } from './reviews'
import { makeFirm, makePerson, type World } from '../world'

export type { Scene }

let numbers = 0

async function draft(world: World): Promise<Scene & { id: string; founder: Actor }> {
  const { id, ref, founder } = await application(world, 'draft')
  const form = await db.applicationForm.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, track: 'A' },
    orderBy: { version: 'desc' },
  })
  const section = sectionsFromJson(form.sections)[0]?.key ?? ''
  return { ...scene({ ref, section }, { founder }), id, founder }
}

/** A landing that is held up in a department, which is asked. */
export async function ask(world: World): Promise<Scene> {
  const { projectId } = await project(world)
  const { enclaveId, departments, today, officer } = world
  const { version } = await db.landingProject.findFirstOrThrow({ where: { id: projectId } })
  const asked = { departmentId: departments[0]?.id, until: addDays(today, 5) }
  const input = {
    version,
    blocker: '用地指标',
    side: 'department' as const,
    since: today,
    nextStep: '等答复',
  }
  must(await noteBlocker(officer, projectId, { ...input, ...asked }, world.now))
  const { id } = await db.departmentAsk.findFirstOrThrow({ where: { enclaveId, projectId } })
  return scene({ askId: id })
}

async function paperKind({ intakeId }: World): Promise<string> {
  const { papers } = await db.intake.findFirstOrThrow({ where: { id: intakeId } })
  return (papers as { code: string }[])[0]?.code ?? ''
}

/** A draft that staff began for a firm, with a paper of it. */
export async function onBehalf(world: World): Promise<Scene> {
  const { params, id } = await draft(world)
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id } }
  await db.application.update({ where, data: { onBehalf: true } })
  const { officer } = world
  const { paperId } = must(
    await attachPaper(
      officer,
      id,
      { kind: await paperKind(world), fileId: await uploaded(officer) },
      world.now,
    ),
  )
  return scene({ draftId: id, section: params.section ?? '', paperId })
}

async function paper(world: World): Promise<Scene> {
  const { params, as, id, founder } = await draft(world)
  const kind = await paperKind(world)
  const added = must(await attachPaper(founder, id, { kind, fileId: await uploaded(founder) }, world.now))
  return scene({ ...params, paperId: added.paperId }, as)
}

/** A file of which nothing has arrived yet. */
async function upload(world: World): Promise<Scene> {
  const { params, as, id, founder } = await draft(world)
  const { uploadId } = must(
    await beginUpload(founder, id, { kind: 'business_plan', name: '计划.pdf', size: 9 }, world.now),
  )
  return scene({ ...params, uploadId }, as)
}

export async function record(world: World): Promise<Scene & { firm: { id: string } }> {
  numbers += 1
  const firm = world.firm
  const digits = `20231${String(numbers).padStart(7, '0')}`
  const patent = {
    number: `ZL${digits}.${patentCheckCharacter(digits)}`,
    title: '一种传感器',
    happenedOn: '2026-05-12',
  }
  const input = typed('patent', { ...patent, file: await uploaded(world.officer) })
  const { recordId } = must(await addRecord(world.officer, firm.id, input, world.now))
  return { ...scene({ firmId: firm.id, recordId }), firm }
}

export async function evidence(world: World, state = 'submitted'): Promise<Scene> {
  const { params, firm } = await record(world)
  const { enclaveId, officer, now } = world
  const indicator = await db.indicator.findFirstOrThrow({ where: { enclaveId, code: 'patents' } })
  const evidenceId = newId()
  const facts = { value: '1', countedOn: dateOfDay('2026-05-12'), state, ref: `T-${evidenceId}` }
  const by = { submittedById: officer.userId, submittedAt: now, indicatorId: indicator.id, firmId: firm.id }
  await db.evidence.create({
    data: { enclaveId, id: evidenceId, recordId: params.recordId ?? '', ...facts, ...by },
  })
  return scene({ evidenceId })
}

const withSearch = (made: Scene, name: string, param: string): Scene => ({
  ...made,
  search: `?${name}=${made.params[param]}`,
})

export async function lease(world: World): Promise<Scene> {
  numbers += 1
  const startsOn = addDays(world.today, numbers * 10)
  const period = { startsOn, endsOn: addDays(startsOn, 5), purpose: 'repair' as const, note: '检修' }
  must(await hold(world.officer, world.unit('101').id, period, world.now))
  const { id } = await db.lease.findFirstOrThrow({
    where: { enclaveId: world.enclaveId },
    orderBy: { id: 'desc' },
  })
  return scene({ leaseId: id })
}

/** A room that is reserved from some day on, each time of other days. */
async function reservedRoom(world: World): Promise<Scene> {
  numbers += 1
  const startsOn = addDays(world.today, 4000 + numbers * 10)
  const period = { startsOn, endsOn: addDays(startsOn, 5), purpose: 'reserved' as const, note: '下一批' }
  const { leaseId } = must(await hold(world.officer, world.unit('101').id, period, world.now))
  return scene({ leaseId })
}

async function member(world: World): Promise<Scene> {
  return scene({ memberId: (await makePerson(world, 'officer', {}, world.now)).membershipId })
}

async function invitation(world: World): Promise<Scene> {
  numbers += 1
  const identifier = { kind: 'email' as const, value: `invited-${numbers}@world.test` }
  const { invitationId } = must(await invite(world.admin, { identifier, role: 'officer' }, world.now))
  return scene({ invitationId })
}

/** Another person of the firm of the world's founder. */
async function colleague(world: World): Promise<Scene> {
  const { membershipId } = await makePerson(world, 'founder', { firmId: world.founder.firmId }, world.now)
  return scene({ memberId: membershipId })
}

async function colleagueInvited(world: World): Promise<Scene> {
  numbers += 1
  const identifier = { kind: 'email' as const, value: `colleague-${numbers}@world.test` }
  const invited = must(await inviteColleague(world.founder, { identifier }, world.now))
  return scene({ invitationId: invited.invitationId })
}

async function residence(world: World): Promise<Scene> {
  const firm = await resident(world, 'active')
  return scene(
    { firmId: firm.id },
    { founder: await makePerson(world, 'founder', { firmId: firm.id }, world.now) },
  )
}

/** An import that waits for its confirmation; its file is no sheet. */
export async function batch(world: World): Promise<Scene> {
  const { enclaveId, officer, intakeId, now } = world
  const form = await db.applicationForm.findFirstOrThrow({ where: { enclaveId } })
  const batchId = newId()
  const what = { fileId: await uploaded(officer), formId: form.id, intakeId, createdById: officer.userId }
  await db.importBatch.create({ data: { enclaveId, id: batchId, ...what, createdAt: now } })
  return scene({ batchId })
}

/** Two firms that look alike. */
async function twins({ enclaveId, firm, now }: World): Promise<Scene> {
  return scene({ firmId: firm.id, otherId: (await makeFirm(enclaveId, {}, now)).id })
}

/** A view that the officer made and shares. */
async function view({ officer: { enclaveId, userId }, now }: World): Promise<Scene> {
  const id = newId()
  const what = { page: 'applications', name: `视图 ${id}`, search: 'state=screening', shared: true }
  await db.savedView.create({ data: { enclaveId, id, ownerId: userId, ...what, createdAt: now } })
  return scene({ viewId: id })
}

/** A proof of the founder's firm, in the store as well as on record. */
async function keptFile(world: World): Promise<Scene> {
  const { params } = await record(world)
  const { fileId } = await db.firmRecord.findFirstOrThrow({ where: { id: params.recordId ?? '' } })
  const { sha256 } = await db.file.findUniqueOrThrow({ where: { id: fileId ?? '' } })
  const place = storePath(sha256)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, '%PDF-1.4'.padEnd(1000))
  return scene({ fileId: fileId ?? '' })
}

/** A tie of the first expert, as an officer wrote it down. */
async function tie(world: World): Promise<Scene> {
  numbers += 1
  const party = `试验单位 ${numbers}`
  const said = { kind: 'employer', partyKind: 'organisation', party, number: null, note: '' } as const
  const days = { since: null, until: null }
  const { linkId } = must(await addLink(world.officer, world.expert1.userId, { ...said, ...days }, world.now))
  return scene({ expertId: world.expert1.userId, linkId })
}

/** A letter to the first expert that waits for its answer. */
export async function question(world: World): Promise<Scene> {
  const { id: applicationId } = await application(world, 'in_review')
  const dueOn = addDays(world.today, 20)
  const choices = [{ applicationId, experts: [world.expert1.userId], alternates: [] }]
  must(await askExperts(world.officer, { method: 'hand', seed: null, dueOn, choices }, world.now))
  const { id } = await db.reviewInvitation.findFirstOrThrow({ where: { applicationId } })
  return scene({ invitationId: id, applicationId })
}

/** A draft copied from the criteria in force. */
export async function criteriaDraft({ officer, now }: World): Promise<Scene> {
  numbers += 1
  const { enclaveId } = officer
  const where = { enclaveId, purpose: 'admission', state: 'published' }
  const { id: from } = await db.criteriaSet.findFirstOrThrow({ where })
  const titles = { code: `draft-${numbers}`, titleZh: '草案', titleEn: 'Draft' }
  const { setId } = must(await copySet(officer, { from, ...titles }, now))
  return scene({ setId, code: 'A1' })
}

/** A draft copied from the rubric in force, with an item that can be changed. */
export async function rubricDraft({ admin, now }: World): Promise<Scene> {
  numbers += 1
  const { id: from } = await db.rubric.findFirstOrThrow({
    where: { enclaveId: admin.enclaveId, state: 'published' },
    orderBy: { effectiveFrom: 'asc' },
  })
  const titles = { code: `draft-${numbers}`, titleZh: '草案', titleEn: 'Draft' }
  const { rubricId } = must(await copyRubric(admin, { from, ...titles }, now))
  return scene({ rubricId, track: 'A', code: 'market' })
}

/** A draft of a track of its own: of each track there is one draft at most. */
export async function formDraft(world: World): Promise<Scene> {
  numbers += 1
  const track = `T${numbers}`
  const { enclaveId, now } = world
  const where = { enclaveId, track: 'A', version: 1 }
  const { sections } = await db.applicationForm.findFirstOrThrow({ where })
  const formId = newId()
  const draft = { track, version: 1, state: 'draft', createdAt: now }
  await db.applicationForm.create({
    data: { enclaveId, id: formId, ...draft, sections: sections as Prisma.InputJsonValue },
  })
  return scene({ formId, section: 'firm', question: 'staff' })
}

async function lateCode(world: World): Promise<Scene> {
  const typed = { uses: 1, expiresOn: addDays(world.today, 40), note: '' }
  const { code } = must(await makeLateCode(world.director, 1, typed, world.now))
  const where = { enclaveId_code: { enclaveId: world.enclaveId, code } }
  return scene({ codeId: (await db.lateCode.findUniqueOrThrow({ where })).id })
}

/** A phase that is not active, and as open as the one that is, so that activating it changes nothing else. */
async function phase({ enclaveId, intakeId }: World): Promise<Scene> {
  numbers += 1
  const id = newId()
  await db.reviewPhase.create({
    data: {
      enclaveId,
      id,
      intakeId,
      position: 100 + numbers,
      nameZh: '评审',
      nameEn: 'Review',
      mayReview: true,
      seesNames: true,
      seesOthers: 'after_own',
      mayDecide: true,
    },
  })
  return scene({ phaseId: id })
}

/** Somebody else who founds enclaves here. */
async function installationAdmin(world: World): Promise<Scene> {
  const { userId } = await makePerson(world, 'admin')
  await db.installationAdmin.create({ data: { userId, namedAt: world.now } })
  return scene({ administrator: userId })
}

async function wallScreen({ enclaveId, bureau, now }: World): Promise<Scene> {
  const live = () => db.wallScreen.findFirst({ where: { enclaveId, revokedAt: null } })
  const had = await live()
  if (!had) must(await addScreen(bureau, { name: '大厅', idempotencyKey: undefined }, now))
  return scene({ screenId: (had ?? (await live()))?.id ?? '' })
}

/** Which rows stand behind which addresses; the first that matches. */
const MAKERS: [RegExp, Maker][] = [
  [/:applicationId\/invitations/, question],
  [/^\/my\/applications\/new\/:firmId$/, residence],
  [/^\/my\/applications\/new$/, async ({ slug }) => ({ ...scene({}), search: `?enclave=${slug}` })],
  [/\/taking-over\/:matter$/, async () => ({ ...scene({ matter: 'rent' }), search: '?from=template' })],
  ...CLOSING_MAKERS,
  ...SUPERVISION_MAKERS,
  ...STEP_MAKERS,
  ...VISIT_MAKERS,
  ...SITE_MAKERS,
  ...MATCHING_MAKERS,
  ...LANDED_MAKERS,
  ...GRADUATION_MAKERS,
  ...REVIEW_YEAR_MAKERS,
  ...SHARING_MAKERS,
  ...FIRM_PLAN_MAKERS,
  ...MEETING_MAKERS,
  ...MEASURE_MAKERS,
  [/^\/admin\/:enclave\/indicators\/:code\/wording/, WORDING_MAKER],
  [/settings\/papers\/kinds\/:code/, async () => scene({ code: 'ip_list' })],
  [/^\/admin\/:enclave\/indicators\/:code/, INDICATOR_MAKER],
  ...KIND_MAKERS,
  ...COMMITMENT_MAKERS,
  ...LAND_MAKERS,
  ...CLAIM_MAKERS,
  ...POLICY_MAKERS,
  ...PARK_MAKERS,
  [/:panelId/, panel],
  [/:decisionId/, decision],
  [/:kind\/:language/, async () => scene({ kind: 'application_declined', language: 'zh' })],
  [/^\/account\/inbox\/:letterId/, ownLetter],
  [/:letterId/, letter],
  [/:objectionId/, objection],
  [/^\/:enclave\/notices\/:applicationId/, notice],
  [/:draftId/, onBehalf],
  [/:paperId/, paper],
  [/:uploadId/, upload],
  [/^\/my\/applications\/:ref\/(correction|typed)/, correction],
  [/^\/my\/applications\/:ref\/amendment$/, amendable],
  [/^\/my\/applications\/:ref/, draft],
  [
    /\/applications\/:applicationId/,
    async (world) => scene({ applicationId: (await application(world, 'in_review')).id }),
  ],
  [/:reviewId\/responses/, reviewed],
  [/:reviewId/, review],
  [/:recordId\/:otherId\/separation/, joined],
  [/:recordId\/:otherId/, twoAchievements],
  [/:recordId/, record],
  [/\/resubmission$/, (world) => evidence(world, 'returned')],
  [/\/evidence\/new$/, async (world) => withSearch(await record(world), 'record', 'recordId')],
  [/\/evidence\/approval$/, async (world) => withSearch(await evidence(world), 'row', 'evidenceId')],
  [/:evidenceId/, (world) => evidence(world)],
  ...PROPOSAL_MAKERS,
  ...RENT_MAKERS,
  ...BOOKING_MAKERS,
  ...CONTRACT_MAKERS,
  ...MONTH_MAKERS,
  ...RETURN_MAKERS,
  ...ASSESSMENT_MAKERS,
  ...RANKING_MAKERS,
  ...CASE_MAKERS,
  ...NEWS_MAKERS,
  ...CARE_MAKERS,
  [/:leaseId\/prolonging$/, reservedRoom],
  [/:leaseId/, lease],
  [/:photoId/, photographed],
  [/rooms\/:unitId/, roomOfItsOwn],
  [/firms\/:firmId\/(leases|contracts)/, firmWithLease],
  [/:unitId/, async (world) => scene({ unitId: world.unit('101').id })],
  [/:projectId/, async (world) => scene({ projectId: (await project(world)).projectId })],
  [/^\/my\/firm\/people\/:memberId/, colleague],
  [/^\/my\/firm\/invitations\/:invitationId/, colleagueInvited],
  [/:memberId/, member],
  [/:screenId/, wallScreen],
  [/:administrator/, installationAdmin],
  [/:askId/, ask],
  [/:departmentId/, async ({ departments }) => scene({ departmentId: departments[1]?.id ?? '' })],
  [/:parkId/, async ({ parks }) => scene({ parkId: parks[1]?.id ?? '' })],
  [/:linkId/, tie],
  [/:expertId/, async ({ expert1 }) => scene({ expertId: expert1.userId })],
  [/^\/review\/.*:invitationId/, question],
  [/:invitationId/, invitation],
  [/:batchId/, batch],
  [/:otherId/, twins],
  [/:viewId/, view],
  [/:setId/, criteriaDraft],
  [/:rubricId/, rubricDraft],
  [/:formId/, formDraft],
  [/:codeId/, lateCode],
  [/:phaseId/, phase],
  [/:fileId/, keptFile],
  [/:changeId/, firmChange],
  [/:firmId/, async ({ firm }) => scene({ firmId: firm.id })],
  [/./, async () => scene({})],
]
/** Parameters that choose among fixed words, not rows. */
export const WORDS = {
  key: 'product',
  field: 'product',
  kind: 'patent',
  code: 'patents',
  building: 'main',
  level: '1',
  number: '1',
  page: 'applications',
  format: 'csv',
  board: 'breakdown',
  by: 'park',
  track: 'A',
  token: 'no-such-token',
  secret: 'no-such-secret',
  topic: 'identity',
  month: '2026-05',
  year: '2026',
  way: 'registered_producing',
}

export async function sceneOf(at: string, world: World): Promise<Scene> {
  const maker = MAKERS.find(([pattern]) => pattern.test(at))?.[1]
  if (!maker) throw new Error(`no scene for ${at}`)
  const made = await maker(world)
  return { ...made, params: { enclave: world.slug, ...WORDS, ...made.params } }
}
