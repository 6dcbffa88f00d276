import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogueOf, count, defineEvents, event, payloadOf, text } from '~/ground/audit/catalogue'
import { eventCatalogue } from '~/across/event-log/catalogue'

type Told = { zh: string; en: string; shape: string }
type Sentences = {
  kind: string
  payload: Record<string, unknown>
  for: string
  name: { zh: string; en: string }
  say: { zh: string[]; en: string[]; shape: string }
  page?: Told
  founder?: Told
}

/** What every kind of event is known to say, one line for each payload that is told otherwise. */
const SENTENCES = readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentences)
const LOCALES = ['zh', 'en'] as const

function said({ kind, payload }: Sentences): Sentences {
  const known = eventCatalogue.kinds.get(kind)
  if (!known) throw new Error(`${kind} is not in the catalogue`)
  known.schema.parse(payload)
  const [zh, en] = LOCALES.map((locale) => eventCatalogue.say(kind, payload, locale))
  const lines = (line = zh) => [line?.title ?? '', ...(line?.detail ? [line.detail] : [])]
  const told = (on: 'page' | 'founder') => {
    const [inZh, inEn] = LOCALES.map((locale) => eventCatalogue.tell(on, { kind, payload }, locale))
    return inZh && inEn ? { [on]: { zh: inZh.title, en: inEn.title, shape: inZh.shape } } : {}
  }
  return {
    kind,
    payload,
    for: known.for,
    name: { zh: eventCatalogue.nameOf(kind, 'zh'), en: eventCatalogue.nameOf(kind, 'en') },
    say: { zh: lines(zh), en: lines(en), shape: zh?.shape ?? '' },
    ...told('page'),
    ...told('founder'),
  }
}

it('says of every event, in both languages and to every reader, what it is known to say', () => {
  expect(SENTENCES.map(said)).toEqual(SENTENCES)
})

it('has a name for every kind', () => {
  const nameless = [...eventCatalogue.kinds.keys()].filter((kind) =>
    LOCALES.some((locale) => !eventCatalogue.nameOf(kind, locale)),
  )
  expect(nameless).toEqual([])
})

it('reads a payload it does not understand by the name of its kind', () => {
  const unreadable = [{}, null, [], 'text', 7].flatMap((payload) =>
    [...eventCatalogue.kinds.keys()].flatMap((kind) =>
      LOCALES.flatMap((locale) => {
        const { title } = eventCatalogue.say(kind, payload, locale)
        for (const on of ['page', 'founder'] as const) eventCatalogue.tell(on, { kind, payload }, locale)
        return title === '' || title.includes('undefined') ? [[kind, title]] : []
      }),
    ),
  )
  expect(unreadable).toEqual([])
  expect(eventCatalogue.say('lease_ended', { unit: 7 }, 'zh')).toEqual({ title: '退租', shape: 'ended' })
  expect(eventCatalogue.say('of_another_age', {}, 'en')).toEqual({ title: 'of_another_age', shape: 'dot' })
})

const own = defineEvents({
  opened: event(
    { ref: text, items: count },
    { for: 'log', name: { zh: '开', en: 'Opened' }, zh: (p) => p.ref, en: (p) => p.ref },
  ),
})

it('refuses what its kind does not name, what is missing, and what no kind has made', () => {
  const good = { ref: 'A-1', items: 2 }
  expect(payloadOf(own.opened(good))).toEqual(good)
  // @ts-expect-error an event names all that its payload holds
  expect(() => payloadOf(own.opened({ ...good, extra: 1 }))).toThrow('extra')
  // @ts-expect-error and holds all that it names
  expect(() => payloadOf(own.opened({ ref: 'A-1' }))).toThrow('items')
  // @ts-expect-error each of its type
  expect(() => payloadOf(own.opened({ ref: 'A-1', items: '2' }))).toThrow('items')
  // @ts-expect-error and nobody writes one by hand
  expect(() => payloadOf({ kind: 'closed', payload: {} })).toThrow('no noun defines the event closed')
})

it('lets no two nouns define the same kind', () => {
  expect(() => catalogueOf(own, own)).toThrow('two nouns define the event opened')
})
