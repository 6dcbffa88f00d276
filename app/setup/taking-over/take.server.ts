import { createHash } from 'node:crypto'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { dayOf, type Day } from '~/shared/days'
import { refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { matterOf } from './all.server'
import { differences } from './differences'
import type { Source } from './matter'
import { rolesOf, type MatterCode } from './matters'
import type { TakeInput } from './take.form'
import { takingWords, type TakingRefusal } from './words'

/** What is asked for: of which matter which piece, from whom, for what here. */
export type Asked = { code: MatterCode; piece: string; to: string; from: Actor | null }

/** A source by the actor whom its own guard let in, or what Feidi brings; nobody is let in by another person's duty. */
async function sourceOf(actor: Actor, { code, from }: Asked, day: Day): Promise<Source> {
  if (!rolesOf(code).includes(actor.role)) forbidden()
  if (from === null)
    return { enclaveId: null, name: { zh: takingWords.zh.template, en: takingWords.en.template } }
  const isTheirs = from.userId === actor.userId && rolesOf(code).includes(from.role)
  if (!isTheirs || from.enclaveId === actor.enclaveId) forbidden()
  const { nameZh: zh, nameEn: en } = await enclaveOn(db, from.enclaveId, day)
  return { enclaveId: from.enclaveId, name: { zh, en } }
}

/** The same text for the same content, to tell whether it is still what was read. */
const markOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex')

/** What a source has to be taken over, and which of it is here already. */
export async function piecesOf(actor: Actor, asked: Asked, day: Day) {
  const matter = matterOf(asked.code)
  const source = await sourceOf(actor, asked, day)
  return { source: source.name, pieces: await matter.pieces(source, actor, day) }
}

/** What would change here by taking a piece over; 404 when the source has none. */
export async function compared(actor: Actor, asked: Asked, day: Day, locale: Locale) {
  const matter = matterOf(asked.code)
  const source = await sourceOf(actor, asked, day)
  const content = (await matter.read(source, asked.piece, day, actor)) ?? notFound()
  const { ours, basedOn } = await matter.stands(actor, content, asked.to, day)
  const [theirs, mine] = await Promise.all([
    matter.parts(content, actor, locale),
    ours === null ? [] : matter.parts(ours, actor, locale),
  ])
  return {
    source: source.name,
    mark: markOf(content),
    basedOn,
    isNew: ours === null,
    isClosed: ours !== null && matter.onlyNew === true,
    changes: differences(mine, theirs),
    effectiveOn: matter.from(day),
  }
}

/**
 * Takes over what was read: it becomes the next version here, with day and reason, by the noun's own command and its
 * event, which names the source. Refused where the source has changed since it was read.
 */
export async function takeOver(
  actor: Actor,
  asked: Asked,
  { mark, ...said }: TakeInput,
  now: Date,
): Promise<Outcome<unknown, TakingRefusal>> {
  const matter = matterOf(asked.code)
  const day = dayOf(now)
  const source = await sourceOf(actor, asked, day)
  const content = (await matter.read(source, asked.piece, day, actor)) ?? notFound()
  if (markOf(content) !== mark) return refuse('source_changed')
  const { ours } = await matter.stands(actor, content, asked.to, said.effectiveOn)
  if (markOf(ours) === mark) return refuse('nothing_changed')
  return matter.decide(actor, { content, source: source.name, to: asked.to, said }, now)
}
