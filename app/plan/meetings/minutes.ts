import type { Sheet } from '~/ground/papers/sheet'
import type { Locale } from '~/shared/words'
import { itemInWords, type Item } from './facts'
import { meetingWords } from './words'

type Said = {
  month: string
  state: string
  heldOn: string | null
  place: string
  chair: string
  present: string[]
  closedAt: string | null
  items: {
    dropped: boolean
    about: Item
    comment: string
    decision: string
    tasks: { title: string; due: string; owner: Record<Locale, string> }[]
  }[]
}

/** The minutes of a meeting as a sheet for the screen, the printer and Word: a draft until the meeting is closed. */
export function minutesSheet(meeting: Said, organisation: Record<Locale, string>, locale: Locale): Sheet {
  const { paper: w, itemKinds } = meetingWords[locale]
  const text = (line: string) => ({ kind: 'text' as const, text: line })
  const { heldOn, place, chair, present } = meeting
  return {
    organisation: organisation[locale],
    number: w.number(meeting.month),
    title: w.title(meeting.month),
    draft: meeting.state === 'closed' ? null : w.draft,
    blocks: [
      ...(heldOn ? [text(w.held(heldOn, place, chair)), text(w.present(present.join(w.between)))] : []),
      ...meeting.items
        .filter(({ dropped }) => !dropped)
        .flatMap(({ about, comment, decision, tasks }, index) => {
          const said = itemInWords(about, locale)
          return [
            { kind: 'heading' as const, text: w.item(index + 1, itemKinds[about.kind], said.title) },
            ...(said.detail ? [text(said.detail)] : []),
            ...(comment ? [text(w.comment(comment))] : []),
            ...(decision ? [text(w.decision(decision))] : []),
            ...tasks.map(({ title, owner, due }) => text(w.task(title, owner[locale], due))),
          ]
        }),
    ],
    signing: w.signing,
    signatures: w.signatures,
    foot: w.foot(meeting.closedAt ?? ''),
  }
}
