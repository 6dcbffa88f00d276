import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import * as list from '~/audiences/desk/applications/list'
import { makeSubmitted, putIn } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

type Page = { lines: { id: string }[]; total: number; after: string | null }

/** The list as an officer of a world sees it at an address. */
async function pageAt(world: World, search: string): Promise<Page> {
  const request = await signedRequest(world.officer, `/desk/${world.slug}/applications${search}`)
  const args = { request, params: { enclave: world.slug }, context: {} } as unknown as LoaderFunctionArgs
  const answer = await answerOf(() => list.loader(args))
  return ((await answer.json()) as { page: Page }).page
}

test('the list is filtered by state, turn and word, and goes on by key', async () => {
  const world = await makeWorld()
  const made: string[] = []
  for (let count = 0; count < 32; count += 1) made.push((await makeSubmitted(world)).id)
  const ask = (search: string) => pageAt(world, search)
  const ids = (page: Page) => page.lines.map((line) => line.id)

  const first = await ask('')
  expect([first.total, first.lines.length]).toEqual([32, 30])
  const second = await ask(`?after=${first.after}`)
  expect(second.lines).toHaveLength(2)
  expect(new Set([...ids(first), ...ids(second)]).size).toBe(32)
  expect(ids(await ask(`?before=${second.lines[0]?.id}`))).toEqual(ids(first))

  await putIn(world.enclaveId, made[0] ?? '', { state: 'awaiting_correction' })
  expect(ids(await ask('?turn=firm'))).toEqual([made[0]])
  expect((await ask('?state=screening')).total).toBe(0)
  // A percent sign is a letter to look for, not a wildcard.
  expect((await ask('?after=nonsense&q=%00%25')).total).toBe(0)
  // What folds to no letter at all is found nowhere.
  for (const nothing of ['%E2%80%8B', '%01', '%E2%A0%80'])
    expect((await ask(`?q=${nothing}`)).lines).toEqual([])
})

test('the list never shows a draft', async () => {
  const world = await makeWorld()
  const { id } = await makeSubmitted(world)
  await putIn(world.enclaveId, id, { state: 'draft', submittedAt: null })
  expect((await pageAt(world, '')).total).toBe(0)
})
