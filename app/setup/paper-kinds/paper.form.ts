import { z } from 'zod'
import { EVERY_FORMAT } from '~/ground/files/formats'
import { MOST_FILES, MOST_MEGABYTES } from '~/ground/settings/paper-limits'
import { PAPER_NEEDS } from '~/ground/settings/papers'
import { WHEN } from '~/setup/settings-pages/when.form'
import { wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese } from '~/shared/form-text'
import { TRACKS } from '~/shared/tracks'
import { FIRST } from './change'

/** A kind of paper: what it is called, of whom it is asked, what its files may be, and where it stands in the list. */
export const PaperForm = z
  .object({
    zh: line(40, 'required'),
    en: lineOrEmpty(80),
    noteZh: lineOrEmpty(200),
    noteEn: lineOrEmpty(300),
    tracks: z.array(z.enum(TRACKS.codes), 'choose').min(1, 'choose'),
    need: z.enum(PAPER_NEEDS.codes, 'choose'),
    formats: z.array(z.enum(EVERY_FORMAT), 'choose').min(1, 'choose'),
    megabytes: wholeField([1, MOST_MEGABYTES], { missing: 'megabytes_wrong', wrong: 'megabytes_wrong' }),
    most: wholeField([1, MOST_FILES], { missing: 'most_wrong', wrong: 'most_wrong' }),
    after: z.string().max(60, 'choose').default(FIRST),
    ...WHEN,
  })
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('noteZh', 'noteEn'))
  .transform(({ after, effectiveOn, reason, basedOn, ...said }) => ({
    after,
    said: {
      ...said,
      // In one order, however the boxes came, and none twice.
      tracks: TRACKS.codes.filter((track) => said.tracks.includes(track)),
      formats: EVERY_FORMAT.filter((format) => said.formats.includes(format)),
    },
    when: { effectiveOn, reason, basedOn },
  }))
