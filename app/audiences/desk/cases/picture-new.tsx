import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { caseAct } from '~/plan/cases/case-act.server'
import { PictureForm } from '~/plan/cases/case.form'
import { addPicture } from '~/plan/cases/word-case.server'
import { PICTURE_FORMATS } from '~/plan/pictures/pictures'
import { FileField, TextField } from '~/ui/form'
import { Note } from '~/ui/page'

export const handle = { files: 'photos' }

/** Puts a picture beside the text of a case. */
const { loader, action, meta, Page } = caseAct({
  may: 'word',
  form: PictureForm,
  command: addPicture,
  at: { unknown_file: 'picture', other_format: 'picture', picture_large: 'picture' },
  file: { field: 'picture', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  name: (w) => w.addPicture,
  lead: (w) => w.addPictureLead,
  files: true,
  above: (w, { page }) => (page.state === 'draft' ? null : <Note title={w.editAsksAgain} />),
  labels: (w) => w.fields,
  fields: (w) => (
    <>
      <FileField name="picture" label={w.fields.picture} accept={acceptOf(PICTURE_FORMATS)} />
      <TextField name="captionZh" label={w.fields.captionZh} maxLength={80} />
      <TextField name="captionEn" label={w.fields.captionEn} maxLength={160} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
