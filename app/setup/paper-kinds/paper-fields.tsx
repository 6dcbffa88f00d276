import { EVERY_FORMAT, FORMATS } from '~/ground/files/formats'
import { PAPER_NEEDS, STANDARD_PAPERS, type PaperAsked } from '~/ground/settings/papers'
import { TRACKS } from '~/shared/tracks'
import type { Locale } from '~/shared/words'
import { CheckboxGroup, NumberField, RadioGroup, SelectField, TextField } from '~/ui/form'
import { FIRST } from './change'
import type { PaperWords } from './words'

type Props = {
  w: PaperWords
  locale: Locale
  paper: PaperAsked | null
  papers: readonly PaperAsked[]
  place: string
}

const [USUAL] = STANDARD_PAPERS.papers

/** What a kind of paper is called, of whom it is asked, what its files may be, and its place in the list. */
export function PaperFields({ w, locale, paper, papers, place }: Props) {
  const others = papers.filter(({ code }) => code !== paper?.code)
  return (
    <>
      <TextField name="zh" label={w.zh} defaultValue={paper?.zh} maxLength={40} />
      <TextField name="en" label={w.en} hint={w.enHint} defaultValue={paper?.en} maxLength={80} optional />
      <TextField
        name="noteZh"
        label={w.noteZh}
        hint={w.noteHint}
        defaultValue={paper?.noteZh}
        maxLength={200}
        optional
      />
      <TextField name="noteEn" label={w.noteEn} defaultValue={paper?.noteEn} maxLength={300} optional />
      <CheckboxGroup
        name="tracks"
        label={w.who}
        defaultValue={paper?.tracks ?? [...TRACKS.codes]}
        options={TRACKS.codes.map((value) => ({ value, label: w.tracks[value] }))}
      />
      <RadioGroup
        name="need"
        label={w.need}
        hint={w.needHint}
        defaultValue={paper?.need ?? 'required'}
        options={PAPER_NEEDS.codes.map((value) => ({ value, label: w.needs[value] }))}
      />
      <CheckboxGroup
        name="formats"
        label={w.formats}
        defaultValue={paper?.formats ?? USUAL?.formats ?? []}
        options={EVERY_FORMAT.map((value) => ({ value, label: FORMATS[value].name }))}
      />
      <NumberField
        name="megabytes"
        label={w.megabytes}
        hint={w.megabytesHint}
        unit="MB"
        defaultValue={paper?.megabytes ?? 20}
      />
      <NumberField
        name="most"
        label={w.most}
        hint={w.mostHint}
        unit={w.filesUnit}
        defaultValue={paper?.most ?? 1}
      />
      <SelectField
        name="after"
        label={w.after}
        empty={false}
        defaultValue={place}
        options={[
          { value: FIRST, label: w.first },
          ...others.map((one) => ({ value: one.code, label: w.behind(one[locale]) })),
        ]}
      />
    </>
  )
}
