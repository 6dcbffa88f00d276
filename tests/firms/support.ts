import { RECORD_FORMS, type RecordInput } from '~/ground/records/add-record.form'
import type { BuiltInKind } from '~/ground/records/records'
import type { Actor } from '~/ground/people/actor'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { NOON_OF_TESTS } from '../support/world'

/** A file somebody has uploaded and not used yet. */
export const uploaded = ({ userId }: Pick<Actor, 'userId'>) => uploadedBy(userId, NOON_OF_TESTS)

/** The same of a photo that was written anew. */
export const photographed = ({ userId }: Pick<Actor, 'userId'>) =>
  uploadedBy(userId, NOON_OF_TESTS, { mime: 'image/jpeg', name: '现场.jpg', photoState: 'anew' })

/** What the form of a kind makes of what was typed. */
export function typed(kind: BuiltInKind, fields: Record<string, string>): RecordInput {
  return { kind, ...RECORD_FORMS[kind].parse(fields) } as RecordInput
}

/** The codes of what is wrong with what was typed, by field. */
export function problems(kind: BuiltInKind, fields: Record<string, string>): string[] {
  const result = RECORD_FORMS[kind].safeParse(fields)
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

export const PATENT = { number: 'ZL202310000001.5', title: '一种薄膜应变计', happenedOn: '2026-05-12' }
