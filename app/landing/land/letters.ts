import { defineLetters } from '~/ground/letters/letter'

/** Letters about land of the ledger: to the bureau and the park as its clock runs, and to the holder with every step. */
export const landLetters = defineLetters({
  land_clock: {
    to: ['bureau', 'park', 'founder'],
    reach: 'choice',
    has: ['parcel', 'ref', 'elapsed', 'date', 'link'],
    needs: ['parcel', 'elapsed', 'link'],
    zh: {
      when: '土地未动工或中止满几个月时',
      subject: '{地块}自{年月日}起已满 {已满月数} 个月未动工或中止',
      body: '{地块}（{编号}）自{年月日}起算，已满 {已满月数} 个月没有动工，或者中止。满一年构成闲置，未动工满两年的收回。\n\n{链接}',
    },
    en: {
      when: 'when land has waited so many months for work',
      subject: '{parcel}: {months passed} months without work since {date}',
      body: 'On {parcel} ({ref}) {months passed} months have passed without work since {date}. After a year it is idle; land on which work never began is taken back after two.\n\n{link}',
    },
  },
  land_paper_issued: {
    to: ['founder', 'park'],
    reach: 'at_once',
    has: ['parcel', 'ref', 'title', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '发出闲置土地文书时',
      subject: '{名称}：{地块}',
      body: '关于{地块}（{编号}）已发出《{名称}》，请阅读，并注意其中的期限：\n\n{链接}',
    },
    en: {
      when: 'when a paper on idle land is issued',
      subject: '{title}: {parcel}',
      body: 'On {parcel} ({ref}) this paper was issued: {title}. Please read it, and mind its days:\n\n{link}',
    },
  },
  land_case_moved: {
    to: ['founder', 'park'],
    reach: 'choice',
    has: ['parcel', 'ref', 'outcome', 'note', 'link'],
    needs: ['outcome', 'link'],
    zh: {
      when: '闲置土地处置有进展时',
      subject: '{地块}：{决定}',
      body: '{地块}（{编号}）的处置：{决定}。\n\n{说明}\n\n{链接}',
    },
    en: {
      when: 'when the case of idle land has moved',
      subject: '{parcel}: {outcome}',
      body: 'The case of {parcel} ({ref}): {outcome}.\n\n{note}\n\n{link}',
    },
  },
})
