import type { Block, Sheet } from '~/ground/papers/sheet'
import { dayInWords } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { minutesWords } from './minutes-words'
import type { ItemView, PanelView } from '~/admission/panels/queries.server'

/** The minutes of a meeting in one language, the same for the page, the printer and Word. */
export function minutesOf(panel: PanelView, organisation: string, locale: Locale): Sheet {
  const w = minutesWords[locale]
  const intake = locale === 'zh' ? panel.intake.titleZh : panel.intake.titleEn
  const there = panel.members.filter(({ present }) => present).map(({ name }) => name)
  const away = panel.members.filter(({ present }) => !present).map(({ name }) => name)
  const chair = panel.members.find((member) => member.chair)?.name ?? ''
  const going = panel.state === 'in_session'
  const taken = panel.items.filter(({ outcome }) => outcome !== null).length
  const met = panel.met ?? { day: panel.heldOn, from: panel.startsAt, until: null }
  return {
    organisation,
    number: numberOf(panel.ref, locale),
    title: w.title(intake),
    draft: going ? w.draft : null,
    blocks: [
      ...(going ? [text(w.draft)] : []),
      text(
        w.when(dayInWords(met.day, locale, NO_YEAR), met.from, met.until) +
          (met.day === panel.heldOn
            ? ''
            : w.planned(dayInWords(panel.heldOn, locale, NO_YEAR), panel.startsAt)),
      ),
      text(w.place(panel.place)),
      text(w.chair(chair)),
      ...(panel.recorder ? [text(w.recorder(panel.recorder))] : []),
      text(w.present(there.join(w.comma), there.length)),
      ...(away.length > 0 ? [text(w.absent(away.join(w.comma)))] : []),
      text(w.quorum(panel.members.length, there.length, panel.quorum)),
      ...panel.items.flatMap((item) => itemBlocks(item, locale, going)),
      ...otherBlocks(panel.otherBusiness, locale),
      text(w.end(taken, panel.items.length - taken)),
      ...(going ? [] : [text(w.filed)]),
    ],
    signing: w.signatures,
    signatures: there,
    foot: w.foot(panel.ref),
  }
}

/** A paper that is filed names the year, whichever it is. */
const NO_YEAR = 0

const text = (words: string): Block => ({ kind: 'text', text: words })

function otherBlocks(business: string, locale: Locale): Block[] {
  return business ? [{ kind: 'heading', text: minutesWords[locale].otherBusiness }, text(business)] : []
}

/** What was decided on an item; one without a decision is still open, or left the review after the meeting opened. */
function itemBlocks(item: ItemView, locale: Locale, going: boolean): Block[] {
  const w = minutesWords[locale]
  const heading: Block = { kind: 'heading', text: w.item(item.position, item.firmName, item.ref) }
  const scored = text(w.scored(item.median))
  if (!item.outcome)
    return going && item.state === 'in_review' ? [heading, scored, text(w.open)] : [heading, text(w.passed)]
  const { votes } = item
  return [
    heading,
    scored,
    ...item.left.map(({ name, reason }) => text(w.left(name, reason))),
    text(
      w.decided(
        w.outcomes[item.outcome] ?? item.outcome,
        votes ? w.votes(votes.for, votes.against, votes.abstained) : w.consensus,
      ) + (item.rank ? w.rank(item.rank) : ''),
    ),
    ...(item.grounds.length > 0
      ? [text(w.grounds(item.grounds.map((one) => one[locale]).join(w.semicolon)))]
      : []),
    text(w.reasons(item.reasons)),
  ]
}

/** 文号: WXP-2026-0003 is 〔2026〕3 号 of the enclave. */
export function numberOf(ref: string, locale: Locale): string {
  const match = /^(.+)P-(\d{4})-0*(\d+)$/.exec(ref)
  if (!match) return ref
  const [, prefix = '', year = '', count = ''] = match
  return minutesWords[locale].number(prefix, year, count)
}
