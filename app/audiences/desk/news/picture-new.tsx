import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { newsPieceAct } from '~/plan/news/news-act.server'
import { addNewsPicture } from '~/plan/news/change-news.server'
import { NewsPictureForm } from '~/plan/news/news.form'
import { PICTURE_FORMATS } from '~/plan/pictures/pictures'
import { FileField, TextField } from '~/ui/form'

export const handle = { files: 'photos' }

/** Puts a picture beside a piece of news. */
const { loader, action, meta, Page } = newsPieceAct({
  may: 'word',
  form: NewsPictureForm,
  command: addNewsPicture,
  at: { unknown_file: 'picture', other_format: 'picture', picture_large: 'picture' },
  file: { field: 'picture', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  name: (w) => w.addPicture,
  lead: (w) => w.addPictureLead,
  files: true,
  closed: (w, { news }) => (news.state === 'published' ? w.refusals.wrong_state : null),
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
