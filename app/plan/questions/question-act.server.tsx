import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { SelectField, TextArea, TextField } from '~/ui/form'
import { TOPICS } from './vocabulary'
import { questionWords } from './words'

type Shown = { slug: string; formKey?: string; version?: number }

/** What staff do with frequent questions; the way back is the list. */
export const questionAct = acts(questionWords, (w, { slug, version, formKey }: Shown) => {
  const back = paths.questions(slug)
  return {
    crumbs: [{ label: w.title, to: back }],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Words = { topic: string; questionZh: string; questionEn: string; answerZh: string; answerEn: string }

/** Topic, question and answer; English may be left out. */
export function questionFields(w: (typeof questionWords)['zh'], words: Partial<Words>) {
  return (
    <>
      <SelectField
        name="topic"
        label={w.fields.topic}
        defaultValue={words.topic}
        options={TOPICS.codes.map((value) => ({ value, label: w.topics[value] }))}
      />
      <TextField
        name="questionZh"
        label={w.fields.questionZh}
        defaultValue={words.questionZh}
        maxLength={100}
      />
      <TextArea name="answerZh" label={w.fields.answerZh} defaultValue={words.answerZh} rows={6} max={3000} />
      <TextField
        name="questionEn"
        label={w.fields.questionEn}
        defaultValue={words.questionEn}
        maxLength={200}
        optional
      />
      <TextArea
        name="answerEn"
        label={w.fields.answerEn}
        defaultValue={words.answerEn}
        rows={6}
        max={5000}
        optional
      />
    </>
  )
}
