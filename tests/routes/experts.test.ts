import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { addLink } from '~/admission/experts/add-link.server'
import { askExperts } from '~/admission/assignment/ask.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import * as assignment from '~/audiences/desk/experts/assignment'
import * as list from '~/audiences/desk/experts/list'
import * as file from '~/audiences/review/file'
import * as draft from '~/audiences/review/draft'
import * as recusal from '~/audiences/review/recusal'
import * as queue from '~/audiences/review/queue'
import * as question from '~/audiences/account/asked/question'
import * as acceptance from '~/audiences/account/asked/acceptance'
import * as refusal from '~/audiences/account/asked/refusal'
import * as page from '~/audiences/desk/applications/file'
import { addWorkingDays } from '~/shared/calendar'
import { applicationIn, type Made } from '../support/applications'
import { answerOf, makePerson, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let third: Actor
beforeAll(async () => {
  world = await makeWorld()
  third = await makePerson(world, 'expert')
})

type Run = { loader?: unknown; action?: unknown }
type Sent = {
  params?: Record<string, string>
  form?: Record<string, string> | URLSearchParams
  search?: string
}

async function call(module: Run, actor: Actor | null, { params = {}, form, search = '' }: Sent = {}) {
  const request = await signedRequest(actor, `/any${search}`, form ? { form } : {})
  const run = (form ? module.action : module.loader) as (args: object) => unknown
  return answerOf(() => run({ request, params: { enclave: world.slug, ...params }, context: {} }))
}

async function asked(): Promise<Made> {
  const made = await applicationIn(world, 'screening')
  const choices = [
    {
      applicationId: made.id,
      alternates: [third.userId],
      experts: [world.expert1.userId, world.expert2.userId],
    },
  ]
  const dueOn = addWorkingDays(world.today, 10)
  must(await askExperts(world.officer, { method: 'hand', seed: null, dueOn, choices }, world.now))
  return made
}

async function tokenFor(applicationId: string, who: Actor): Promise<string> {
  const { id } = await db.reviewInvitation.findFirstOrThrow({
    where: { applicationId, expertId: who.userId },
  })
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: id } })
  return unseal(letter.link ?? '').split('/asked/')[1] ?? ''
}

const tie = async (who: Actor, firmId: string) => {
  const { uscc } = await db.firm.findFirstOrThrow({ where: { id: firmId } })
  const said = { kind: 'shareholding', partyKind: 'firm', party: '某企业', number: uscc, note: '' } as const
  await addLink(who, who.userId, { ...said, since: null, until: null }, world.now)
}

describe('the link of a letter', () => {
  it('shows the question to whoever holds it, changes nothing when opened, and tells nothing of the file', async () => {
    const { id } = await asked()
    const token = await tokenFor(id, world.expert1)
    const text = JSON.stringify(await (await call(question, null, { params: { token } })).json())
    expect(text).toContain(world.expert1.name)
    const application = await db.application.findFirstOrThrow({ where: { id } })
    for (const answer of Object.values(application.answers as Record<string, string>)) {
      // Long answers are the file's own words; short ones such as a number may stand anywhere.
      if (answer.length > 12) expect(text).not.toContain(answer)
    }
    expect(await db.reviewInvitation.count({ where: { applicationId: id, state: 'invited' } })).toBe(2)
  })

  it('accepts without an account, and says the same of an answered and an unknown link', async () => {
    const { id } = await asked()
    const params = { token: await tokenFor(id, world.expert1) }
    const yes = await call(acceptance, null, { params, form: {} })
    const { toFile } = (await yes.json()) as { toFile: string }
    const review = await db.review.findFirstOrThrow({ where: { applicationId: id } })
    expect(toFile).toBe(`/review/${world.slug}/${review.id}`)
    const opened = await call(file, null, { params: { reviewId: review.id } })
    expect([opened.status, opened.headers.get('Location')?.startsWith('/sign-in')]).toEqual([302, true])
    const again = await (await call(question, null, { params })).json()
    const unknown = await (await call(question, null, { params: { token: 'x' } })).json()
    expect([again, unknown]).toEqual([{ question: null }, { question: null }])
  })

  it('declines with a reason, and the alternate is asked', async () => {
    const { id } = await asked()
    const params = { token: await tokenFor(id, world.expert1) }
    expect((await call(refusal, null, { params, form: { reason: '近期出差' } })).status).toBe(200)
    const rows = await db.reviewInvitation.findMany({ where: { applicationId: id } })
    const stateOf = (who: Actor) => rows.find(({ expertId }) => expertId === who.userId)?.state
    expect([stateOf(world.expert1), stateOf(third)]).toEqual(['declined', 'invited'])
    const tooLong = await call(refusal, null, { params, form: { reason: '长'.repeat(501) } })
    expect(tooLong.status).toBe(422)
  })
})

describe('a conflict that came after the assignment', () => {
  it('keeps the file closed by every address, and leads to the recusal, which stays open', async () => {
    const { reviewIds, firmId } = await applicationIn(world, 'in_review')
    const params = { reviewId: reviewIds[0] ?? '' }
    expect((await call(file, world.expert1, { params })).status).toBe(200)
    await tie(world.expert1, firmId)
    const form = { overall: '好', recommendation: 'accept' }
    for (const answer of [
      await call(file, world.expert1, { params }),
      await call(draft, world.expert1, { params }),
      await call(file, world.expert1, { params, form }),
      await call(draft, world.expert1, { params, form }),
    ]) {
      expect([answer.status, answer.headers.get('Location')]).toEqual([
        302,
        `/review/${world.slug}/${params.reviewId}/recusal`,
      ])
    }
    expect((await call(file, world.expert2, { params: { reviewId: reviewIds[1] ?? '' } })).status).toBe(200)
    const way = (await (await call(recusal, world.expert1, { params })).json()) as { conflicts: object[] }
    expect(way.conflicts).toMatchObject([{ cause: 'shareholding', severity: 'bars' }])
    const out = await call(recusal, world.expert1, { params, form: { reason: '持有该企业股份' } })
    expect(out.headers.get('Location')).toBe(`/review/${world.slug}`)
  })
})

describe('choosing', () => {
  type Plan = { plans: { experts: { expertId: string }[]; barred: { expertId: string; bar: string }[] }[] }

  it('shows the same draw at the same address, and leaves out whoever is barred', async () => {
    const made = await applicationIn(world, 'screening')
    await tie(third, made.firmId)
    const search = `?file=${made.id}&method=random&seed=7f3a&count=2&alternates=1`
    const once = (await (await call(assignment, world.officer, { search })).json()) as Plan
    const again = (await (await call(assignment, world.officer, { search })).json()) as Plan
    expect(again).toEqual(once)
    expect(once.plans[0]?.barred).toMatchObject([{ expertId: third.userId, bar: 'conflict' }])
    expect(once.plans[0]?.experts.map(({ expertId }) => expertId)).not.toContain(third.userId)
  })

  it('sends what was shown, for many files at once, and refuses it when it no longer holds', async () => {
    const files = [await applicationIn(world, 'screening'), await applicationIn(world, 'screening')]
    const form = new URLSearchParams({ method: 'even', seed: '', dueOn: addWorkingDays(world.today, 10) })
    for (const { id } of files) {
      for (const who of [world.expert1, world.expert2]) form.append('expert', `${id}:${who.userId}`)
      form.append('alternate', `${id}:${third.userId}`)
    }
    const sent = await call(assignment, world.officer, { form })
    expect([sent.status, sent.headers.get('Location')]).toEqual([302, `/desk/${world.slug}/applications`])
    const ids = files.map(({ id }) => id)
    expect(await db.reviewInvitation.count({ where: { applicationId: { in: ids }, state: 'invited' } })).toBe(
      4,
    )
    expect((await call(assignment, world.officer, { form })).status).toBe(409)
  })

  it('stands in view of the workload, the letters and the reminders on the file', async () => {
    const { id } = await asked()
    type Row = { id: string; workload: { open: number; invited: number } }
    const { rows } = (await (await call(list, world.officer)).json()) as { rows: Row[] }
    const invited = await db.reviewInvitation.count({
      where: { enclaveId: world.enclaveId, expertId: world.expert2.userId, state: 'invited' },
    })
    expect(rows.find((row) => row.id === world.expert2.userId)?.workload.invited).toBe(invited)
    const params = { applicationId: id }
    const shown = (await (await call(page, world.officer, { params })).json()) as {
      asked: { invitations: { state: string; reminders: { on: string; sentOn: string | null }[] }[] }
      file: { turn: { reason: string; turn: string } }
    }
    expect(shown.file.turn).toMatchObject({ turn: 'expert', reason: 'answer' })
    expect(shown.asked.invitations.map(({ state }) => state)).toEqual(['invited', 'invited', 'reserve'])
    expect(shown.asked.invitations[0]?.reminders).toMatchObject([
      { on: addWorkingDays(world.today, 2), sentOn: null },
    ])
  })

  it('an expert finds the questions in the queue, and nobody else does', async () => {
    const { ref } = await asked()
    const text = async (who: Actor) => JSON.stringify(await (await call(queue, who)).json())
    expect(await text(world.expert2)).toContain(ref)
    expect(await text(third)).not.toContain(ref)
  })
})
