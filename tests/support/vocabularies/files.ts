import { PHOTO_STATES } from '~/ground/files/photo-states'
import { READERS } from '~/ground/files/subject'

/** Of files on record. */
export const VOCABULARIES_OF_FILES = {
  'File.aboutType': Object.keys(READERS),
  'File.photoState': PHOTO_STATES.codes,
}
