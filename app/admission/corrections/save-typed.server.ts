import { attachFile } from '~/ground/files/attach.server'
import { answersIn } from '~/ground/forms/check-answers'
import { answersFromJson, questionOf, sectionOf } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { meet } from '~/admission/answers/field-marks'
import { whyNoMore, type LimitRefusal } from '~/admission/drafts/paper-limits'
import { papersHeld, whyNotTaken } from '~/admission/drafts/papers.server'
import { hashOf } from '~/admission/drafts/save-section.server'
import { lockHandedIn, writeTyped } from './typed.part.server'
import { fileField } from '~/admission/uploads/upload-field'

/** A sentence or a datum of the register is never longer. */
const MOST = 500

/** `base` is the version that the page knew; `sent` are the fields of the page that hold the text. */
export type Typing = { field: string; base: number; sent: Readonly<Record<string, unknown>> }

/**
 * Keeps one field of a correction or an amendment as typed, until it is sent: right or wrong, for every founder of
 * the firm. Of two people in one field at once the second is told what the first wrote. Not where the field is not
 * open (any more): `not_open`.
 */
export async function saveTyped(
  actor: Actor,
  id: string,
  { field, base, sent }: Typing,
  now: Date,
): Promise<Outcome<{ version: number; hash: string }, 'not_open' | 'changed_meanwhile'>> {
  return inTransaction(async (tx) => {
    const locked = await lockHandedIn(tx, actor, id)
    const { before, sections, open, typed } = locked
    if (!open.has(field) || field.startsWith(fileField(''))) return refuse('not_open')
    const question = questionOf(sections, field)
    const section = question && sectionOf(sections, field)
    const value = section
      ? (answersIn({ ...section, questions: [question] }, sent)[field] ?? '')
      : textIn(sent[field])
    const known = typed[field]
    const stored = known?.value ?? (question ? (answersFromJson(before.answers)[field] ?? '') : '')
    const version = known?.version ?? 0
    switch (meet({ value: stored, version }, { value, base })) {
      case 'same':
        return ok({ version, hash: hashOf(value) })
      case 'conflict':
        return refuse('changed_meanwhile', { value: stored, version, by: known?.by ?? '' })
      case 'write':
        return ok({
          version: await writeTyped(tx, actor, locked, { field, value }, now),
          hash: hashOf(value),
        })
    }
  })
}

function textIn(sent: unknown): string {
  return typeof sent === 'string' ? sent.replaceAll('\0', '').trim().slice(0, MOST) : ''
}

/**
 * A file that has arrived for a correction or an amendment waits with the application until that is sent; of two
 * of one kind the later one. Only its uploader brings it, and once.
 */
export async function keepFile(
  actor: Actor,
  id: string,
  { kind, fileId }: { kind: string; fileId: string },
  now: Date,
): Promise<Outcome<{ fileId: string }, 'not_a_draft' | 'unknown_file' | LimitRefusal>> {
  return inTransaction(async (tx) => {
    const locked = await lockHandedIn(tx, actor, id)
    const field = fileField(kind)
    if (!locked.open.has(field)) return refuse('not_a_draft')
    const asked = locked.kinds.find(({ code }) => code === kind)
    const bar = asked ? await whyNotTaken(tx, asked, fileId) : null
    if (bar) return bar
    const replaces = locked.before.state === 'awaiting_correction'
    const full = asked && !replaces ? whyNoMore(asked, await papersHeld(tx, locked.before, kind)) : null
    if (full) return full
    const attached = await attachFile(tx, actor, fileId, { type: 'application', id })
    if (!attached.ok) return attached
    await writeTyped(tx, actor, locked, { field, value: fileId }, now)
    return ok({ fileId })
  })
}

/** Files that came with a form that was not taken wait, too; one that cannot is left to be chosen again. */
export async function keepFiles(
  actor: Actor,
  id: string,
  files: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  for (const [kind, fileId] of Object.entries(files)) await keepFile(actor, id, { kind, fileId }, now)
}

/** Whether a kind of paper may come to an application as handed in; 404 when it is not the actor's. */
export async function isOpenFor(tx: Tx, actor: Actor, id: string, kind: string): Promise<boolean> {
  return (await lockHandedIn(tx, actor, id)).open.has(fileField(kind))
}
