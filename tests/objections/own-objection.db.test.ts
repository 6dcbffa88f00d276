import { beforeAll, describe, expect, it } from 'vitest'
import { answerObjection } from '~/admission/objections/answer.server'
import { objectionNumber } from '~/admission/objections/number'
import { ownObjectionPath } from '~/admission/objections/own-objection.server'
import { raiseObjection } from '~/admission/objections/raise.server'
import { db } from '~/platform/db.server'
import { unseal } from '~/platform/seal.server'
import { applicationIn } from '../support/applications'
import { wholeProduct } from '../support/whole-build'
import { makeWorld, signedRequest, type World } from '../support/world'

const TEXT = '这家企业的核心专利权属有争议，见判决书。'
const ANSWER = '已调取判决书核对，争议涉及的是另一件专利，与本申请无关。'
let world: World
let handle: Awaited<ReturnType<typeof wholeProduct>>['handle']
let callers = 0
beforeAll(async () => {
  world = await makeWorld()
  ;({ handle } = await wholeProduct())
})

async function raise(contact: string, locale: 'zh' | 'en' = 'zh') {
  const { id: applicationId } = await applicationIn(world, 'public_notice')
  const about = { enclaveId: world.enclaveId, slug: world.slug, applicationId }
  const said = { name: '某企业', contact, text: TEXT, consent: 'on' as const, locale }
  const from = { address: `10.3.0.${(callers += 1)}`, userAgent: 'tests' }
  const raised = await raiseObjection(about, said, from, world.now)
  if (!raised.ok) throw new Error(raised.reason)
  return raised.value.id
}

async function read(path: string) {
  const answer = await handle(await signedRequest(null, path), { requestId: 'own', ip: '127.0.0.1' })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const receipts = (aboutId: string) => db.letter.findMany({ where: { aboutId, kind: 'objection_received' } })

describe('whoever objects', () => {
  it('gets a letter with the number and the address of a copy, and not what was typed', async () => {
    const id = await raise('objector@world.test', 'en')
    const [letter, ...more] = await receipts(id)
    expect(more).toEqual([])
    expect(letter).toMatchObject({ toAddress: 'objector@world.test', state: 'queued' })
    expect(letter?.subject).toBe(`Your objection has arrived: ${objectionNumber(id)}`)
    expect(letter?.body).not.toContain(TEXT)
    expect(unseal(letter?.link ?? '').endsWith(ownObjectionPath(world.slug, id))).toBe(true)
  })

  it('gets none by telephone where no text can be sent, and has the page all the same', async () => {
    const id = await raise('13800138000')
    expect(await receipts(id)).toEqual([])
    const { status, text } = await read(`${ownObjectionPath(world.slug, id)}?done`)
    expect([status, text.includes(objectionNumber(id)), text.includes(TEXT)]).toEqual([200, true, true])
    expect([text.includes('13800138000'), text.includes('异议已收到')]).toEqual([false, true])
  })

  it('reads the answer there once it is given', async () => {
    const id = await raise('another@world.test')
    const path = ownObjectionPath(world.slug, id)
    expect((await read(path)).text).toContain('孵化器还没有答复')
    const answered = await answerObjection(
      world.officer,
      id,
      { verdict: 'dismissed', answer: ANSWER },
      world.now,
    )
    expect(answered.ok).toBe(true)
    const { text, headers } = await read(path)
    expect([text.includes(ANSWER), text.includes('不成立')]).toEqual([true, true])
    expect([headers.get('Cache-Control'), headers.get('Referrer-Policy')]).toEqual([
      'no-store',
      'no-referrer',
    ])
  })

  it('and nobody by the number alone, by another secret or in another enclave', async () => {
    const [id, other] = [await raise('one@world.test'), await raise('two@world.test')]
    const secret = ownObjectionPath(world.slug, other).split('/').at(-1)
    const elsewhere = await makeWorld()
    const paths = [
      `/${world.slug}/objections/${id}/${secret}`,
      `/${world.slug}/objections/${objectionNumber(id)}/${secret}`,
      ownObjectionPath(elsewhere.slug, id),
    ]
    const answers = await Promise.all(paths.map(read))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})
