import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { notifyOfAmendment } from '~/admission/corrections/notify-of-amendment.part.server'
import { askExperts } from '~/admission/assignment/ask.server'
import { remindExperts } from '~/admission/assignment/remind.server'
import { sendInvitation } from '~/admission/assignment/alternates.part.server'
import { pathOf as storePath } from '~/ground/files/store.server'
import type { Actor } from '~/ground/people/actor'
import { chooseBlindPapers } from '~/admission/phases/blind-papers.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import type { Switches } from '~/admission/phases/phase'
import { phasesOf } from '~/admission/phases/queries.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { HIDDEN } from '~/admission/experts/blind-text'
import { assign } from '~/admission/assignment/assign.server'
import { addDays, dateOfDay } from '~/shared/days'
import { addresses, paramNames, pathOf } from '../support/route-tree'
import { makeSubmitted, putIn, reviewRow } from '../support/submitted'
import { wholeProduct } from '../support/whole-build'
import { cookieOf, makeWorld, type World } from '../support/world'
import { COLUMNS, TABLE } from './matrix-table'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-leaks-'))
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

/** What would give the applicant away, wherever it stands. */
const NAMES = {
  firm: '西安飞光灵犀科技有限公司',
  'the firm as people call it': '飞光灵犀',
  founder: '钱无痕',
  contact: '赵不语',
  telephone: '13912345678',
  address: '科技六路二号东楼',
  patent: '202310987654',
  'credit code': '',
  'file name': '灵犀计划书',
} as Record<string, string>
/** What would tell what others think. */
const OTHERS = { total: '87.31', comment: '暗号甲辰', 'comment of an item': '暗号乙巳' }

let world: World
let product: Awaited<ReturnType<typeof wholeProduct>>
let cookie: string
let params: Record<string, string>[]
const expert = (): Actor => world.expert1
const paper: Record<'plan' | 'licence', string> = { plan: '', licence: '' }

beforeAll(async () => {
  world = await makeWorld()
  product = await wholeProduct()
  cookie = await cookieOf(expert())
  const [scored, tied, asked] = [await plant(), await plant(), await plant()]
  await set({ seesNames: false, seesOthers: 'never' })
  NAMES['credit code'] = scored.uscc
  // The expert scores one file that another expert has scored, is tied to the firm of the second, is asked about a third.
  const reviewId = await put(scored.id)
  const barredId = await put(tied.id)
  await tie(tied.uscc)
  await amended(scored)
  await otherReview(scored.id)
  await remindExperts(new Date('2026-12-09T02:00:00Z'), world.enclaveId)
  const dueOn = addDays(world.today, 20)
  const choices = [{ applicationId: asked.id, experts: [expert().userId], alternates: [] }]
  must(await askExperts(world.officer, { method: 'hand', seed: null, dueOn, choices }, world.now))
  const invitation = await db.reviewInvitation.findFirstOrThrow({ where: { applicationId: asked.id } })
  const token = 'token-of-the-letter'
  const where = { enclaveId_id: { enclaveId: world.enclaveId, id: invitation.id } }
  await db.reviewInvitation.update({ where, data: { tokenHash: sha256(token) } })
  await remindExperts(new Date('2026-11-24T02:00:00Z'), world.enclaveId)
  const common = {
    enclave: world.slug,
    number: '1',
    invitationId: invitation.id,
    token,
    expertId: expert().userId,
    ref: scored.ref,
    firmId: scored.firmId,
    applicationId: scored.id,
  }
  params = [
    { ...common, reviewId, fileId: paper.plan },
    { ...common, reviewId: barredId, applicationId: tied.id, fileId: paper.licence },
  ]
})

/** A firm with everything that would tell who it is, in review. */
async function plant() {
  const { enclaveId } = world
  const answers = {
    founder_name: NAMES.founder ?? '',
    founder_background: `${NAMES.founder} 2010 年创办${NAMES['the firm as people call it']}，电话 ${NAMES.telephone}。`,
    core_technology: `${NAMES.firm}的雷达，专利 ZL${NAMES.patent}.1，见 飞光 灵犀 官网 www.feiguang.example。`,
    product: `飞光灵犀牌毫米波雷达`,
    patent_number: `ZL${NAMES.patent}.1`,
    rd_staff: '7',
  }
  const { id, firm, founder } = await makeSubmitted(world, answers)
  await putIn(enclaveId, id, { state: 'in_review' })
  const where = { enclaveId_id: { enclaveId, id: firm.id } }
  const said = {
    name: NAMES.firm ?? '',
    contactName: NAMES.contact ?? '',
    contactPhone: NAMES.telephone ?? '',
  }
  await db.firm.update({ where, data: { ...said, product: `${NAMES.firm}的雷达` } })
  await db.firmPlace.create({
    data: {
      enclaveId,
      id: newId(),
      firmId: firm.id,
      kind: 'rd',
      city: 'host',
      address: NAMES.address ?? '',
      since: dateOfDay('2025-01-01'),
    },
  })
  const { ref } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    select: { ref: true },
  })
  paper.plan = await handIn(id, 'business_plan', founder.userId)
  paper.licence = await handIn(id, 'business_licence', founder.userId)
  return { id, ref, firmId: firm.id, uscc: firm.uscc }
}

async function handIn(applicationId: string, kind: string, ownerUserId: string): Promise<string> {
  const id = newId()
  const content = '%PDF-1.4'
  const place = storePath(sha256(content))
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
  const { enclaveId, now } = world
  await db.file.create({
    data: {
      id,
      sha256: sha256(content),
      size: 8,
      mime: 'application/pdf',
      name: '灵犀计划书.pdf',
      ownerUserId,
      enclaveId,
      aboutType: 'application',
      aboutId: applicationId,
      createdAt: now,
    },
  })
  const data = {
    enclaveId,
    id: newId(),
    applicationId,
    kind,
    fileId: id,
    addedAt: now,
    addedById: ownerUserId,
  }
  await db.paper.create({ data })
  return id
}

/** Puts a file before the expert, with the letter that tells them. */
async function put(applicationId: string): Promise<string> {
  const dueOn = addDays(world.today, 20)
  const { reviewIds } = must(
    await assign(world.officer, applicationId, { experts: [expert().userId], dueOn }, world.now),
  )
  return reviewIds[0] ?? ''
}

/** The firm has amended the file: what stood there before told who it is, and a letter went to the expert. */
async function amended({ id, ref, firmId }: { id: string; ref: string; firmId: string }): Promise<void> {
  const { enclaveId, founder, now } = world
  const before = {
    founder_name: '钱无痕二',
    core_technology: `${NAMES.firm}，${NAMES.founder}，${NAMES.telephone}`,
    product: '飞光灵犀旧款雷达',
  }
  const { answers } = await db.application.findFirstOrThrow({ where: { id } })
  const made = { enclaveId, applicationId: id, cause: 'amended', byId: founder.userId, at: now }
  for (const [index, one] of [before, answers as Record<string, string>].entries()) {
    await db.submission.create({ data: { ...made, id: newId(), number: index + 2, answers: one } })
  }
  const file = { enclaveId, id, ref, officerId: null, secondOfficerId: null }
  const reviews = [{ expertId: expert().userId, state: 'submitted' }]
  const firm = { id: firmId, name: NAMES.firm ?? '' }
  const done = { changed: ['product'], papers: 0 }
  await inTransaction((tx) => notifyOfAmendment(tx, founder, { ...file, firm, reviews }, done, now))
}

async function otherReview(applicationId: string): Promise<void> {
  const { now } = world
  const scores = { team: { score: 3, comment: OTHERS['comment of an item'] } }
  await reviewRow(world, applicationId, world.expert2, {
    state: 'submitted',
    scores,
    comment: OTHERS.comment,
    recommendation: 'accept',
    total: OTHERS.total,
    submittedAt: now,
  })
}

async function tie(uscc: string): Promise<void> {
  await db.expertProfile.create({
    data: {
      enclaveId: world.enclaveId,
      userId: expert().userId,
      divisions: [],
      knowledge: '',
      languages: [],
      employer: '别处',
      employerUscc: uscc,
      title: '',
      id: newId(),
      updatedAt: world.now,
    },
  })
}

async function set(switches: Partial<Switches>): Promise<void> {
  const { phases, activeId } = await phasesOf({ enclaveId: world.enclaveId, intakeId: world.intakeId })
  const phase = phases.find(({ id }) => id === activeId)
  if (!phase) throw new Error('no phase')
  must(await changePhase(world.director, 1, activeId, { ...phase, ...switches }, world.now))
}

const loaded = await Promise.all(
  addresses.map(async ({ at, id, load }) => ({ at, id, module: await load() })),
)
/** Every address at which an expert is let in, by the table of who may read what. */
const reads = loaded.filter(({ at, module }) => {
  const status = TABLE.get(`GET ${at}`)?.[COLUMNS.indexOf('expert')]
  return module.loader && (status === 200 || status === 302) && at !== '/sign-out'
})

/** Everything the expert can be shown: every address as a page and as data, with its headers, and every letter. */
async function everything(under = ''): Promise<string> {
  const said: string[] = []
  for (const { at, id } of reads.filter((one) => one.at.startsWith(under))) {
    const names = paramNames(at)
    if (!names.every((name) => name in (params[0] ?? {}))) continue
    for (const row of params.slice(0, names.some((name) => /^(review|file)Id$/.test(name)) ? 2 : 1)) {
      const address = pathOf(at, row)
      for (const query of at.endsWith('#frame') ? [`?_data=${id}`] : ['', `?_data=${id}`]) {
        const request = new Request(`http://127.0.0.1:3000${address}${query}`, {
          headers: { Cookie: cookie },
        })
        const answer = await product.handle(request, { requestId: 'leaks', ip: '127.0.0.1' })
        expect(product.thrown.splice(0).map(String)).toEqual([])
        said.push(
          `${address}${query} ${decodeURIComponent(JSON.stringify([...answer.headers]))}\n${await answer.text()}`,
        )
      }
    }
  }
  const letters = await db.letter.findMany({ where: { toUserId: expert().userId } })
  return [...said, ...letters.map(({ kind, subject, body }) => `letter ${kind}\n${subject}\n${body}`)].join(
    '\n\f',
  )
}

/** Where a text stands, among everything that was shown. */
function places(all: string, text: string): string[] {
  return all
    .split('\f')
    .filter((one) => one.includes(text))
    .map((one) => one.split('\n')[0]?.slice(0, 90) ?? '')
}

describe('what an expert is shown', () => {
  it('names nobody while names are hidden, and no letter did; nothing of others is in it', async () => {
    const all = await everything()
    expect(places(all, HIDDEN.zh).length > 0).toBe(true)
    for (const [what, text] of Object.entries({ ...NAMES, ...OTHERS })) {
      expect({ what, places: places(all, text) }).toEqual({ what, places: [] })
    }
  })

  it('opens papers of the kinds declared safe, under a name of their own', async () => {
    await chooseBlindPapers(world.director, 1, ['business_plan'], world.now)
    const plan = await db.paper.findFirstOrThrow({
      where: {
        kind: 'business_plan',
        application: { reviews: { some: { expertId: expert().userId, state: 'assigned' } } },
      },
      orderBy: { id: 'asc' },
    })
    const at = (id: string) =>
      new Request(`http://127.0.0.1:3000/files/${id}`, { headers: { Cookie: cookie } })
    const context = { requestId: 'leaks', ip: '127.0.0.1' }
    const opened = await product.handle(at(plan.fileId), context)
    expect(opened.status).toBe(200)
    expect(decodeURIComponent(opened.headers.get('Content-Disposition') ?? '')).toMatch(/-business_plan\.pdf/)
    const licence = await db.paper.findFirstOrThrow({
      where: { kind: 'business_licence', applicationId: plan.applicationId },
    })
    expect((await product.handle(at(licence.fileId), context)).status).toBe(404)
  })

  it('names the firm once the phase does, so that the test above proves something', async () => {
    await set({ seesNames: true })
    const { firmId, ref } = params[0] ?? {}
    await inTransaction(async (tx) => {
      const row = await tx.reviewInvitation.findFirstOrThrow({ where: { expertId: expert().userId } })
      await tx.reviewInvitation.updateMany({ where: { id: row.id }, data: { state: 'reserve' } })
      const file = { enclaveId: world.enclaveId, id: row.applicationId, ref: ref ?? '', firmId: firmId ?? '' }
      await sendInvitation(
        tx,
        { ...file, firmName: NAMES.firm ?? '' },
        { id: row.id, expertId: expert().userId, dueOn: world.today },
        world.now,
      )
    })
    const all = await everything()
    // Contacts and places are in nothing an expert reads, in no phase.
    for (const what of ['firm', 'founder', 'telephone', 'patent', 'credit code', 'file name']) {
      expect({ what, shown: places(all, NAMES[what] ?? '?').length > 0 }).toEqual({ what, shown: true })
    }
    expect(places(all, NAMES.firm ?? '').some((place) => place.startsWith('letter'))).toBe(true)
  })

  it('shows others’ reviews as the phase says: never, after one’s own, always', async () => {
    const shown = async () => {
      const all = await everything('/review/:enclave/:reviewId')
      return Object.values(OTHERS).map((text) => places(all, text).length > 0)
    }
    const own = { where: { expertId: expert().userId, id: params[0]?.reviewId ?? '' } }
    await set({ seesOthers: 'after_own' })
    expect(await shown()).toEqual([false, false, false])
    await set({ seesOthers: 'always' })
    expect((await shown()).slice(0, 2)).toEqual([true, true])
    await set({ seesOthers: 'after_own' })
    await db.review.updateMany({
      ...own,
      data: { state: 'submitted', total: '50.00', submittedAt: world.now },
    })
    expect((await shown()).slice(0, 2)).toEqual([true, true])
    await set({ seesOthers: 'never' })
    expect(await shown()).toEqual([false, false, false])
  })
})
