import { attempt } from '~/people/attempts.server'
import type { Sender } from '~/platform/remix.server'
import { kindOfName, MAX_FILE_BYTES, MAX_FILES_PER_FORM, type FileRefusal } from './kinds'
import { EVIDENCE_FIELD, isEvidence, MAX_EVIDENCE_BYTES, takesStrangers } from './strangers'

/** What a form may carry: whose its files become, in which field alone, how many and how large (bytes). */
export type Rules = {
  ownerUserId: string | null
  only: string | null
  maxFiles: number
  maxBytes: number
  /** Why a file is not even read, by its field and name; null when it is. */
  refuses(field: string, name: string): Promise<FileRefusal | null>
}

/** Whoever sends it: evidence for an objection belongs to nobody. Elsewhere files are for people signed in. */
export function rulesFor({ userId, path, address }: Sender): Rules {
  if (takesStrangers(path)) return evidenceFrom(address)
  return {
    ownerUserId: userId,
    only: null,
    maxFiles: MAX_FILES_PER_FORM,
    maxBytes: MAX_FILE_BYTES,
    refuses: () => Promise.resolve(userId ? null : 'signed_out'),
  }
}

function evidenceFrom(address: string): Rules {
  return {
    ownerUserId: null,
    only: EVIDENCE_FIELD,
    maxFiles: 1,
    maxBytes: MAX_EVIDENCE_BYTES,
    async refuses(field, name) {
      if (field !== EVIDENCE_FIELD) return 'signed_out'
      if (!isEvidence(kindOfName(name))) return 'wrong_type'
      return (await attempt('objection_file', address)).ok ? null : 'too_often'
    },
  }
}
