import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { paperForExpert } from './paper-gate.server'
import { isFileSubject, READERS, type FileSubject } from '~/ground/files/subject'

type Reader = { userId: string; actors: readonly Actor[] }
export type StoredFile = { id: string; sha256: string; size: number; mime: string; name: string }
export type FileLine = { id: string; name: string; size: number; at: string }

const STORED = { id: true, sha256: true, size: true, mime: true, name: true } as const

/**
 * A file for those who may read it now: its uploader while it belongs to nothing, afterwards whoever may read what
 * it belongs to (who left the firm no longer does). Null for all others.
 */
export async function fileForDownload(reader: Reader, id: string): Promise<StoredFile | null> {
  if (!isId(id)) return null
  const file = await db.file.findUnique({
    where: { id },
    select: { ...STORED, ownerUserId: true, enclaveId: true, aboutType: true, aboutId: true },
  })
  if (!file) return null
  const { ownerUserId, enclaveId, aboutType, aboutId, ...stored } = file
  if (aboutType === null) return ownerUserId === reader.userId ? stored : null
  if (!enclaveId || !aboutId || !isFileSubject(aboutType)) return null
  const actors = reader.actors.filter((actor) => actor.enclaveId === enclaveId)
  if (actors.some((actor) => READERS[aboutType].includes(actor.role))) return stored
  for (const actor of actors) if (await isOwnSubject(actor, aboutType, aboutId)) return stored
  const expert = actors.find(({ role }) => role === 'expert')
  if (!expert || aboutType !== 'application') return null
  const name = await paperForExpert(expert, { applicationId: aboutId, fileId: id, name: stored.name })
  return name === null ? null : { ...stored, name }
}

/** Names, sizes and days of files by id, for lists of papers. */
export async function fileLines(ids: readonly string[]): Promise<Map<string, FileLine>> {
  const files = await db.file.findMany({ where: { id: { in: [...ids] } } })
  return new Map(
    files.map(({ id, name, size, createdAt }) => [id, { id, name, size, at: createdAt.toISOString() }]),
  )
}

/** Whether a record is of the founder's own firm or of the park. */
async function isOwnSubject(actor: Actor, type: FileSubject, id: string): Promise<boolean> {
  const { enclaveId, role, firmId, parkId, departmentId } = actor
  if (role === 'park' && type === 'project' && parkId) {
    return (await db.landingProject.count({ where: { enclaveId, id, parkId } })) > 0
  }
  if (role === 'park' && type === 'claim' && parkId) {
    return (await db.policyClaim.count({ where: { enclaveId, id, of: { parkId } } })) > 0
  }
  if (role === 'department' && type === 'task' && departmentId) {
    return (await db.measureTask.count({ where: { enclaveId, id, departmentId } })) > 0
  }
  return role === 'founder' && firmId !== null && isOfFirm(enclaveId, firmId, type, id)
}

async function isOfFirm(enclaveId: string, firmId: string, type: FileSubject, id: string): Promise<boolean> {
  const where = { enclaveId, firmId, id }
  switch (type) {
    case 'application':
      return (await db.application.count({ where })) > 0
    case 'firm':
      return id === firmId
    case 'record':
      return (await db.firmRecord.count({ where })) > 0
    case 'figures':
      return (await db.yearFigures.count({ where })) > 0
    case 'contract':
      return (await db.leaseContract.count({ where })) > 0
    case 'project':
      return (await db.landingProject.count({ where })) > 0
    case 'claim':
      return (await db.policyClaim.count({ where })) > 0
    case 'ticket':
      return (await db.ticket.count({ where })) > 0
    case 'case':
      // A firm sees the pictures of what it was asked to agree to.
      return (await db.caseText.count({ where: { enclaveId, of: { id, firmId } } })) > 0
    case 'meter':
      return (
        (await db.charge.count({ where: { enclaveId, firmId, meterId: id, run: { state: 'issued' } } })) > 0
      )
    case 'panel':
    case 'import':
    case 'objection':
    case 'drawing':
    case 'room':
    case 'inspection':
    case 'enclave':
    case 'task':
    case 'return':
    case 'assessment':
    case 'ranking':
    case 'news':
      return false
  }
}
