import { expect, it } from 'vitest'
import { breaksOf, canonical, GENESIS, hashOf, type ChainedEvent } from '~/ground/audit/chain'

function chainOf(length: number) {
  const events: (ChainedEvent & { hash: string })[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const event: ChainedEvent = {
      enclaveId: 'e',
      seq,
      at: '2026-11-20T02:00:00.000Z',
      actorId: null,
      actorName: 'system',
      actorRole: 'system',
      kind: 'tested',
      subjectType: 'test',
      subjectId: 's',
      firmId: null,
      payload: { seq, nested: { b: 1, a: [1, 'x'] } },
      prevHash: events.at(-1)?.hash ?? GENESIS,
    }
    events.push({ ...event, hash: hashOf(event) })
  }
  return events
}
const events = chainOf(5)
const head = { seq: 5, hash: events[4]?.hash ?? '' }

it('holds as it was written, also when empty', () => {
  expect(breaksOf(events, head)).toEqual([])
  expect(breaksOf([], null)).toEqual([])
})

it('names an altered event', () => {
  const altered = events.map((event) => (event.seq === 3 ? { ...event, actorName: 'other' } : event))
  expect(breaksOf(altered, head)).toEqual([{ seq: 3, problem: 'altered' }])
})

it('names an event altered with a fresh hash, by the next that no longer follows', () => {
  const forged = events.map((event) => (event.seq === 3 ? { ...event, actorName: 'other' } : event))
  const rehashed = forged.map((event) => (event.seq === 3 ? { ...event, hash: hashOf(strip(event)) } : event))
  expect(breaksOf(rehashed, head)).toEqual([{ seq: 4, problem: 'unlinked' }])
})

it('names a removed event, a cut tail and one written past the head', () => {
  expect(
    breaksOf(
      events.filter((event) => event.seq !== 2),
      head,
    ),
  ).toEqual([{ seq: 2, problem: 'missing' }])
  expect(breaksOf(events.slice(0, 3), head)).toEqual([{ seq: 4, problem: 'cut' }])
  expect(breaksOf(chainOf(6), head)).toEqual([{ seq: 6, problem: 'beyond_head' }])
})

it('writes one text for one value, whatever the order of its keys', () => {
  expect(canonical({ b: 1, a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":1}')
})

function strip({ hash: _, ...event }: ChainedEvent & { hash: string }): ChainedEvent {
  return event
}
