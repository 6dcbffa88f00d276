import { attempt } from '~/ground/accounts/attempts.server'
import { now } from '~/platform/clock.server'
import type { FilesHere } from '~/platform/files-here.server'
import type { Sender } from '~/platform/web/remix.server'
import { MAX_FILE_BYTES, MAX_FILES_PER_FORM, refusalOfName, type FileRefusal } from './kinds'
import { PIECE_BYTES, PIECE_FIELD } from './pieces'
import { diskHasRoom, hasRoomToday } from './room.server'
import { EVIDENCE_FIELD, isEvidence, MAX_EVIDENCE_BYTES } from './strangers'

/** What a form may carry: whose its files become, in which field alone, how many and how large (bytes). */
export type Rules = {
  ownerUserId: string | null
  only: string | null
  maxFiles: number
  maxBytes: number
  /** A table as text (CSV) is taken too. */
  tables: boolean
  /** Photos are written anew before anybody sees them: without the place where they were taken. */
  photos: boolean
  /** A body that breaks off is answered at the field. */
  answersBroken: boolean
  /** Why a file is not even read, by its field and name; null when it is. */
  refuses(field: string, name: string): Promise<FileRefusal | null>
}

/** By what the route at the address declares: evidence for an objection belongs to nobody, all else to who is signed in. */
export function rulesFor({ userId, files, address }: Sender): Rules {
  if (files === 'strangers') return evidenceFrom(address)
  const pieces = files === 'pieces'
  return {
    ownerUserId: userId,
    only: pieces ? PIECE_FIELD : null,
    tables: files === 'tables',
    photos: files === 'photos',
    maxFiles: pieces ? 1 : MAX_FILES_PER_FORM,
    maxBytes: pieces ? 2 * PIECE_BYTES : MAX_FILE_BYTES,
    answersBroken: false,
    refuses: (field) => refusalOf(userId, files, field),
  }
}

async function refusalOf(
  userId: string | null,
  files: FilesHere,
  field: string,
): Promise<FileRefusal | null> {
  if (!userId) return 'signed_out'
  if (files === 'none' || (files === 'pieces') !== (field === PIECE_FIELD)) return 'not_here'
  return refusalOfRoom(userId, files === 'pieces' ? 0 : 1)
}

async function refusalOfRoom(userId: string | null, files: number): Promise<FileRefusal | null> {
  if (!(await hasRoomToday(userId, { files, bytes: 1 }, now()))) return 'over_quota'
  return (await diskHasRoom()) ? null : 'no_room'
}

function evidenceFrom(address: string): Rules {
  return {
    ownerUserId: null,
    only: EVIDENCE_FIELD,
    tables: false,
    photos: false,
    maxFiles: 1,
    maxBytes: MAX_EVIDENCE_BYTES,
    answersBroken: true,
    async refuses(field, name) {
      if (field !== EVIDENCE_FIELD) return 'not_here'
      const refusal = isEvidence(name) ? null : (refusalOfName(name) ?? 'wrong_type')
      if (refusal) return refusal
      if (!(await attempt('objection_file', address)).ok) return 'too_often'
      return refusalOfRoom(null, 1)
    },
  }
}
